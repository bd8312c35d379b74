"""An organization and what is known about it; only its name is required."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Profile:
    """What an organization tells about itself. Region, district, budget band and themes are ids or own words."""

    name: str
    region: str = ""
    district: str = ""
    place: str = ""
    founded: int | None = None
    members: int | None = None
    women: int | None = None
    paid_staff: int | None = None
    volunteers: int | None = None
    budget_band: str = ""
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization in a workspace."""

    id: str
    profile: Profile
    revision: int = field(default=0, compare=False)

    @property
    def name(self) -> str:
        return self.profile.name


BUDGET_BANDS = ("none", "to_100", "to_500", "to_2000", "above_2000")
"""Yearly money in thousand som: none, up to 100, 100-500, 500-2,000, more."""
