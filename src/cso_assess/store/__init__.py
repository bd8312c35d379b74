"""A workspace's data file: the only code that knows the database."""
