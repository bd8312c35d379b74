"""Files that the window reads and writes, and papers that it prints."""
