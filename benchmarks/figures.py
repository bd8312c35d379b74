"""Rows of figures: what was measured, what came out, what it may come to, and whether it does."""

import json
import os
import sys
from pathlib import Path
from typing import NamedTuple

KEPT_IN = "CSO_FIGURES"
"""The variable that names a file into which figures go as well, one a line, for the table at the end of all scripts."""


class Figure(NamedTuple):
    """A measured value; without a bound it is only told."""

    what: str
    measured: float
    unit: str = ""
    bound: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether it is within its bound."""
        if self.bound is None:
            return ""
        return "met" if self.measured <= self.bound else "NOT MET"


def show(*figures: Figure) -> dict[str, float]:
    """Prints figures as rows of a table; returns what was measured by its name."""
    for figure in figures:
        print(row(figure), flush=True)
    if file := os.environ.get(KEPT_IN):
        with Path(file).open("a", encoding="utf-8") as lines:
            lines.writelines(json.dumps(figure) + "\n" for figure in figures)
    return {figure.what: figure.measured for figure in figures}


def row(figure: Figure) -> str:
    """A figure as one line."""
    bound = "" if figure.bound is None else f"{_number(figure.bound)} {figure.unit}".rstrip()
    measured = f"{_number(figure.measured)} {figure.unit}".rstrip()
    return f"{figure.what:<66} {measured:>12} {bound:>12}  {figure.verdict:<8}{figure.note}".rstrip()


def left_out(what: str, why: str) -> None:
    """Says that something could not be measured here."""
    print(f"{what:<66} {'left out':>12} {'':>12}  {why}", flush=True)
    if file := os.environ.get(KEPT_IN):
        with Path(file).open("a", encoding="utf-8") as lines:
            lines.write(json.dumps([what, why]) + "\n")


def kept(file: Path) -> tuple[list[Figure], list[tuple[str, str]]]:
    """The figures that scripts left in a file, and what could not be measured."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [Figure(*line) for line in lines if len(line) > 2], [(line[0], line[1]) for line in lines if len(line) == 2]


def _number(value: float) -> str:
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}" if abs(value) < 100 else f"{value:.0f}"


if __name__ == "__main__":
    sys.exit("This is no benchmark: it shows what they measured.")
