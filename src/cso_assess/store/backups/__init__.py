"""Backups of the data file: made, kept, brought back; and what is done about damage."""
