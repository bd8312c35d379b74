"""What was taken back or made again, in words: found from what differs before and after."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from cso_assess.core.assessment import Answer
from cso_assess.core.consensus import Participant
from cso_assess.core.plan import Action, Plan
from cso_assess.i18n import Words


def taken_back(words: Words, change: str, title: str = "") -> str:
    """That a change was taken back, of the thing of that title."""
    if not title:
        return words.tr("Taken back: {change}", change=change)
    return words.tr("Taken back: {change} · “{title}”", change=change, title=title)


def made_again(words: Words, change: str, title: str = "") -> str:
    """That a change was made again."""
    if not title:
        return words.tr("Done again: {change}", change=change)
    return words.tr("Done again: {change} · “{title}”", change=change, title=title)


def nothing_left(words: Words, *, is_back: bool) -> str:
    """That there is no step to take."""
    return words.tr("There is nothing left to take back.") if is_back else words.tr("There is nothing to do again.")


def answer_change(words: Words, before: Answer, after: Answer) -> str:
    """What was changed in an answer, as one says it in passing."""
    return _first(
        before,
        after,
        {
            "level": words.tr("level"),
            "state": words.tr("answer"),
            "reason": words.tr("why it does not apply"),
            "proof": words.tr("proof"),
            "note": words.tr("note"),
            "practice": words.tr("what already works"),
            "flagged": words.tr("come back to it"),
            "look_back": words.tr("looking back"),
            "agreed_reason": words.tr("why this level"),
            "dissent": words.tr("who sees it otherwise"),
            "votes": words.tr("votes"),
            "target": words.tr("level to be reached"),
            "not_now": words.tr("not a priority now"),
            "choice_reason": words.tr("why this choice"),
            "reframe": words.tr("“How might we …?”"),
            "ideas": words.tr("ideas"),
            "first_try": words.tr("small first try"),
        },
    )


def person_change(words: Words, before: Participant, after: Participant) -> str:
    """What a participant tells of herself in another way."""
    return _first(
        before,
        after,
        {"role": words.tr("role"), "gender": words.tr("woman or man"), "age_band": words.tr("age")},
    )


class PlanChange:
    """Says what was changed in a plan; `title` calls an indicator, `name` an action."""

    def __init__(self, words: Words, title: Callable[[str], str], name: Callable[[Action], str]) -> None:
        self._words = words
        self._title = title
        self._name = name

    def between(self, before: Plan, after: Plan) -> tuple[str, str]:
        """What differs between two plans, and the title of what it belongs to; that is empty for the whole plan."""
        words = self._words
        if before.frame != after.frame:
            return _first(before.frame, after.frame, self._frame_fields()), ""
        chosen = sorted(set(before.indicators) ^ set(after.indicators))
        if chosen:
            return words.tr("choice"), self._title(chosen[0])
        if before.indicators != after.indicators:
            return words.tr("order"), self._title(_moved(before.indicators, after.indicators))
        return self._between_actions(before, after)

    def written(self, action: Action, fields: Mapping[str, Any]) -> tuple[str, str]:
        """What was written of an action: the first of these fields; others may follow from it."""
        names = self._action_fields()
        return next((names[name] for name in fields if name in names), ""), self._name(action)

    def _between_actions(self, before: Plan, after: Plan) -> tuple[str, str]:
        words = self._words
        earlier, later = ({action.id: action for action in plan.actions} for plan in (before, after))
        for id, action in later.items():
            if id not in earlier:
                return words.tr("new action"), self._name(action)
        for id, action in earlier.items():
            if id not in later:
                return words.tr("taking out"), self._name(action)
        for id, action in earlier.items():
            change = _first(_as_written(action), _as_written(later[id]), self._action_fields())
            if change:
                return change, self._name(action)
        return "", ""

    def _frame_fields(self) -> Mapping[str, str]:
        words = self._words
        return {
            "start": words.tr("first day of the plan"),
            "months": words.tr("months of the plan"),
            "hours_per_week": words.tr("hours a week"),
            "budget": words.tr("budget"),
        }

    def _action_fields(self) -> Mapping[str, str]:
        words = self._words
        return {
            "title": words.tr("what is to be done"),
            "responsible": words.tr("responsible"),
            "fixed": words.tr("fixed dates"),
            "start": words.tr("fixed dates"),
            "end": words.tr("fixed dates"),
            "hours": words.tr("hours of work"),
            "weeks": words.tr("weeks"),
            "cost": words.tr("cost"),
            "own_means": words.tr("where the money comes from"),
            "status": words.tr("how it stands"),
            "progress": words.tr("done so far"),
            "proof": words.tr("proof that it is done"),
            "do": words.tr("steps"),
            "sign": words.tr("sign that it worked"),
            "help": words.tr("help needed"),
            "harm": words.tr("whom it could harm"),
        }


def _first(before: Any, after: Any, names: Mapping[str, str]) -> str:
    """What the first of these fields is called that differs; empty if none does."""
    return next((names[name] for name in names if getattr(before, name) != getattr(after, name)), "")


def _as_written(action: Action) -> Action:
    """The action with no more than a person says of it: not with the days and weeks that the schedule gave it."""
    weeks = action.weeks if action.wished_weeks is None else action.wished_weeks
    start, end = (action.start, action.end) if action.fixed else (None, None)
    return replace(action, weeks=weeks, start=start, end=end)


def _moved(before: Sequence[str], after: Sequence[str]) -> str:
    """The one without which the order would be the same."""
    for each in after:
        if [other for other in before if other != each] == [other for other in after if other != each]:
            return each
    return after[0]
