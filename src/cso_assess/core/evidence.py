"""What supports an answer: a title and where it lies, or a copied file."""

from dataclasses import dataclass, field

LARGEST_FILE = 5_000_000
"""Bytes of one copied file; of a larger one only title and place are kept."""

LARGEST_SUM = 100_000_000
"""Bytes of all copied files of an organization."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document named beside an answer; `size` is that of its copied file in bytes, 0 where only the place is told."""

    id: str
    indicator: str
    title: str
    place: str = ""
    file_name: str = ""
    size: int = 0
    revision: int = field(default=0, compare=False)

    @property
    def is_copied(self) -> bool:
        return bool(self.file_name)
