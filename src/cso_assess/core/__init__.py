"""What the program knows about assessing an organization: values and pure functions.

Nothing here reads a file, a clock, a database or a window; the rules that docs/methods.md lists are written out in
these modules.
"""
