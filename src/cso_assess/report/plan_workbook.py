"""The plan as a workbook: one row for each action, what went to later, and where the organization stands."""

from datetime import date

from cso_assess.core.plan import Action
from cso_assess.i18n import Words
from cso_assess.office.sheets import AMOUNT, DAY, Column, Sheet, Value, workbook
from cso_assess.report.material import Material
from cso_assess.report.scorecard_tables import standing_sheet
from cso_assess.report.telling import Telling
from cso_assess.wording import later_words, progress_words


def plan_workbook(material: Material, words: Words, today: date) -> bytes:
    """The plan of a round as .xlsx; the same input and day give the same bytes."""
    telling = Telling(material, words, today)
    title = words.tr("Development plan: {organization}", organization=material.profile.name)
    sheets = (actions_sheet(telling), later_sheet(telling), standing_sheet(telling))
    return workbook(sheets, title, words, today)


def actions_sheet(telling: Telling) -> Sheet:
    """The dated actions in the order in which they begin."""
    words = telling.words
    columns = (
        Column(words.tr("Number"), 8),
        Column(words.tr("Action"), 36),
        Column(words.tr("Indicator"), 30),
        Column(words.tr("Domain"), 24),
        Column(words.tr("From level"), 9),
        Column(words.tr("To level"), 9),
        Column(words.tr("Steps"), 52),
        Column(words.tr("Responsible"), 22),
        Column(words.tr("First day"), 12, DAY),
        Column(words.tr("Last day"), 12, DAY),
        Column(words.tr("Weeks"), 8),
        Column(words.tr("Hours"), 9, AMOUNT),
        Column(words.tr("Cost, som"), 13, AMOUNT),
        Column(words.tr("Money from"), 18),
        Column(words.tr("Sign of success"), 36),
        Column(words.tr("Help needed"), 30),
        Column(words.tr("Whom could it harm?"), 36),
        Column(words.tr("Comes after"), 11),
        Column(words.tr("Status"), 14),
        Column(words.tr("Done, %"), 9),
        Column(words.tr("Proof"), 30),
        Column(words.tr("Done on"), 12, DAY),
    )
    rows = [_action_row(telling, number, action) for number, action in telling.actions]
    notes = [] if rows else [words.tr("The plan has no dated actions yet.")]
    return Sheet(words.tr("Actions"), columns, rows, notes, kept=2)


def later_sheet(telling: Telling) -> Sheet:
    """What had to wait, and why."""
    words = telling.words
    columns = (
        Column(words.tr("Action"), 44),
        Column(words.tr("Indicator"), 36),
        Column(words.tr("Domain"), 28),
        Column(words.tr("Why it waits"), 40),
        Column(words.tr("Hours"), 10, AMOUNT),
        Column(words.tr("Cost, som"), 14, AMOUNT),
    )
    rows = [
        (
            telling.action_title(each),
            _indicator(telling, each),
            _domain(telling, each),
            later_words(each.later, words),
            each.hours,
            each.cost,
        )
        for each in telling.later
    ]
    notes = [] if rows else [words.tr("Nothing had to wait.")]
    return Sheet(words.tr("Later"), columns, rows, notes)


def _action_row(telling: Telling, number: int, action: Action) -> tuple[Value, ...]:
    words, text = telling.words, telling.action(action)
    means = words.tr("our own means") if action.own_means else words.tr("means from outside")
    return (
        number,
        telling.action_title(action),
        _indicator(telling, action),
        _domain(telling, action),
        action.from_level,
        action.to_level,
        "\n".join(text.do),
        action.responsible,
        action.start,
        action.end,
        action.weeks,
        action.hours,
        action.cost,
        means if action.cost else "",
        text.sign,
        text.help,
        text.harm,
        _numbers_before(telling, action),
        progress_words(action.status, words),
        action.progress,
        action.proof,
        action.done_on,
    )


def _indicator(telling: Telling, action: Action) -> str:
    return telling.indicator(action.indicator) if action.indicator else ""


def _domain(telling: Telling, action: Action) -> str:
    """The domain of an action; empty for one of the organization's own."""
    for domain in telling.questionnaire.domains:
        if any(indicator.id == action.indicator for indicator in domain.indicators):
            return telling.domain(domain.id)
    return ""


def _numbers_before(telling: Telling, action: Action) -> str:
    """The numbers of the actions that come before this one."""
    numbers = {each.id: number for number, each in telling.actions}
    return ", ".join(str(numbers[each]) for each in action.after if each in numbers)
