"""The questions on paper, page by page: what room a page has left is given to lines for notes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reportlab.platypus import PageBreak

from cso_assess.report.blank.asking import Part, Question
from cso_assess.report.blank.question import LINE, asked
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, bookmark, gap, height_of
from cso_assess.report.typesetting.style import page, style
from cso_assess.report.typesetting.text import paragraphs

MOST_LINES = 4
"""So many lines for a note stand below a question at most."""


@dataclass(frozen=True)
class Block:
    """A question with, before the first one of its part, what the part is about."""

    telling: Telling
    question: Question
    head: Story = field(default_factory=list)

    @cached_property
    def height(self) -> float:
        """With one line for a note."""
        return height_of(self.story(1))

    @property
    def above(self) -> float:
        """The room above a title that does not begin a page."""
        return float(style("title").spaceBefore) if self.head else 0

    def story(self, lines: int) -> Story:
        return [*self.head, asked(self.telling, self.question, lines)]


def filled_pages(telling: Telling, parts: Sequence[Part]) -> Story:
    """All questions, each page with a break after it."""
    blocks = [block for part in parts for block in _blocks(telling, part)]
    story: Story = []
    while blocks:
        fitting = _fitting(blocks)
        left = page().height - _heights(blocks[:fitting])
        lines = 1 + max(0, min(int(left / fitting / LINE), MOST_LINES - 1))
        story += [part for block in blocks[:fitting] for part in block.story(lines)]
        story.append(PageBreak())
        blocks = blocks[fitting:]
    return story


def _blocks(telling: Telling, part: Part) -> list[Block]:
    head = [
        *paragraphs(part.title, "title"),
        bookmark(part.title, level=0),
        gap(3),
        *paragraphs(part.summary, "text"),
        gap(3),
    ]
    first, *others = part.questions
    return [Block(telling, first, head), *(Block(telling, each) for each in others)]


def _fitting(blocks: Sequence[Block]) -> int:
    """How many blocks a page has room for, at least one."""
    count = 1
    while count < len(blocks) and _heights(blocks[: count + 1]) <= page().height:
        count += 1
    return count


def _heights(blocks: Sequence[Block]) -> float:
    """The height of blocks on a page of their own."""
    return sum(block.height for block in blocks) + sum(block.above for block in blocks[1:])
