"""What is said of the time between two rounds: what became of the planned actions, and what people learned."""

from dataclasses import dataclass

from cso_assess.core.plan import Action, action_text
from cso_assess.core.states import Progress
from cso_assess.gui.readings import Compared, RoundPlan
from cso_assess.i18n import Words
from cso_assess.wording import progress_words

_TOLD = (Progress.DONE, Progress.PARTLY, Progress.DROPPED, Progress.IN_PROGRESS)
"""The order in which it is told what became of actions."""


@dataclass(frozen=True, slots=True)
class DoneLine:
    """What became of an action: how far it came and when, and what shows it."""

    title: str
    status: Progress
    progress: str
    detail: str


class DoneWords:
    """The sentences about what was done between two rounds, in one language."""

    def __init__(self, words: Words, compared: Compared) -> None:
        self._words = words
        self._compared = compared

    def lines(self) -> list[DoneLine]:
        """What became of the planned actions: done first, then in part, dropped and going on."""
        lines = [self._line(each, action) for each in self._compared.plans for action in each.plan.actions]
        return sorted((line for line in lines if line.status in _TOLD), key=lambda line: _TOLD.index(line.status))

    def summary(self) -> str:
        """How many actions there were and how many of them were not begun; that there was no plan."""
        words = self._words
        actions = [action for each in self._compared.plans for action in each.plan.actions]
        if not actions:
            return words.tr("No plan was at work between these rounds.")
        waiting = sum(action.status is Progress.NOT_STARTED for action in actions)
        if not waiting:
            return words.tr("All %n planned actions were begun.", "", len(actions))
        return words.tr("%n planned actions; {waiting} of them were not begun.", "", len(actions), waiting=waiting)

    def learned(self) -> list[tuple[str, str]]:
        """What people wrote in the later round about the time in between: what helped, and what changed."""
        words, after = self._words, self._compared.after
        told = ((words.tr("What helped"), after.helped), (words.tr("The story of change"), after.story))
        return [(heading, text) for heading, text in told if text]

    def _line(self, of: RoundPlan, action: Action) -> DoneLine:
        words = self._words
        title = action_text(action, of.edition.text(words.language)).title or words.tr("Action without a name")
        parts = [progress_words(action.status, words)]
        if action.done_on is not None:
            parts.append(words.short_date(action.done_on))
        details = [words.tr("Round {number}", number=of.number)] if len(self._compared.plans) > 1 else []
        if action.proof:
            details.append(words.tr("Proof: {proof}", proof=action.proof))
        return DoneLine(title, action.status, " · ".join(parts), " · ".join(details))
