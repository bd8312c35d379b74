"""A sheet for each responsible person: her actions with dates, steps, sign of success, and room to note."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from reportlab.platypus import CondPageBreak, PageBreak

from cso_assess.core.plan import Action
from cso_assess.i18n import Words
from cso_assess.report.discretion import responsible
from cso_assess.report.material import Material
from cso_assess.report.opening import MOST_LINES
from cso_assess.report.options import Options
from cso_assess.report.sheet_actions import FIRST_STEPS, ahead, finished
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.pages import Cover, written
from cso_assess.report.typesetting.parts import Story, bookmark, gap, heading, height_of
from cso_assess.report.typesetting.shapes import WritingLine, WritingRoom
from cso_assess.report.typesetting.style import page
from cso_assess.report.typesetting.text import line, paragraphs, short

NOTES_ROOM = 115
"""Points that are to be left for notes below the actions of a sheet; with less, the notes have a page of their own."""


@dataclass(frozen=True)
class Sheet:
    """What one person has taken on; `title` is who, `is_taken` whether there is such a person yet."""

    title: str
    actions: tuple[tuple[int, Action], ...]
    is_taken: bool = True


def sheets_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """A page for everybody who is responsible for something, as PDF."""
    telling = Telling(material, words, today)
    name = material.profile.name
    cover = Cover(
        title=words.tr("Sheets for those responsible: {organization}", organization=name),
        head=name,
        head_right=words.tr("Development plan · round {number}", number=material.assessment.number),
        is_on_first=True,
    )
    story: Story = []
    for sheet in sheets_of(telling, has_names=options.names):
        story += [*([PageBreak()] if story else []), *_page(telling, sheet, has_names=options.names)]
    return written(story or _nothing(telling), cover, words, options)


def sheets_of(telling: Telling, *, has_names: bool) -> list[Sheet]:
    """One for each responsible person, by name or in the order of their numbers; last what nobody has taken on."""
    words, plan = telling.words, telling.material.plan
    if plan is None:
        return []
    by_person: dict[str, list[tuple[int, Action]]] = {responsible(action): [] for action in plan.actions}
    for number, action in telling.actions:
        by_person[responsible(action)].append((number, action))
    unnamed = by_person.pop("", [])
    people = words.sorted_names(list(by_person)) if has_names else list(by_person)
    sheets = [Sheet(person, tuple(by_person[person])) for person in people]
    if unnamed:
        sheets.append(Sheet(words.tr("Still to be named"), tuple(unnamed), is_taken=False))
    return [sheet for sheet in sheets if sheet.actions]


def _page(telling: Telling, sheet: Sheet, *, has_names: bool) -> Story:
    """One sheet, as much of it as leaves room for notes: all steps or the first, what is finished at length or not."""
    words = telling.words
    top = _top(telling, sheet, has_names=has_names)
    story: Story = []
    for steps, is_brief in ((None, False), (None, True), (FIRST_STEPS, False), (FIRST_STEPS, True)):
        story = [*top, *_actions(telling, sheet, steps, is_brief=is_brief)]
        if height_of(story) <= page().height - NOTES_ROOM:
            break
    return [*story, CondPageBreak(NOTES_ROOM), gap(12), WritingRoom(words.tr("Notes"))]


def _actions(telling: Telling, sheet: Sheet, steps: int | None, *, is_brief: bool) -> Story:
    """What is still to be done with so many steps each, then what is finished."""
    words = telling.words
    left = [(number, action) for number, action in sheet.actions if not action.status.is_finished]
    done = [(number, action) for number, action in sheet.actions if action.status.is_finished]
    blocks = [ahead(telling, number, action, steps, is_taken=sheet.is_taken) for number, action in left]
    if not done:
        return blocks
    if is_brief:
        numbers = ", ".join(str(number) for number, _ in done)
        said = words.tr("Already finished are the actions with these numbers: {numbers}.", numbers=numbers)
        return [*blocks, gap(8), *paragraphs(said, "note")]
    return [*blocks, *heading(words.tr("Already finished"), finished(telling, done), bookmark=None)]


def _top(telling: Telling, sheet: Sheet, *, has_names: bool) -> Story:
    """Who, of which organization, and how much is asked of her."""
    words = telling.words
    story = [
        *short(sheet.title, "title", page().width, MOST_LINES),
        bookmark(sheet.title, level=0),
        gap(2),
        *_whose(telling),
        *paragraphs(_asked(telling, sheet), "note"),
        gap(4),
    ]
    if not sheet.is_taken:
        open_yet = words.tr("Nobody is responsible for these actions yet. Who takes on which of them?")
        return [*story, *paragraphs(open_yet, "text"), gap(4)]
    return story if has_names else [*story, WritingLine(words.tr("Name and surname")), gap(4)]


def _whose(telling: Telling) -> Story:
    """The organization, in one line."""
    return list(paragraphs(line(telling.material.profile.name, "kicker", page().width), "kicker"))


def _asked(telling: Telling, sheet: Sheet) -> str:
    """How many actions are hers, and the hours that they still ask."""
    words = telling.words
    left = [action for _, action in sheet.actions if not action.status.is_finished]
    if not left:
        return words.tr("%n actions, all of them finished.", "", len(sheet.actions))
    return words.tr(
        "%n actions are ahead; they ask {hours}. The numbers are those of the development plan.",
        "",
        len(left),
        hours=telling.hours(sum((action.hours for action in left), Fraction(0))),
    )


def _nothing(telling: Telling) -> Story:
    """The page where there is nothing to share out."""
    words = telling.words
    title = words.tr("There are no sheets yet")
    sentence = words.tr(
        "The plan has no dated actions yet. Once it has, everybody who is responsible for one gets a sheet here."
    )
    return [
        *paragraphs(title, "title"),
        bookmark(title, level=0),
        gap(2),
        *_whose(telling),
        gap(8),
        *paragraphs(sentence, "text"),
        gap(12),
        WritingRoom(words.tr("Notes")),
    ]
