"""The window itself and what stands around its pages: start, sidebar, banner, what the computer tells it."""
