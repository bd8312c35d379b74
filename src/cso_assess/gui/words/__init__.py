"""What the window says of things: texts for pages and cards, made of plain values."""
