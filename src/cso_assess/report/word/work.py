"""What an organization will do, for a Word document: priorities with reasons, actions, and what had to wait."""

from cso_assess.core.plan import Action
from cso_assess.report.priority_list import chosen_priorities, product_words, reasons
from cso_assess.report.telling import Telling
from cso_assess.report.word.document import WordDocument
from cso_assess.report.word.styles import LABEL
from cso_assess.report.work import actions_before, aim, so_far
from cso_assess.wording import later_words


def write_priorities(document: WordDocument, telling: Telling) -> None:
    """The chosen priorities with the reasons for their order in words."""
    words, assessment = telling.words, telling.material.assessment
    document.heading(words.tr("What we work on first, and why"))
    document.text(
        words.tr(
            "The order weighs three things: how far a place is from its target, how many other weak places become"
            " easier once it moves, and how important it is. Below each indicator stands their product. The order is"
            " advice; the choice is ours."
        )
    )
    chosen = chosen_priorities(telling)
    if not chosen:
        document.text(words.tr("Nothing is chosen yet."))
    rows = [
        (
            [
                words.tr("{number}. {title}", number=place, title=telling.indicator(each.indicator)),
                product_words(telling, each),
            ],
            words.tr("{level} to {next_level}", level=each.level, next_level=each.level + 1),
            " ".join(reasons(telling, each, assessment.answer(each.indicator))),
        )
        for place, each in enumerate(chosen, 1)
    ]
    document.table((words.tr("Indicator"), words.tr("Level"), words.tr("Why it comes here")), rows, (4, 1.4, 6.6))


def write_actions(document: WordDocument, telling: Telling) -> None:
    """Every dated action with its steps, in the order in which they begin."""
    words = telling.words
    document.heading(words.tr("What we will do"), on_new_page=True)
    if not telling.actions:
        document.text(words.tr("The plan has no dated actions yet."))
        return
    document.text(
        words.tr(
            "Each action moves one indicator up by one level. The boxes are for ticking. Every action also asks whom it"
            " could harm, so that we notice in time."
        )
    )
    for number, action in telling.actions:
        _write_action(document, telling, number, action)


def write_later(document: WordDocument, telling: Telling) -> None:
    """What had to wait, and why."""
    words = telling.words
    if telling.later:
        document.heading(words.tr("Later"))
        rows = [
            (
                telling.action_title(each),
                telling.indicator(each.indicator) if each.indicator else "",
                later_words(each.later, words),
            )
            for each in telling.later
        ]
        document.table((words.tr("Action"), words.tr("Indicator"), words.tr("Why it waits")), rows, (4.6, 3.9, 3.5))


def _write_action(document: WordDocument, telling: Telling, number: int, action: Action) -> None:
    words, text = telling.words, telling.action(action)
    document.heading(words.tr("{number}. {title}", number=number, title=telling.action_title(action)), 2)
    document.text(aim(telling, action), "Caption")
    _write_facts(document, telling, action)
    if text.do:
        document.text(words.tr("Steps"), LABEL)
        document.ticks(text.do)
    document.labelled(words.tr("Sign of success"), text.sign)
    document.labelled(words.tr("Help needed"), text.help)
    document.labelled(words.tr("Whom could it harm?"), text.harm)
    document.labelled(words.tr("Comes after"), actions_before(telling, action))
    document.labelled(words.tr("So far"), so_far(telling, action))


def _write_facts(document: WordDocument, telling: Telling, action: Action) -> None:
    """Who, when, how many hours and how much money, beside each other."""
    words = telling.words
    if action.start is None or action.end is None:
        return
    means = words.tr("our own means") if action.own_means else words.tr("means from outside")
    head = (words.tr("Responsible"), words.tr("When"), words.tr("Hours"), words.tr("Cost"))
    row = (
        action.responsible or words.tr("still to be named"),
        [telling.span(action.start, action.end), words.tr("%n weeks", "", action.weeks)],
        telling.hours(action.hours),
        [telling.money(action.cost), *([means] if action.cost else [])],
    )
    document.table(head, [row], (4, 3.6, 1.6, 2.8))
