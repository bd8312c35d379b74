"""The filled questionnaire as a document: what was asked, what was answered, and what supports it."""

from datetime import date

from reportlab.platypus import PageBreak

from cso_assess.core.states import State
from cso_assess.i18n import Words
from cso_assess.report.filled import answers_by_domain
from cso_assess.report.material import Material
from cso_assess.report.opening import name_style
from cso_assess.report.options import Options
from cso_assess.report.standing import about_round
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.contents import contents
from cso_assess.report.typesetting.figures import Figure, figures
from cso_assess.report.typesetting.levels import LevelBoxes
from cso_assess.report.typesetting.pages import Cover, written
from cso_assess.report.typesetting.parts import Story, bookmark, gap, heading
from cso_assess.report.typesetting.style import page
from cso_assess.report.typesetting.text import paragraphs, short
from cso_assess.wording import confidence_words, length_words


def answers_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """The filled questionnaire of a round as PDF."""
    telling = Telling(material, words, today)
    name = material.profile.name
    cover = Cover(
        title=words.tr("Filled questionnaire: {organization}", organization=name),
        head=name,
        head_right=words.tr("Filled questionnaire · round {number}", number=material.assessment.number),
    )
    filled = answers_by_domain(telling)
    return written([*_first_page(telling, filled), PageBreak(), *filled], cover, words, options)


def _first_page(telling: Telling, filled: Story) -> Story:
    """What this is, how much is answered, how to read it, and where to find it."""
    words, assessment = telling.words, telling.material.assessment
    about = words.tr("Round {number} · {date}", number=assessment.number, date=words.date(assessment.date))
    kind, name = words.tr("Filled questionnaire"), telling.material.profile.name
    story = [
        bookmark(kind, level=0),
        *paragraphs(kind, "kicker"),
        gap(4),
        *short(name, name_style(name), page().width, 3),
        gap(2),
        *paragraphs(about, "text"),
        *paragraphs(telling.text.title, "note"),
        *(part for notice in telling.notices() for part in paragraphs(notice, "note")),
        gap(10),
        *_figures(telling),
    ]
    lines = contents(filled, words.language)
    if lines:
        story += heading(words.tr("Contents"), lines, bookmark=None)
    return [*story, *_legend(telling), *about_round(telling)]


def _figures(telling: Telling) -> Story:
    """How much is answered, what is not known, and the overall score with its confidence, each in a box."""
    words, overall = telling.words, telling.material.scorecard.overall
    answered = words.tr("{answered} of {asked}", answered=overall.answered, asked=overall.asked)
    unknown = str(len(telling.in_state(State.DONT_KNOW)))
    shown = [
        Figure(words.tr("Answered"), answered, length_words(telling.material.assessment.length, words)),
        Figure(words.tr("To find out"), unknown, words.tr("answers “we don't know yet”")),
    ]
    if overall.score is not None and overall.confidence is not None:
        score = words.tr("{score} of {levels}", score=words.number(overall.score), levels=telling.levels)
        band = confidence_words(overall.confidence, words)
        about = words.tr("self-assessed; confidence: {band}", band=band)
        shown.append(Figure(words.tr("Overall score"), score, about))
    return figures(shown, words)


def _legend(telling: Telling) -> Story:
    """How the picture of a level is to be read."""
    words = telling.words
    rule = words.tr(
        "The full box is the level that we chose; its text stands below it. The proof says how well others could see"
        " the same. What we do not know is no failure: it is a question to follow."
    )
    example = words.tr("level {level} of {levels}", level=2, levels=telling.levels)
    return heading(
        words.tr("How to read an answer"),
        [LevelBoxes(2, telling.levels, example), gap(5), *paragraphs(rule, "text")],
        bookmark=None,
    )
