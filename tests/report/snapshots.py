"""What the documents of the demonstration say, kept as text; `python -m tests.report.snapshots` writes it anew.

Of the long kinds, which repeat the questionnaire, only the first and the last words of each page are kept.
"""

from pathlib import Path

from cso_assess.i18n import LANGUAGES
from cso_assess.report import KINDS
from tests.report.demonstrations import document
from tests.report.reading import Read

FOLDER = Path(__file__).with_name("snapshots")
LONG_KINDS = ("full", "answers", "blank")
FIRST, LAST = 5, 3
"""So many lines are kept at the beginning and at the end of a page of a long kind."""


def kept(kind: str, language: str) -> str:
    """What was kept of a document; empty where nothing was."""
    file = _file(kind, language)
    return file.read_text(encoding="utf-8") if file.exists() else ""


def told(kind: str, language: str) -> str:
    """What a document says now, page by page."""
    found = document(kind, language)
    pages = (f"== {number}\n{_page(found, number, kind)}\n" for number in range(1, len(found.pages) + 1))
    return "\n".join(pages)


def _page(found: Read, number: int, kind: str) -> str:
    text = found.pages[number - 1].replace("\ufffe", "-").replace("\x02", "-")
    lines = [line.strip() for line in text.splitlines()]
    if kind in LONG_KINDS and len(lines) > FIRST + LAST:
        lines = [*lines[:FIRST], "…", *lines[-LAST:]]
    return "\n".join(lines)


def _file(kind: str, language: str) -> Path:
    return FOLDER / f"{kind}-{language}.txt"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in KINDS:
        for spoken in LANGUAGES:
            _file(each, spoken).write_text(told(each, spoken), encoding="utf-8")
