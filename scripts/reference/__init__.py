"""What is generated from the program for editors: reference pages, and the settings of an editing program."""
