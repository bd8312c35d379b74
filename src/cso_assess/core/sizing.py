"""How large a first round fits an organization: the most important questions, or all."""

from dataclasses import dataclass
from enum import StrEnum

from cso_assess.core.states import Length

FEW_MEMBERS = 10
YOUNG_YEARS = 2
"""Below these an organization is called small, and young."""

SHORT, HALF_DAY, WHOLE_DAY = 60, 180, 360
"""Minutes at hand that people choose from."""


class SizeReason(StrEnum):
    """Why a length is proposed; the first that holds, in this order."""

    TIME = "time"
    YOUNG = "young"
    SMALL = "small"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What an organization says of itself and of the time it has; None where it says nothing."""

    members: int | None = None
    years: int | None = None
    paid_staff: int | None = None
    minutes: int | None = None

    @property
    def is_known(self) -> bool:
        return any(each is not None for each in (self.members, self.years, self.paid_staff, self.minutes))


@dataclass(frozen=True, slots=True)
class Size:
    """A proposed length, why, and whether its questions need more than one sitting."""

    length: Length
    reason: SizeReason
    needs_sittings: bool = False


def proposed_size(circumstances: Circumstances, core_minutes: int, full_minutes: int) -> Size | None:
    """The length that fits, from the minutes that both take; None while nothing is known to go by.

    Time decides first, then whether the organization is young (under 2 years) or small (under 10 members and nobody
    paid): what an experienced association needs to ask itself is a burden to a group of eight. Whatever is proposed,
    people choose.
    """
    if not circumstances.is_known:
        return None
    minutes = circumstances.minutes
    if minutes is not None and minutes < full_minutes:
        return Size(Length.CORE, SizeReason.TIME, needs_sittings=minutes < core_minutes)
    if circumstances.years is not None and circumstances.years < YOUNG_YEARS:
        return Size(Length.CORE, SizeReason.YOUNG)
    is_small = circumstances.members is not None and circumstances.members < FEW_MEMBERS
    if is_small and not circumstances.paid_staff:
        return Size(Length.CORE, SizeReason.SMALL)
    return Size(Length.FULL, SizeReason.ROOM)
