"""How the numbers came about, on one page of a document."""

from cso_assess.report.method_rules import Explained, explanations
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, heading, one_page_section, table
from cso_assess.report.typesetting.rows import Look
from cso_assess.report.typesetting.style import columns, is_pocket
from cso_assess.report.typesetting.text import paragraphs

_ROW = Look(above=3, below=3)
_SHARES, _SHARES_IN_POCKET = (5.4, 1.2, 1.2, 2.4, 1.8), (4, 1.9, 1.6, 2.5, 2)


def method(telling: Telling) -> Story:
    """The rules in words, and one number of each kind worked through."""
    words = telling.words

    def write() -> Story:
        story = [part for each in explanations(telling) for part in _explained(telling, each)]
        for notice in telling.notices():
            story += [gap(6), *paragraphs(notice, "note", language=telling.language)]
        return story

    return one_page_section(words.tr("How it was calculated"), write)


def _explained(telling: Telling, each: Explained) -> Story:
    rows = [[paragraphs(said, "cell", language=telling.language) for said in row] for row in each.rows]
    widths = columns(*(_SHARES_IN_POCKET if is_pocket() else _SHARES))
    made_of = [*table(each.head, rows, widths, telling.words.language, look=_ROW), gap(3)] if rows else []
    example = [*made_of, *paragraphs(each.worked, "strong")]
    told = paragraphs(each.rule, "text")
    return heading(each.title, [*told, gap(4), *example] if example else list(told), bookmark=None)
