"""Measurements of the program beside others on the same material. Not shipped; runs in an environment of its own."""
