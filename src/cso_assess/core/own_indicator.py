"""A question that an organization adds for itself; its level is shown and never part of the comparable score."""

import re
from dataclasses import dataclass, field

PREFIX = "own."
"""What the name of such an indicator begins with in an answer; its id follows."""

_REFERENCE = re.compile(r"own\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class OwnIndicator:
    """A question in the organization's own words, in one language, with a text for each level from 1 up.

    One that is withdrawn is no longer asked; what was answered to it stays.
    """

    id: str
    language: str
    title: str
    question: str
    levels: tuple[str, ...]
    is_withdrawn: bool = False
    revision: int = field(default=0, compare=False)

    @property
    def reference(self) -> str:
        """What an answer calls it."""
        return f"{PREFIX}{self.id}"


def is_own(indicator: str) -> bool:
    """Whether an answer's indicator is one of an organization; those of a questionnaire have no such ids."""
    return _REFERENCE.fullmatch(indicator) is not None
