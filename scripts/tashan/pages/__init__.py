"""Library → Page values: pure functions and Jinja templates."""
