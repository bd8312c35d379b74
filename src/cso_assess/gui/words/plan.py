"""What the plan page says of a plan, in words."""

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from cso_assess.core.assessment import Answer
from cso_assess.core.calendar import months_later
from cso_assess.core.geometry import TimeScale, weekly_load
from cso_assess.core.plan import Action, Plan, action_text, is_called
from cso_assess.core.planning import against_order
from cso_assess.core.priorities import Priority
from cso_assess.core.states import Progress
from cso_assess.gui.charts.timeline import Stretch
from cso_assess.gui.readings import Planning
from cso_assess.gui.widgets.plan_timeline import TimelineLine, TimelinePicture
from cso_assess.gui.widgets.priority_panel import Thinking
from cso_assess.gui.widgets.suggestion_list import Suggestion
from cso_assess.gui.words.step import PlanChange, answer_change
from cso_assess.gui.words.suggestions import suggestion_reasons
from cso_assess.i18n import Words
from cso_assess.wording import later_words, progress_words

NAMED = 3
"""So many postponed actions are named under the timeline; of more only their number is said."""


class PlanWords:
    """The sentences and rows of one plan in one language, on a day."""

    def __init__(self, words: Words, planning: Planning, today: date) -> None:
        self._words = words
        self._planning = planning
        self._plan = planning.plan
        self._text = planning.edition.text(words.language)
        self._today = today

    def frame(self) -> str:
        """The round that the plan follows from, when it is, and what hours and money there are."""
        words, frame = self._words, self._plan.frame
        last = max(months_later(frame.start, frame.months) - timedelta(days=1), frame.start)
        hours = words.tr("hours without limit")
        if frame.hours_per_week is not None:
            hours = words.tr("{hours} h a week", hours=words.amount(frame.hours_per_week))
        budget = words.tr("budget without limit")
        if frame.budget is not None:
            budget = words.tr("budget {budget} som", budget=words.amount(frame.budget))
        term = words.tr("{first} – {last}", first=words.short_date(frame.start), last=words.short_date(last))
        round = words.tr("Round {number}", number=self._planning.assessment.number)
        return f"{round} · {term} · {hours} · {budget}"

    def heading(self) -> str:
        """The years that the timeline shows."""
        words, frame = self._words, self._plan.frame
        scale = TimeScale.of(frame)
        first, last = scale.start.year, scale.months[-1].year
        if first == last:
            return words.tr("Timeline {year}", year=first)
        return words.tr("Timeline {first}–{last}", first=first, last=last)

    def suggestions(self) -> list[Suggestion]:
        """The chosen indicators in their order, then the other suggestions by priority."""
        by_indicator = {each.indicator: each for each in self._planning.priorities}
        chosen = [i for i in self._plan.indicators if i in self._text.indicators]
        against = against_order(chosen, list(by_indicator))
        others = [i for i in by_indicator if i not in chosen]
        return [
            *(self._suggestion(i, by_indicator.get(i), is_chosen=True, is_against=i in against) for i in chosen),
            *(self._suggestion(i, by_indicator[i], is_chosen=False) for i in others),
        ]

    def picture(self) -> TimelinePicture:
        """The timeline: actions with dates in their order of time, then those that went to later."""
        words, plan = self._words, self._plan
        scale = TimeScale.of(plan.frame)
        scheduled = sorted(plan.scheduled, key=lambda action: (action.start or date.max, action.end or date.max))
        load = weekly_load(plan.actions, plan.frame)
        return TimelinePicture(
            scale=scale,
            today=self._today,
            months=tuple(words.month(month) for month in scale.months),
            lines=tuple(self._line(action) for action in (*scheduled, *plan.later)),
            load=load,
            capacity=plan.frame.hours_per_week,
            load_title=self._load_title(),
            load_spoken=self._load_spoken(load),
        )

    def later(self) -> str:
        """What went to later, and why; empty when everything has its time."""
        words = self._words
        later = self._plan.later
        if not later:
            return ""
        if len(later) > NAMED:
            return words.tr("%n actions went to later; the list above says why.", "", len(later))
        named = (
            words.tr("“{title}” ({reason})", title=self.title(action), reason=later_words(action.later, words))
            for action in later
        )
        return words.tr("Went to later: {actions}.", actions=", ".join(named))

    def money(self) -> str:
        """What the planned actions cost together, beside the money that there is."""
        words, budget = self._words, self._plan.frame.budget
        cost = words.amount(sum((action.cost for action in self._plan.scheduled), Fraction(0)))
        if budget is None:
            return words.tr("All actions together cost {cost} som.", cost=cost)
        return words.tr("All actions together cost {cost} of {budget} som.", cost=cost, budget=words.amount(budget))

    def missing(self) -> str:
        """How many actions have nobody or no dates yet; empty when all have."""
        words = self._words
        count = sum(is_incomplete(action) for action in self._plan.scheduled)
        return words.tr("%n actions have nobody responsible yet.", "", count) if count else ""

    def title(self, action: Action) -> str:
        """What an action is called."""
        words = self._words
        return action_text(action, self._text).title or words.tr("Action without a name")

    def card_title(self, indicator: str) -> str:
        """What the card of an indicator says: its next step, or itself where there is nothing more to do."""
        text, level = self._text.indicators[indicator], self._planning.assessment.levels.get(indicator)
        is_suggested = any(each.indicator == indicator for each in self._planning.priorities)
        if level is None or level >= self._planning.assessment.questionnaire.levels or not is_suggested:
            return text.title
        return text.step(level + 1).title

    def numbered_title(self, indicator: str) -> str:
        """An indicator with its number."""
        words, numbers = self._words, self._planning.assessment.questionnaire.numbers
        return words.tr("{number} {title}", number=numbers[indicator], title=self._text.indicators[indicator].title)

    def plan_change(self, before: Plan | None, after: Plan | None) -> tuple[str, str]:
        """What was changed in the plan, and what it belongs to."""
        if before is None or after is None:
            return "", ""
        return PlanChange(self._words, self.card_title, self.title).between(before, after)

    def action_change(self, action_id: str, fields: Mapping[str, Any]) -> tuple[str, str]:
        """What was written of an action, and its title."""
        action = next((each for each in self._plan.actions if is_called(each, action_id)), Action(action_id))
        return PlanChange(self._words, self.card_title, self.title).written(action, fields)

    def thought_change(self, before: Answer, after: Answer) -> tuple[str, str]:
        """What was thought otherwise, and of which indicator."""
        return answer_change(self._words, before, after), self.numbered_title(after.indicator)

    def origin(self, action: Action) -> str:
        """The gap that an action closes; empty for one of the organization's own."""
        words = self._words
        if action.indicator not in self._text.indicators or action.to_level is None:
            return ""
        return words.tr(
            "{number} {title}: level {before} to {after}",
            number=self._planning.assessment.questionnaire.numbers[action.indicator],
            title=self._text.indicators[action.indicator].title,
            before=action.from_level,
            after=action.to_level,
        )

    def spoken(self, action: Action) -> str:
        """An action as one sentence."""
        words = self._words
        responsible = action.responsible or words.tr("nobody responsible yet")
        if action.start is None or action.end is None:
            return words.tr(
                "{title}, {responsible}: {reason}",
                title=self.title(action),
                responsible=responsible,
                reason=later_words(action.later, words),
            )
        return words.tr(
            "{title}, {responsible}: {start} to {end}, {status}",
            title=self.title(action),
            responsible=responsible,
            start=words.short_date(action.start),
            end=words.short_date(action.end),
            status=progress_words(action.status, words),
        )

    def thinking(self, indicator: str) -> Thinking:
        """What is shown while a priority is thought through."""
        words, assessment = self._words, self._planning.assessment
        answer = assessment.answer(indicator)
        target = answer.target or assessment.questionnaire.levels
        gap = words.tr("level {level} now, level {target} wanted", level=answer.level, target=target)
        is_suggested = any(each.indicator == indicator for each in self._planning.priorities)
        title = self.numbered_title(indicator)
        return Thinking(answer, title, gap, assessment.questionnaire.levels, is_suggested)

    def _suggestion(
        self, indicator: str, priority: Priority | None, *, is_chosen: bool, is_against: bool = False
    ) -> Suggestion:
        words = self._words
        level = self._planning.assessment.levels.get(indicator)
        questionnaire = self._planning.assessment.questionnaire
        title = self.card_title(indicator)
        if priority is None or level is None or level >= questionnaire.levels:
            return Suggestion(indicator, title, (words.tr("chosen by you"),), is_chosen)
        votes = self._planning.assessment.answer(indicator).votes
        reasons = suggestion_reasons(words, priority, votes)
        if is_against:
            reasons = (*reasons, words.tr("your choice"))
        return Suggestion(indicator, title, reasons, is_chosen)

    def _line(self, action: Action) -> TimelineLine:
        words = self._words
        return TimelineLine(
            id=action.id,
            title=self.title(action),
            responsible=self._who(action),
            is_warning=is_incomplete(action) or action.is_overdue(self._today),
            stretch=self._stretch(action),
            reason=words.tr("Later: {reason}", reason=later_words(action.later, words)) if action.later else "",
            spoken=self.spoken(action),
        )

    def _who(self, action: Action) -> str:
        words = self._words
        who = action.responsible or words.tr("nobody responsible yet")
        if action.is_overdue(self._today):
            return words.tr("{responsible} · overdue", responsible=who)
        if action.status in (Progress.DONE, Progress.PARTLY, Progress.DROPPED):
            status = progress_words(action.status, words)
            return words.tr("{responsible} · {status}", responsible=who, status=status)
        return who

    def _stretch(self, action: Action) -> Stretch | None:
        if action.start is None or action.end is None:
            return None
        done = 1.0 if action.status is Progress.DONE else action.progress / 100
        return Stretch(action.start, action.end, done, action.fixed, action.is_overdue(self._today))

    def _load_title(self) -> str:
        words, capacity = self._words, self._plan.frame.hours_per_week
        if capacity is None:
            return words.tr("Hours a week")
        return words.tr("Hours a week ({hours} available)", hours=words.amount(capacity))

    def _load_spoken(self, load: tuple[Fraction, ...]) -> str:
        words = self._words
        most = max(load, default=Fraction(0))
        return words.tr("At most {hours} hours in one week.", hours=words.amount(most))


def is_incomplete(action: Action) -> bool:
    """Whether somebody still has to be found for an action that is to be done."""
    return not action.responsible and not action.status.is_finished
