"""Documents as PDF: the only code that imports ReportLab, and only when a document is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cso_assess.i18n import Words
    from cso_assess.report.material import Material

KINDS: Sequence[str] = ("plan", "summary")


def make_report(kind: str, material: Material, words: Words, today: date) -> bytes:
    """The document of that kind in the language of `words`; the same input and day give the same bytes.

    KeyError for a kind that is not among `KINDS`.
    """
    from cso_assess.report.plan import plan_document
    from cso_assess.report.summary import summary_document

    makers = {"plan": plan_document, "summary": summary_document}
    return makers[kind](material, words, today)
