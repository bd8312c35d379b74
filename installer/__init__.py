"""How the program becomes what people install; nothing of this ships."""
