"""Reading a TOML text that a person wrote: every mistake is noted with its line, none stops the reading."""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Self

from cso_assess.core.numbers import LONGEST_KEPT, as_written, decimal_text, exact
from cso_assess.core.toml_limits import first_unbearable
from cso_assess.core.toml_lines import Path, key_lines, line_of
from cso_assess.errors import Message, Problem, sentence

_POSITION = re.compile(r"\(at line (\d+)")
_END = re.compile(r"\(at end of document\)")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_LONGEST_SHOWN = 60


class Reader:
    """One TOML file with the problems found in it so far.

    Every method takes a path (see `key_lines`) to the table that it reads from. What is missing or of another kind is
    noted as a problem, and a harmless value is returned in its place.
    """

    def __init__(self, file: str, source: str) -> None:
        self._problems: dict[tuple[int, str], Problem] = {}
        self._file = file
        self._lines: Mapping[Path, int] = {(): 1}
        self._root: dict[str, Any] = {}
        source = source.removeprefix("\ufeff")
        line = first_unbearable(source)
        if line is not None:
            self._note_at(line, "", sentence.tr("expected fewer and shorter lists, names and numbers"))
            return
        try:
            self._root = tomllib.loads(source, parse_float=as_written)
        except tomllib.TOMLDecodeError as error:
            self._note_syntax(str(error), source)
        except RecursionError:
            self._note_at(1, "", sentence.tr("expected lists and tables that are not nested so deeply"))
        else:
            self._lines = key_lines(source)

    @classmethod
    def on(cls, file: str, root: dict[str, Any]) -> Self:
        """A reader of what was parsed already, all of it counted as line 1; no value in it may be None."""
        reader = cls(file, "")
        reader._root = root
        return reader

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems so far, in the order of their lines."""
        return tuple(self._problems[place] for place in sorted(self._problems, key=lambda place: place[0]))

    def note(self, path: Path, expected: Message) -> None:
        """Notes a problem at a key, or at the table where it is missing."""
        self._note_at(line_of(path, self._lines), where(path, self._root), expected)

    def known(self, path: Path, names: Iterable[str]) -> None:
        """Notes every key of a table that is not one of `names`."""
        allowed = tuple(names)
        for key in self._table(path):
            if key not in allowed:
                self.note((*path, key), sentence.tr("expected only: {names}", names=", ".join(allowed)))

    def has(self, path: Path, key: str) -> bool:
        return key in self._table(path)

    def keys(self, path: Path) -> tuple[str, ...]:
        """The keys of the table at `path`; none if there is no table."""
        return tuple(self._table(path))

    def text(self, path: Path, key: str, *, blank: bool = False) -> str:
        """A required text; an empty one only where `blank` allows it."""
        expected = sentence.tr("expected a text in quotation marks")
        value = self._required(path, key, expected)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.note((*path, key), expected)
            return ""
        if not blank and not value.strip():
            self.note((*path, key), sentence.tr("expected a text that is not empty"))
        return value.strip()

    def whole(self, path: Path, key: str, lowest: int, highest: int) -> int | None:
        """A required whole number from `lowest` to `highest`; None where there is none."""
        expected = sentence.tr("expected a whole number from {lowest} to {highest}", lowest=lowest, highest=highest)
        value = self._required(path, key, expected)
        if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
            return value
        if value is not None:
            self.note((*path, key), expected)
        return None

    def number(self, path: Path, key: str, highest: int, default: Fraction | None = None) -> Fraction:
        """A number from 0 to `highest`, required unless there is a default."""
        expected = sentence.tr("expected a number from 0 to {highest}", highest=highest)
        if default is not None and not self.has(path, key):
            return default
        value = self._required(path, key, expected)
        number = None if isinstance(value, str) else exact(value)
        if number is not None and 0 <= number <= highest:
            if len(decimal_text(number)) > LONGEST_KEPT:
                self.note((*path, key), sentence.tr("expected numbers with fewer digits"))
            return number
        if value is not None:
            self.note((*path, key), expected)
        return default or Fraction(0)

    def flag(self, path: Path, key: str) -> bool:
        """True or false; false when left out."""
        value = self._table(path).get(key, False)
        if not isinstance(value, bool):
            self.note((*path, key), sentence.tr("expected true or false"))
        return value is True

    def texts(self, path: Path, key: str) -> tuple[str, ...]:
        """A list of texts; empty when left out."""
        if not self.has(path, key):
            return ()
        return self._texts(path, key, range(sys.maxsize), sentence.tr("expected a list of texts, none of them empty"))

    def required_texts(self, path: Path, key: str, count: int | None = None) -> tuple[str, ...]:
        """A required list of exactly `count` texts, or of at least one where the number is not known."""
        if count is None:
            allowed = range(1, sys.maxsize)
            expected = sentence.tr("expected a list of at least one text, none of them empty")
        else:
            allowed = range(count, count + 1)
            expected = sentence.tr("expected a list of {count} texts, none of them empty", count=count)
        return self._texts(path, key, allowed, expected)

    def entries(self, path: Path, key: str) -> Iterator[Path]:
        """The paths of the tables in a list of tables; none when left out."""
        value = self._table(path).get(key, [])
        tables = value if isinstance(value, list) else [None]
        for place, item in enumerate(tables):
            entry: Path = (*path, key, place)
            if isinstance(item, dict):
                yield entry
            else:
                self.note(entry, sentence.tr("expected tables under {header}", header=_header(entry)))

    def subtable(self, path: Path, key: str) -> Path | None:
        """The path of a required table, or None if it is missing."""
        expected = sentence.tr("expected a table of this name")
        value = self._required(path, key, expected)
        if value is not None and not isinstance(value, dict):
            self.note((*path, key), expected)
        return (*path, key) if isinstance(value, dict) else None

    def unique(self, value: str, seen: set[str], path: Path) -> None:
        """Notes a value that came before."""
        if value in seen:
            self.note(path, sentence.tr("expected each of these only once, “{value}” is repeated", value=value))
        seen.add(value)

    def _texts(self, path: Path, key: str, allowed: range, expected: Message) -> tuple[str, ...]:
        value = self._required(path, key, expected)
        if value is None:
            return ()
        items = value if isinstance(value, list) else [value]
        texts = tuple(item.strip() for item in items if isinstance(item, str) and item.strip())
        if not isinstance(value, list) or len(texts) != len(items) or len(texts) not in allowed:
            self.note((*path, key), expected)
        return texts if isinstance(value, list) else ()

    def _required(self, path: Path, key: str, expected: Message) -> Any:
        table = self._table(path)
        if key not in table:
            self.note((*path, key), sentence.tr("missing; {expected}", expected=expected))
            return None
        return table[key]

    def _table(self, path: Path) -> dict[str, Any]:
        value: Any = self._root
        for part in path:
            value = value[part]
        return value if isinstance(value, dict) else {}

    def _note_syntax(self, error: str, source: str) -> None:
        position = _POSITION.search(error)
        line = int(position[1]) if position else source.rstrip().count("\n") + 1
        detail = _END.sub("", error.split(" (at line", maxsplit=1)[0]).strip()
        self._note_at(line, "", sentence.tr("expected valid TOML ({detail})", detail=detail))

    def _note_at(self, line: int, place: str, expected: Message) -> None:
        """A place may be read more than once; the same problem there is noted once."""
        problem = Problem(f"{self._file}:{line}: {place}" if place else f"{self._file}:{line}", expected)
        self._problems.setdefault((line, str(problem)), problem)


def where(path: Path, root: Mapping[str, Any]) -> str:
    """A path as people read it, on one line: list entries by their id or level where they have one, else by number."""
    words: list[str] = []
    value: Any = root
    for part in path:
        value = _inside(value, part)
        if isinstance(part, int):
            words[-1] = f"{words[-1]} {_entry_name(value, part)}"
        else:
            words.append(_shown(part))
    return ", ".join(words)


def _inside(value: Any, part: str | int) -> Any:
    if isinstance(part, int):
        return value[part] if isinstance(value, list) and part < len(value) else None
    return value.get(part) if isinstance(value, dict) else None


def _entry_name(value: Any, place: int) -> str:
    if isinstance(value, dict):
        name = value.get("id", value.get("to"))
        if isinstance(name, str) and name.strip():
            return _shown(name)
        if isinstance(name, int) and abs(name) < 10**_LONGEST_SHOWN:
            return str(name)
    return str(place + 1)


def _shown(name: str) -> str:
    """A name from a file on one line, and not longer than anyone wants to read."""
    words = " ".join(name.split())
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}..."


def _header(path: Path) -> str:
    """The header that begins an entry of a list of tables."""
    names = [part if _BARE_KEY.fullmatch(part) else f'"{part}"' for part in path if isinstance(part, str)]
    return f"[[{'.'.join(names)}]]"
