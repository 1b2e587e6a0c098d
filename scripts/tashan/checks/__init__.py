"""Library → diagnostics; one check a file."""
