"""The summary: one page for members and for the wall, in letters that can be read from a distance."""

from datetime import date

from cso_assess.core.scoring import DomainScore
from cso_assess.i18n import Words
from cso_assess.report.material import Material
from cso_assess.report.opening import changes, name_style
from cso_assess.report.options import Options
from cso_assess.report.standing import legend_words, score_before, score_cards
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.charts import Legend, LevelBar
from cso_assess.report.typesetting.pages import Cover, written
from cso_assess.report.typesetting.parts import OnePage, Story, gap, table
from cso_assess.report.typesetting.rows import Cell, Look
from cso_assess.report.typesetting.style import cell_width, columns, page
from cso_assess.report.typesetting.text import paragraphs, short
from cso_assess.wording import confidence_words

MOST_ACTIONS = 4
MOST_HELD = 3

_DOMAIN = Look(above=3.5, below=3.5)
_DOMAINS = (6, 3.4, 0.9, 1.7)
_ACTIONS = (6.2, 3.9, 1.9)


def summary_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """The summary of a round as PDF."""
    telling = Telling(material, words, today)
    title = words.tr("Summary: {organization}", organization=material.profile.name)
    parts = (_top, _domains, _held, _next, _foot)
    page_of_all = OnePage(lambda: [each for part in parts for each in part(telling)])
    return written([page_of_all], Cover(title, material.profile.name, ""), words, options)


def _top(telling: Telling) -> Story:
    words, assessment = telling.words, telling.material.assessment
    name = telling.material.profile.name
    about = words.tr(
        "Where we stand · round {number}, {date}", number=assessment.number, date=words.date(assessment.date)
    )
    story = [
        *paragraphs(about, "kicker"),
        gap(3),
        *short(name, name_style(name), page().width, 3),
        gap(12),
        *score_cards(telling),
        gap(12),
    ]
    for sentence in changes(telling):
        story += [*paragraphs(sentence, "wall"), gap(8)]
    return story


def _domains(telling: Telling) -> Story:
    words = telling.words
    head = (words.tr("Domain"), words.tr("Level"), words.tr("Score"), words.tr("Confidence"))
    rows = [_domain_row(telling, part) for part in telling.material.scorecard.domains]
    return [
        *table(head, rows, columns(*_DOMAINS), words.language, look=_DOMAIN),
        gap(6),
        Legend(*legend_words(telling)),
    ]


def _domain_row(telling: Telling, part: DomainScore) -> list[Cell]:
    words = telling.words
    title = short(telling.domain(part.id), "wall_strong", cell_width(_DOMAINS[0]), 2, language=telling.language)
    if part.score is None or part.confidence is None:
        nothing = paragraphs(words.tr("nothing scored"), "cell", language=words.language)
        return [title, [LevelBar(None, None, telling.levels, height=16)], [], nothing]
    return [
        title,
        [LevelBar(part.score, score_before(telling, part.id), telling.levels, height=16)],
        paragraphs(words.number(part.score), "wall_strong"),
        paragraphs(confidence_words(part.confidence, words), "wall", language=words.language),
    ]


def _held(telling: Telling) -> Story:
    """The key indicators at level 1, as many as a wall can bear."""
    words, held_by = telling.words, telling.material.scorecard.overall.held_by
    if not held_by:
        return []
    story = [gap(12), *paragraphs(words.tr("This comes first: people can come to harm"), "heading"), gap(3)]
    for indicator in held_by[:MOST_HELD]:
        story += short(telling.indicator(indicator), "wall", page().width, 2, language=telling.language)
    if len(held_by) > MOST_HELD:
        story += paragraphs(words.tr("and %n more", "", len(held_by) - MOST_HELD), "wall")
    return story


def _next(telling: Telling) -> Story:
    """The actions that are still to be finished, the nearest first."""
    words, ahead = telling.words, telling.unfinished
    if not ahead:
        return []
    rows = [
        [
            short(telling.action_title(action), "wall_strong", cell_width(_ACTIONS[0]), 2, language=telling.language),
            short(action.responsible, "wall", cell_width(_ACTIONS[1]), 2, language=words.language),
            paragraphs(words.short_date(action.end), "wall") if action.end else [],
        ]
        for action in ahead[:MOST_ACTIONS]
    ]
    head = (words.tr("What we do next"), words.tr("Responsible"), words.tr("Until"))
    return [gap(14), *table(head, rows, columns(*_ACTIONS), words.language, look=_DOMAIN)]


def _foot(telling: Telling) -> Story:
    words = telling.words
    scale = words.tr("All scores are self-assessed, on a scale from 1 to {levels}.", levels=telling.levels)
    story = [gap(8), *paragraphs(scale, "note")]
    for notice in telling.notices():
        story += paragraphs(notice, "note")
    return story
