"""Word files: the zip checked before it is unpacked, XML by local names, the words of a paragraph, labels of lists."""
