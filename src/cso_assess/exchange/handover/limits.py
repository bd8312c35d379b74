"""What a hand-over file may hold at most, checked before any work, so that no file can fill or stop the computer."""

from cso_assess.sealing import Cost

MOST_BYTES = 80_000_000
"""Of a whole file."""

MOST_TEXT = 64_000_000
"""Of all its lines together, when they are not compressed."""

MOST_LINE = 10_000_000
"""Of one line."""

MOST_NESTED = 200_000
"""Lists and objects in one line."""

MOST_FILES = 10_000
"""Copied files in one hand-over file."""

MOST_HEADS = 100
"""Contents of one row."""

MOST_ROWS = 250_000
"""Rows and changes together; three rounds of three hundred organizations have about so many."""

MOST_HISTORY = 1_000_000
"""Places in the histories of all rows together."""

LONGEST_TEXT = 1_000_000
"""Characters."""

MOST_COST = Cost(memory=128 * 1024, passes=4, lanes=8)
"""Of a derivation that a file asks for."""
