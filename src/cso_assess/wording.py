"""The words for the method's own values: numbers, indicators, confidence, proof, states, findings, reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cso_assess.core.confidence import confidence_band
from cso_assess.core.states import Length, Progress, Proof, Reason, Status
from cso_assess.i18n import Words

if TYPE_CHECKING:
    from fractions import Fraction

    from cso_assess.core.findings import Finding
    from cso_assess.core.questionnaire import Questionnaire, QuestionnaireText


def exact_number(words: Words, value: Fraction) -> str:
    """A number with as many decimals as it needs, three at most."""
    places = next((places for places in range(3) if (value * 10**places).denominator == 1), 3)
    return words.number(value, places)


def indicator_words(indicator: str, questionnaire: Questionnaire, text: QuestionnaireText, words: Words) -> str:
    """An indicator as people call it: its number and its title; what the questionnaire does not know has its id."""
    known = text.indicators.get(indicator)
    if known is None:
        return indicator
    return words.tr("{number} {title}", number=questionnaire.numbers[indicator], title=known.title)


def confidence_words(confidence: Fraction | float, words: Words) -> str:
    """Low, medium or high."""
    bands = (words.tr("low"), words.tr("medium"), words.tr("high"))
    return bands[confidence_band(confidence)]


def proof_words(proof: Proof, words: Words) -> str:
    """A proof strength as it stands on its chip."""
    return {
        Proof.NONE: words.tr("none"),
        Proof.SAID: words.tr("said by us"),
        Proof.DOCUMENT: words.tr("document seen"),
        Proof.IN_USE: words.tr("in use"),
        Proof.CONFIRMED: words.tr("confirmed by others"),
    }[proof]


def length_words(length: Length, words: Words) -> str:
    """The length of a round."""
    return {Length.CORE: words.tr("core questions"), Length.FULL: words.tr("all questions")}[length]


def status_words(status: Status, words: Words) -> str:
    """Whether a round takes answers."""
    return {
        Status.OPEN: words.tr("open"),
        Status.CLOSED: words.tr("closed"),
        Status.REOPENED: words.tr("reopened"),
    }[status]


def progress_words(progress: Progress, words: Words) -> str:
    """How far an action has come."""
    return {
        Progress.NOT_STARTED: words.tr("not started"),
        Progress.IN_PROGRESS: words.tr("in progress"),
        Progress.DONE: words.tr("done"),
        Progress.PARTLY: words.tr("done in part"),
        Progress.DROPPED: words.tr("dropped"),
    }[progress]


def later_words(reason: Reason | None, words: Words) -> str:
    """Why an action went to later; empty for one that did not."""
    if reason is None:
        return ""
    return {
        Reason.AFTER: words.tr("waits for another action that went to later"),
        Reason.BUDGET: words.tr("does not fit the budget"),
        Reason.HORIZON: words.tr("does not fit the time and hours"),
    }[reason]


def signed(words: Words, change: Fraction, places: int = 1) -> str:
    """A change with its sign, also when it is upwards; ±0 for none that can be seen."""
    from cso_assess.core.numbers import rounded

    shown = rounded(change, places)
    text = words.number(abs(change), places)
    if not shown:
        return f"±{text}"
    return f"+{text}" if shown > 0 else f"−{text}"


def finding_words(finding: Finding, words: Words) -> str:
    """A finding as a friendly sentence; its indicators are listed after it."""
    return {
        "high_without_proof": words.tr("High levels without proof. What would show them to a visitor?"),
        "key_without_use": words.tr("Key indicators at the highest level that are not yet proven in use."),
        "uniform_domain": words.tr("All answers of this domain are at the same level. Was each one weighed?"),
        "many_not_applicable": words.tr("More than a third of this domain is marked as not applicable."),
        "jump_without_action": words.tr("Two or more levels up since the last round without a completed action."),
        "too_fast": words.tr("The answers came very fast. It may be worth reading some of them again."),
    }[finding.rule]
