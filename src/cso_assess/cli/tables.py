"""Results as text for a terminal."""

import textwrap
from collections.abc import Iterable
from fractions import Fraction

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Change, Comparison
from cso_assess.core.findings import Finding
from cso_assess.core.plan import Action, Plan, action_text
from cso_assess.core.priorities import Priority
from cso_assess.core.questionnaire import Edition, Questionnaire, QuestionnaireText
from cso_assess.core.scoring import Scorecard
from cso_assess.core.summary import OrganizationSummary, RoundSummary
from cso_assess.i18n import Words
from cso_assess.wording import confidence_words, finding_words, later_words, status_words

WIDTH = 100
ABSENT = "-"


def columns(rows: Iterable[tuple[str, ...]]) -> str:
    """Rows as text whose columns stand under each other."""
    lines = list(rows)
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def rounds(found: Iterable[tuple[OrganizationSummary, tuple[RoundSummary, ...]]], words: Words) -> str:
    """Organizations, and below each its rounds with the ids that other verbs ask for."""
    rows = {
        organization.name: [
            (f"  {each.number}", words.date(each.date), status_words(each.status, words), each.id) for each in rounds
        ]
        for organization, rounds in found
    }
    lines = iter(columns([row for each in rows.values() for row in each]).splitlines())
    return "\n".join("\n".join([name, *(next(lines) for _ in each)]) for name, each in rows.items())


def scorecard(
    assessment: Assessment,
    organization: str,
    card: Scorecard,
    found: tuple[Finding, ...],
    text: QuestionnaireText,
    words: Words,
) -> str:
    """The scores of a round, what holds them back, and the findings."""
    overall = card.overall
    numbers = assessment.questionnaire.numbers
    rows = [
        (
            words.tr("Domain"),
            words.tr("Score"),
            words.tr("Stage"),
            words.tr("Lowest"),
            words.tr("Confidence"),
            words.tr("Answered"),
            words.tr("Held by"),
        )
    ]
    rows += [
        (
            text.domains[domain.id].title,
            _number(domain.score, words),
            _stage(domain.stage, text),
            str(domain.floor or ABSENT),
            _confidence(domain.confidence, words),
            f"{domain.answered}/{domain.asked}",
            ", ".join(numbers[indicator] for indicator in domain.held_by),
        )
        for domain in card.domains
    ]
    rows.append(
        (
            words.tr("Overall (self-assessed)"),
            _number(overall.score, words),
            _stage(overall.stage, text),
            "",
            _confidence(overall.confidence, words),
            f"{overall.answered}/{overall.asked}",
            ", ".join(numbers[indicator] for indicator in overall.held_by),
        )
    )
    head = words.tr(
        "{organization}: round {number}, {date}",
        organization=organization,
        number=assessment.number,
        date=words.date(assessment.date),
    )
    parts = [head, columns(rows)]
    for finding in found:
        named = ", ".join(numbers[indicator] for indicator in finding.indicators)
        sentence = finding_words(finding, words)
        parts.append(f"{sentence} {named}".strip())
    return "\n\n".join(parts)


def priorities(found: tuple[Priority, ...], questionnaire: Questionnaire, text: QuestionnaireText, words: Words) -> str:
    """The suggested indicators with the parts of their place in the order."""
    head = (
        "",
        words.tr("Indicator"),
        words.tr("Level"),
        words.tr("Target"),
        words.tr("What it opens"),
        words.tr("Importance"),
        words.tr("Priority"),
        words.tr("Key"),
    )
    rows = [
        (
            questionnaire.numbers[each.indicator],
            text.indicators[each.indicator].title,
            str(each.level),
            str(each.target),
            _number(each.leverage, words, 2),
            _number(each.importance, words, 2),
            _number(each.priority, words, 2),
            words.tr("key") if each.key else "",
        )
        for each in found
    ]
    return columns([head, *rows]) if rows else words.tr("Nothing is suggested: every target is reached.")


def plan(shown: Plan, text: QuestionnaireText, words: Words) -> str:
    """The dated actions of a plan, and what had to wait."""
    if not shown.actions:
        return words.tr("The plan has no actions.")
    parts = []
    if shown.scheduled:
        head = (
            words.tr("From"),
            words.tr("Until"),
            words.tr("Action"),
            words.tr("Hours"),
            words.tr("Cost, som"),
            words.tr("Responsible"),
        )
        rows = [_action_row(action, text, words) for action in shown.scheduled]
        parts.append(columns([head, *rows]))
    if shown.later:
        parts.append(
            "\n".join(
                [words.tr("Later:")]
                + [
                    f"  {action_text(action, text).title} ({later_words(action.later, words)})"
                    for action in shown.later
                ]
            )
        )
    return "\n\n".join(parts)


def comparison(compared: Comparison, edition: Edition, text: QuestionnaireText, words: Words) -> str:
    """Two rounds on their common indicators."""
    numbers = edition.structure.numbers
    rows = [(words.tr("Domain"), words.tr("Before"), words.tr("After"), words.tr("Change"))]
    rows += [(text.domains[domain].title, *_change(change, words)) for domain, change in compared.domains]
    rows.append((words.tr("Overall (self-assessed)"), *_change(compared.overall, words)))
    parts = [words.tr("%n shared indicators", "", len(compared.indicators)), columns(rows)]
    if compared.left_out:
        names = ", ".join(numbers.get(indicator, indicator) for indicator in compared.left_out)
        parts.append(words.tr("Left out, scored in only one of the two rounds: {names}", names=names))
    return "\n\n".join(parts)


def questionnaire(edition: Edition, text: QuestionnaireText, words: Words) -> str:
    """A whole questionnaire, to be read as one text."""
    structure = edition.structure
    parts = [f"{text.title} ({structure.id}@{structure.version})", _wrapped(text.description)]
    if text.review == "draft":
        parts.append(words.tr("These texts are machine-assisted and wait for review by a native speaker."))
    for domain in structure.domains:
        parts.append(f"{text.domains[domain.id].title.upper()}\n{_wrapped(text.domains[domain.id].summary)}")
        parts += [_indicator(structure, indicator.id, text, words) for indicator in domain.indicators]
    return "\n\n".join(parts)


def _indicator(structure: Questionnaire, indicator: str, text: QuestionnaireText, words: Words) -> str:
    part = text.indicators[indicator]
    marks = [words.tr("core")] if structure.indicator(indicator).core else []
    marks += [words.tr("key")] if structure.indicator(indicator).key else []
    suffix = f" [{', '.join(marks)}]" if marks else ""
    lines = [f"{structure.numbers[indicator]}  {part.title}{suffix}", _wrapped(part.question), _wrapped(part.why)]
    lines += [_wrapped(f"{level}. {description}") for level, description in enumerate(part.levels, 1)]
    lines += [_wrapped(f"- {proof}") for proof in part.evidence]
    lines.append(_wrapped(part.practice))
    for step in part.steps:
        lines.append(_wrapped(f"{step.to - 1} > {step.to}: {step.title}"))
        lines += [_wrapped(f"- {each}", 6) for each in step.do]
        labelled = (
            (words.tr("Sign of success"), step.sign),
            (words.tr("Help needed"), step.help),
            (words.tr("Whom could it harm?"), step.harm),
        )
        lines += [_wrapped(f"{label} · {each}", 6) for label, each in labelled if each]
    return "\n".join(line for line in lines if line)


def _wrapped(text: str, indent: int = 4) -> str:
    space = " " * indent
    return textwrap.fill(text, WIDTH, initial_indent=space, subsequent_indent=space)


def _action_row(action: Action, text: QuestionnaireText, words: Words) -> tuple[str, ...]:
    return (
        words.short_date(action.start) if action.start else ABSENT,
        words.short_date(action.end) if action.end else ABSENT,
        action_text(action, text).title,
        words.amount(action.hours),
        words.amount(action.cost),
        action.responsible or ABSENT,
    )


def _change(change: Change, words: Words) -> tuple[str, str, str]:
    return _number(change.before, words), _number(change.after, words), _number(change.change, words)


def _number(value: Fraction | None, words: Words, places: int = 1) -> str:
    return ABSENT if value is None else words.number(value, places)


def _stage(stage: int | None, text: QuestionnaireText) -> str:
    return ABSENT if stage is None else text.stages[stage - 1]


def _confidence(confidence: Fraction | None, words: Words) -> str:
    if confidence is None:
        return ABSENT
    return f"{confidence_words(confidence, words)} {words.number(confidence, 2)}"
