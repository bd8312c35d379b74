"""The program's verbs from a terminal: the same as in the window, for batches, scripts and checks."""

from cso_assess.cli.main import main

__all__ = ["main"]
