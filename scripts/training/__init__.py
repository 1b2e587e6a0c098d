"""What the program has learnt, learnt again: tables made from annotated articles that are not ours to commit."""
