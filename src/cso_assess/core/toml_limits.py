"""What a TOML text may hold at most, looked at before it is parsed, so that no file stops or fills the computer."""

import re

MOST_SIGNS = 80_000
"""Lines, keys, tables and values together; a questionnaire of three hundred indicators has half of that."""

MOST_PARTS = 50
"""Of one dotted key: the parser takes the square of them."""

LONGEST_WORD = 1_000
"""Characters of a number, or of a key without quotation marks."""

_TEXT = (
    r'"""(?:[^"\\]++|\\.?|"(?!""))*+(?:"{3,5}|\Z)',
    r"'''(?:[^']++|'(?!''))*+(?:'{3,5}|\Z)",
    r'"(?:[^"\\\n]++|\\.?)*+(?:"|(?=\n)|\Z)',
    r"'[^'\n]*+(?:'|(?=\n)|\Z)",
    r"#[^\n]*+",
)
"""Texts and comments; one without an end goes on to the end of all, so that its end is looked for once."""
_WORD = rf"(?![\w+-]{{{LONGEST_WORD}}})[\w+-]++"
_SIGN = re.compile(rf"(?:{'|'.join(_TEXT)}|{_WORD}|[^\w+\-\"'#=\[,.\n]++)*+(?P<sign>.|\Z)", re.DOTALL)
"""What stands up to the next sign that makes the parser work, or to a word that is too long."""
_SIGNS = ("=", "[", ",", ".", "\n", "")


def first_unbearable(source: str) -> int | None:
    """The line from which on a text would take long to parse, None if it can be parsed soon.

    What is no TOML may be taken for either.
    """
    parts = 0
    for number, found in enumerate(_SIGN.finditer(source)):
        sign = found["sign"]
        parts = parts + 1 if sign == "." else 0
        if number > MOST_SIGNS or parts > MOST_PARTS or sign not in _SIGNS:
            return source.count("\n", 0, found.start("sign")) + 1
    return None
