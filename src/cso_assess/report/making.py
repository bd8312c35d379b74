"""Chooses the maker of a kind of document, and gives it its paper and what it may tell."""

from datetime import date
from importlib import import_module

from cso_assess.errors import UserError, sentence
from cso_assess.i18n import Words
from cso_assess.report.discretion import discreet
from cso_assess.report.length import printable_length
from cso_assess.report.material import Material
from cso_assess.report.options import SMALL_KINDS, Options
from cso_assess.report.typesetting.style import PAGES, on_page
from cso_assess.report.watching import Watch, watched_by

_MAKERS = {
    "plan": ("plan", "plan_document"),
    "summary": ("summary", "summary_document"),
    "full": ("full", "full_document"),
    "answers": ("answers", "answers_document"),
    "progress": ("progress", "progress_document"),
    "sheets": ("sheets", "sheets_document"),
    "blank": ("blank.document", "blank_document"),
}
"""For each kind, its module and the function in it; a module is read when its kind is asked for."""


def document(
    kind: str, material: Material, words: Words, today: date, options: Options, watch: Watch | None = None
) -> bytes:
    """The document of that kind as PDF; KeyError for an unknown kind, UserError for a paper that is not for it."""
    module, maker = _MAKERS[kind]
    if options.paper != "a4" and kind not in SMALL_KINDS:
        raise UserError(sentence.tr("Only the plan and the sheets come on A5. Choose A4 for this document."))
    make = getattr(import_module(f"cso_assess.report.{module}"), maker)
    printed = printable_length(discreet(material, words, options), words)
    with on_page(PAGES[options.paper]), watched_by(watch):
        content: bytes = make(printed, words, today, options)
    return content
