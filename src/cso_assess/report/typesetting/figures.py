"""The few figures that a document opens with: each in a box, under its name and above what it means."""

from collections.abc import Sequence
from dataclasses import dataclass

from cso_assess.i18n import Words
from cso_assess.report.typesetting.parts import Story, gap
from cso_assess.report.typesetting.rows import Cell
from cso_assess.report.typesetting.shapes import Cards
from cso_assess.report.typesetting.style import is_pocket, page
from cso_assess.report.typesetting.text import paragraphs, text_width

_KINDS = ("figure", "heading", "strong")
"""The largest of these in which a figure fits on its line is taken."""

_IN_POCKET = 2


@dataclass(frozen=True)
class Figure:
    """A value, what it is called, and perhaps a few words about it."""

    label: str
    value: str
    about: str = ""


def figures(shown: Sequence[Figure], words: Words) -> Story:
    """The figures beside each other; on a small page two in a row."""
    in_row = _IN_POCKET if is_pocket() else len(shown)
    story: Story = []
    for begin in range(0, len(shown), max(in_row, 1)):
        row = shown[begin : begin + in_row]
        room = Cards.inner_width(page().width, len(row))
        story += [*([gap(Cards.APART)] if story else []), Cards([_box(each, room, words) for each in row])]
    return story


def _box(figure: Figure, room: float, words: Words) -> Cell:
    fitting = (kind for kind in _KINDS if text_width(figure.value, kind) <= room)
    return [
        *paragraphs(figure.label, "label", language=words.language),
        gap(2),
        *paragraphs(figure.value, next(fitting, _KINDS[-1]), language=words.language),
        gap(2),
        *paragraphs(figure.about, "note", language=words.language),
    ]
