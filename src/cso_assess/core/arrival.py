"""What an import brings, or brought, told by organization and round."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cso_assess.core.parcel import Values
from cso_assess.core.states import Status


class Outcome(StrEnum):
    """What becomes of a row: kept from the file, taken over mine, mine is the same or newer, or both are kept."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CONFLICT = "conflict"
    DELETED = "deleted"


@dataclass(frozen=True)
class Tally:
    """How many rows came to each outcome."""

    new: int = 0
    changed: int = 0
    same: int = 0
    conflict: int = 0
    deleted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.new + other.new,
            self.changed + other.changed,
            self.same + other.same,
            self.conflict + other.conflict,
            self.deleted + other.deleted,
        )

    @property
    def is_quiet(self) -> bool:
        """Whether nothing of it changes anything here."""
        return not (self.new or self.changed or self.conflict or self.deleted)


@dataclass(frozen=True)
class RoundArrival:
    """A round in a file: which one, whether it is new here, and what becomes of its rows."""

    id: str
    questionnaire: str
    version: int
    number: int
    date: date
    status: Status
    is_new: bool
    tally: Tally


@dataclass(frozen=True)
class OrganizationArrival:
    """An organization in a file. `is_refused`: it was deleted here for good; `has_namesake`: another is called so."""

    id: str
    name: str
    is_new: bool
    is_refused: bool
    has_namesake: bool
    tally: Tally
    rounds: tuple[RoundArrival, ...]

    @property
    def total(self) -> Tally:
        """The outcomes of all its rows."""
        return sum((each.tally for each in self.rounds), self.tally)


@dataclass(frozen=True)
class Conflict:
    """Two contents of one row that were written without knowing of each other; `here` is None for a deleted row.

    `table` is one of COLUMNS; `round` the id of its round, if it has one.
    """

    key: int
    table: str
    name: str
    round: str
    here: Values | None
    there: Values


@dataclass(frozen=True)
class Batch:
    """An import that is over."""

    number: int
    organizations: tuple[OrganizationArrival, ...]
