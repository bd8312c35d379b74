"""How the questionnaire on paper is used: its first page."""

from collections.abc import Sequence

from cso_assess.report.blank.asking import Part
from cso_assess.report.opening import MOST_LINES, name_style
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import OnePage, Story, bookmark, gap, table
from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.shapes import WritingLine
from cso_assess.report.typesetting.style import columns, page
from cso_assess.report.typesetting.text import paragraphs, short

_STEP = Look(rule="", above=0, below=5, gutter=6)
_SMALL = Look(above=3, below=3)


def guide(telling: Telling, parts: Sequence[Part]) -> Story:
    """Who and when, how to answer, and how it fits a day."""
    words = telling.words
    title = words.tr("Questionnaire on paper")
    return [bookmark(title, level=0), OnePage(lambda: _first_page(telling, parts, title))]


def _first_page(telling: Telling, parts: Sequence[Part], title: str) -> Story:
    words, assessment = telling.words, telling.material.assessment
    name = telling.material.profile.name
    about = words.tr("Round {number} · {date}", number=assessment.number, date=words.date(assessment.date))
    return [
        *paragraphs(title, "kicker"),
        gap(4),
        *short(name, name_style(name), page().width, MOST_LINES),
        gap(4),
        *paragraphs(about, "text"),
        gap(2),
        *_who_was_there(telling),
        gap(12),
        *paragraphs(words.tr("How we answer"), "heading"),
        gap(5),
        *_steps(telling),
        gap(8),
        *paragraphs(words.tr("How it fits one day"), "heading"),
        gap(5),
        *_day(telling, sum(len(part.questions) for part in parts)),
        *_left_out(telling),
        gap(8),
        *(part for notice in telling.notices() for part in paragraphs(notice, "note")),
    ]


def _who_was_there(telling: Telling) -> Story:
    words = telling.words
    labels = (
        words.tr("Day of the talk"),
        words.tr("Who led the talk"),
        words.tr("How many took part"),
        words.tr("Who was missing (no names)"),
    )
    return [Rows([Row([[WritingLine(label, room=24)] for label in labels], columns(2.4, 3.4, 2.6, 3.6))])]


def _steps(telling: Telling) -> Story:
    """What is done with the paper, one thing after the other."""
    words = telling.words
    steps = (
        words.tr("First alone: everybody gets a copy of the score sheet at the end and fills it without a name."),
        words.tr(
            "Then together: we read a question and its levels aloud, see how our sheets differ, and listen most to"
            " those who see it otherwise. Then we agree."
        ),
        words.tr(
            "We tick the level whose words are true of us today, all of them. Between two levels we take the lower one:"
            " an honest low answer helps more than a fine one."
        ),
        words.tr(
            "If nobody knows, we tick “we don't know yet”. If a question has nothing to do with our work, we say why."
        ),
        words.tr(
            "Proof: none; said by us; document seen; in use, so we can show that it is lived; confirmed by others, by"
            " members or the community."
        ),
        words.tr("Notes: what we saw and said, and what already works here. No names of people who need protection."),
        words.tr(
            "At the end somebody types the paper into the program, question by question: the numbers of the levels are"
            " the keys to press."
        ),
    )
    widths = (18, page().width - 18)
    return [
        Rows(
            [
                Row(
                    [paragraphs(words.tr("{number}.", number=place), "strong"), paragraphs(said, "text")], widths, _STEP
                )
                for place, said in enumerate(steps, 1)
            ]
        )
    ]


def _day(telling: Telling, questions: int) -> Story:
    """What takes how long, for so many questions."""
    words = telling.words
    told = (
        (words.tr("Welcome, why we do this, how it goes"), 20),
        (words.tr("Alone: each fills the score sheet"), _minutes(questions, 60)),
        (words.tr("Rest, while somebody counts where we differ"), 20),
        (words.tr("Together: talk and agree, with a rest and a meal between"), _minutes(questions, 150)),
        (words.tr("What stands out, what comes next, thanks"), 30),
    )
    rows = [
        [paragraphs(what, "cell"), paragraphs(words.tr("about %n minutes", "", minutes), "cell")]
        for what, minutes in told
    ]
    head = (words.tr("%n questions", "", questions), words.tr("Time"))
    return table(head, rows, columns(9, 3), words.language, look=_SMALL)


def _minutes(questions: int, seconds: int) -> int:
    """Minutes for so many questions of so many seconds, in steps of five."""
    return max(5, round(questions * seconds / 300) * 5)


def _left_out(telling: Telling) -> Story:
    words = telling.words
    titles = [telling.domain(domain) for domain, _reason in telling.left_out]
    if not titles:
        return []
    sentence = words.tr("This round leaves out: {domains}.", domains="; ".join(titles))
    return [gap(8), *paragraphs(sentence, "note")]
