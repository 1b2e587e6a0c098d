"""An answer in an editor's words → a value of the model, or what is wrong with it."""
