"""Why a suggestion stands where it stands: the reasons on its chips, and the whole sum."""

from fractions import Fraction

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.priorities import Priority
from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.gui.words.explanations import Explanation
from cso_assess.i18n import Words
from cso_assess.wording import exact_number, indicator_words


def suggestion_reasons(words: Words, priority: Priority, votes: int) -> tuple[str, ...]:
    """The reasons for a suggestion, each as short as a chip: its gap, key, what it opens, votes."""
    reasons = [words.tr("{level} to {next_level}", level=priority.level, next_level=priority.level + 1)]
    if priority.key:
        reasons.append(words.tr("key"))
    if priority.opens:
        reasons.append(words.tr("opens %n", "", len(priority.opens)))
    if votes:
        reasons.append(words.tr("%n votes", "", votes))
    return tuple(reasons)


def priority_explained(
    words: Words, assessment: Assessment, priority: Priority, text: QuestionnaireText
) -> Explanation:
    """Why a suggestion stands where it stands."""
    indicator = assessment.questionnaire.indicator(priority.indicator)
    answer = assessment.answer(priority.indicator)
    return Explanation(
        title=indicator_words(priority.indicator, assessment.questionnaire, text, words),
        rule=words.tr("Priority = gap × what it opens × importance. The order is advice; you choose."),
        header=(words.tr("Part"), words.tr("Value"), words.tr("Where it comes from")),
        rows=(
            (
                words.tr("Gap"),
                str(priority.gap),
                words.tr("from level {level} to {target}", level=priority.level, target=priority.target),
            ),
            (
                words.tr("What it opens"),
                exact_number(words, priority.leverage),
                words.tr("1 and a share for each weak place that becomes easier: the nearer, the more"),
            ),
            (
                words.tr("Importance"),
                exact_number(words, priority.importance),
                _importance_parts(words, indicator.weight, answer, key=priority.key),
            ),
        ),
        sums=(
            words.tr(
                "{gap} × {leverage} × {importance} = {priority}",
                gap=priority.gap,
                leverage=exact_number(words, priority.leverage),
                importance=exact_number(words, priority.importance),
                priority=exact_number(words, priority.priority),
            ),
        ),
        notes=_opens_notes(words, assessment, priority.opens, text),
    )


def _importance_parts(words: Words, weight: Fraction, answer: Answer, *, key: bool) -> str:
    parts = [words.tr("weight {weight}", weight=exact_number(words, weight))]
    if key:
        parts.append(words.tr("× 1.5, a key indicator"))
    if answer.votes:
        parts.append(words.tr("%n votes", "", answer.votes))
    return ", ".join(parts)


def _opens_notes(
    words: Words, assessment: Assessment, opens: tuple[str, ...], text: QuestionnaireText
) -> tuple[str, ...]:
    if not opens:
        return ()
    named = "; ".join(indicator_words(indicator, assessment.questionnaire, text, words) for indicator in opens)
    return (words.tr("It opens: {indicators}", indicators=named),)
