"""What workbooks and text documents share: clean text, tables with types, and packages that are the same every time."""
