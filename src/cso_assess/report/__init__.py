"""Documents as PDF: the only code that imports ReportLab, and only when a document is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from cso_assess.report.options import Options

if TYPE_CHECKING:
    from cso_assess.i18n import Words
    from cso_assess.report.material import Material
    from cso_assess.report.watching import Watch

KINDS: Sequence[str] = ("plan", "summary", "full", "answers", "progress", "sheets", "blank")

WHOLE = Options()
"""A document of which nothing special is wished."""


def make_report(
    kind: str, material: Material, words: Words, today: date, options: Options = WHOLE, watch: Watch | None = None
) -> bytes:
    """The document of that kind in the language of `words`; the same input and day give the same bytes.

    `watch` looks on while it is made. KeyError for a kind that is not among `KINDS`.
    """
    from cso_assess.report.making import document

    return document(kind, material, words, today, options, watch)


def make_recovery_sheet(code: str, words: Words, today: date) -> bytes:
    """One page with the code that opens a protected workspace when the passphrase is forgotten."""
    from cso_assess.report.recovery import recovery_sheet

    return recovery_sheet(code, words, today)
