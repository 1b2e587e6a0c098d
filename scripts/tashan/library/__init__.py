"""The content: its model, how files become one Library value, and how certainty is computed."""
