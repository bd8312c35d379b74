"""Failures that a person can act on, as sentences that can be said in any language.

Values on the way to the first picture are named tuples: their classes are made ten times as fast as dataclasses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple


class Message(NamedTuple):
    """A whole sentence that waits for its language: the English source and the values named in it.

    Values may be messages themselves.
    """

    text: str
    values: Mapping[str, object] = MappingProxyType({})

    def __str__(self) -> str:
        return self.text.format(**self.values)

    def __reduce__(self) -> tuple[type[Message], tuple[str, dict[str, object]]]:
        """So that it can go to another process, which a view of a mapping cannot."""
        return Message, (self.text, dict(self.values))


class Sentence:
    """Makes messages; written `sentence.tr("...")`, so that the catalogue finds every text."""

    def tr(self, text: str, **values: object) -> Message:
        """The English source text of a sentence, with its {values}."""
        return Message(text, values)


sentence = Sentence()


class Problem(NamedTuple):
    """One mistake in a person's file: where it stands and what was expected there."""

    place: str
    expected: Message

    def __str__(self) -> str:
        return f"{self.place}: {self.expected}"


class UserError(Exception):
    """Something that the program refuses or cannot do, and that a person can act on.

    Everything else that is raised is a defect of the program.
    """

    def __init__(self, reason: Message, problems: Iterable[Problem] = ()) -> None:
        super().__init__(str(reason))
        self.reason = reason
        self.problems = tuple(problems)


class MistakesError(UserError):
    """A file whose mistakes each say where they are and what was expected.

    `reason` sums them up where only one sentence is shown; lines that editors and scripts read do without it.
    """


class CancelledError(UserError):
    """The person ended the work before its end; nothing of it was kept."""


class DamageError(UserError):
    """The data file is damaged: there are backups to go back to, and rows to save from it."""


class LockedError(UserError):
    """A protected workspace was opened without a passphrase."""

    def __init__(self) -> None:
        super().__init__(sentence.tr("This workspace is protected: its passphrase is needed to open it."))
