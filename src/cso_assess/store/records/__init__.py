"""Rows of the tables as core values, and core values as rows."""
