"""A workspace's data file: the only code that knows the database."""

from cso_assess.store.late_modules import do_without_openssl, load_late

# Here, as this is done before any part of the store imports SQLAlchemy.
load_late("asyncio", "coroutines", "exceptions")
load_late("importlib.metadata")
do_without_openssl()
