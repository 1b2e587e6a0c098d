"""The Word form: written from the model for editors to fill in, and a filled one read back into a case."""
