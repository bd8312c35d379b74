"""On which line each key of a TOML text stands; the standard library's parser does not tell."""

import re
import tomllib
from collections.abc import Mapping, Sequence

Path = tuple[str | int, ...]

# Nothing is tried twice (++, *+): a long text would take gigabytes, and a long row of blanks minutes.
_ONE_LINE = r"""(?:"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+')"""
_MORE_LINES = r"""(?:\"{3}(?:[^"\\]++|\\.|"(?!""))*+"{3,5}|'{3}(?:[^']++|'(?!''))*+'{3,5})"""
_PART = rf"(?:[A-Za-z0-9_-]++|{_ONE_LINE})"
_KEY = rf"[ \t]*+{_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+[ \t]*+"
_LINE = re.compile(rf"[ \t]*+(?:\[\[(?P<entry>{_KEY})\]\]|\[(?P<table>{_KEY})\]|(?P<key>{_KEY})=)")
_TOKEN = re.compile(rf"{_MORE_LINES}|{_ONE_LINE}|#[^\n]*+|[\[\]{{}}\n]", re.DOTALL)


def key_lines(source: str) -> Mapping[Path, int]:
    """The line (from 1) of each key and each table's header in a valid TOML text; () is line 1.

    A path holds names and, for tables in a list, their place in it: ("domain", 0, "indicator", 2, "weight").
    """
    lines: dict[Path, int] = {(): 1}
    entries: dict[Path, int] = {}
    table: Path = ()
    number, position = 1, 0
    while position < len(source):
        found = _LINE.match(source, position)
        end = _end_of_value(source, found.end() if found else position)
        if found:
            if found["entry"]:
                *parents, name = _names(found["entry"])
                place = (*_resolved(parents, entries), name)
                entries[place] = entries.get(place, -1) + 1
                path = table = (*place, entries[place])
            elif found["table"]:
                path = table = _resolved(_names(found["table"]), entries)
            else:
                path = (*table, *_names(found["key"]))
            lines[path] = number
            for length in range(1, len(path)):
                lines.setdefault(path[:length], number)
        number += source.count("\n", position, end)
        position = end
    return lines


def line_of(path: Path, lines: Mapping[Path, int]) -> int:
    """The line of a key, or of the nearest table around it that has one."""
    while path not in lines:
        path = path[:-1]
    return lines[path]


def _names(key: str) -> list[str]:
    """The parts of a dotted key, as the parser reads them."""
    return [_name(part) if part[0] in "\"'" else part for part in re.findall(_PART, key, re.DOTALL)]


def _name(quoted: str) -> str:
    return str(tomllib.loads(f"name = {quoted}")["name"])


def _resolved(names: Sequence[str], entries: Mapping[Path, int]) -> Path:
    """The path of a header, which means the latest entry of each list it passes through."""
    path: Path = ()
    for name in names:
        path = (*path, name)
        if path in entries:
            path = (*path, entries[path])
    return path


def _end_of_value(source: str, start: int) -> int:
    """Behind the end of the line on which no string or bracket that began since `start` is left open."""
    depth = 0
    for token in _TOKEN.finditer(source, start):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif token[0] == "\n" and depth <= 0:
            return token.end()
    return len(source)
