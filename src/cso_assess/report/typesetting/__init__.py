"""How a page is set: text with hyphens, rows and tables, pictures of scores and times, pages and their outline."""
