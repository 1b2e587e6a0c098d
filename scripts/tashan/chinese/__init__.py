"""Chinese script, words and search folding."""
