"""The window's forms, compiled from ui/ at build by hatch_build.py; nothing here is written by hand."""
