"""The development plan as a Word document."""
