"""Files that may be hostile: what their bytes are, a child process that parses them, Word files taken apart."""
