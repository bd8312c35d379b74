"""The recovery sheet: one page with the code that opens a protected workspace when the passphrase is forgotten."""

from datetime import date

from cso_assess.i18n import Words
from cso_assess.report.options import Options
from cso_assess.report.typesetting.pages import Cover, written
from cso_assess.report.typesetting.parts import Story, gap
from cso_assess.report.typesetting.shapes import Cards, WritingLine
from cso_assess.report.typesetting.text import paragraphs


def recovery_sheet(code: str, words: Words, today: date) -> bytes:
    """The sheet as PDF, with the code in groups as it is given; nothing on it tells whose workspace it is."""
    title = words.tr("Recovery sheet")
    story = [*_top(title, words, today), *_code(code, words), *_use(words), *_safety(words), *_mark(words)]
    return written(story, Cover(title, title, ""), words, Options())


def _top(title: str, words: Words, today: date) -> Story:
    about = words.tr("CSO Assess · made on {date}", date=words.date(today))
    purpose = words.tr(
        "With this code a protected workspace and its backups open when the passphrase is forgotten. Without passphrase"
        " and code nobody can open them: not the makers of the program either."
    )
    return [*paragraphs(about, "kicker"), gap(3), *paragraphs(title, "display"), gap(12), *paragraphs(purpose, "lead")]


def _code(code: str, words: Words) -> Story:
    label = paragraphs(words.tr("Recovery code"), "label")
    return [gap(18), Cards([[*label, gap(6), *paragraphs(code, "display")]]), gap(18)]


def _use(words: Words) -> Story:
    steps = (
        words.tr("1. Start the program. Where it asks for the passphrase, choose that you have forgotten it."),
        words.tr("2. Type the 20 digits, with or without spaces. A mistyped digit is noticed."),
        words.tr("3. Choose a new passphrase. The code on this sheet stays valid."),
    )
    return _part(words.tr("How to use it"), steps)


def _safety(words: Words) -> Story:
    rules = (
        words.tr("Keep it away from the computer: where you keep documents that must not be lost or seen."),
        words.tr("Do not photograph it, and do not send it in a message."),
        words.tr(
            "If somebody else may have seen it, make a new code. Then this one opens the workspace no longer; but"
            " copies of the data that were made before still open with it."
        ),
        words.tr("Keep only one sheet: destroy it when a newer one is printed."),
    )
    return _part(words.tr("How to keep it"), rules)


def _mark(words: Words) -> Story:
    label = words.tr("A mark by which you recognize the computer (better not the organization's name)")
    return [gap(10), WritingLine(label, room=34)]


def _part(title: str, sentences: tuple[str, ...]) -> Story:
    story: Story = [*paragraphs(title, "heading"), gap(5)]
    for sentence in sentences:
        story += [*paragraphs(sentence, "wall"), gap(5)]
    return story
