"""Keys by which names are found and sorted, since SQLite knows neither Cyrillic case nor Kyrgyz order."""

_SEARCH = str.maketrans({"ң": "н", "ө": "о", "ү": "у", "ё": "е"})
_ALPHABET = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
_RANKS = {letter: f"{rank:02x}" for rank, letter in enumerate(_ALPHABET, 0x80)}

KYRGYZ_LETTERS = {"ң": "н", "ө": "о", "ү": "у"}
"""The letters that a Russian keyboard lacks, each with the one that stands for it there."""

_SENTENCE_ENDS = (".", "!", "?", "«", "“")


def letter_at(before: str, letter: str, *, is_capital: bool = False) -> str:
    """A letter as it is written after some text: a capital where a text or a sentence begins."""
    begun = before.rstrip()
    begins = not begun or (begun.endswith(_SENTENCE_ENDS) and (begun != before or begun.endswith(("«", "“"))))
    return letter.upper() if is_capital or begins else letter


def search_key(text: str) -> str:
    """Text as it is searched: case folded, spaces single, ң as н, ө as о, ү as у, ё as е."""
    return " ".join(text.casefold().translate(_SEARCH).split())


def name_key(text: str) -> str:
    """Text by which two names are the same: case folded, spaces single."""
    return " ".join(text.casefold().split())


def sort_key(text: str) -> str:
    """Text as hexadecimal ranks whose plain order is that of the Kyrgyz alphabet, after Latin and digits."""
    return "".join(_RANKS.get(letter) or _other(letter) for letter in name_key(text))


def _other(letter: str) -> str:
    """Two digits below the Cyrillic ranks for ASCII, a longer code above them for the rest."""
    code = ord(letter)
    return f"{code:02x}" if code < 0x80 else f"f{code:06x}"
