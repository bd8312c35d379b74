"""What the self-test makes: every document in every form, and every kind of file that leaves and comes back.

Each needs libraries that nothing else loads, so that a packaged program which lacks one of them is found out.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from cso_assess.core.leaving import Choice
from cso_assess.demonstration import add_demonstration
from cso_assess.editable import PDF, editable_document, forms_of
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE, words_in
from cso_assess.paths import Folders
from cso_assess.report import KINDS, WHOLE
from cso_assess.workspace import Workspace
from cso_assess.workspace.documents import material_of, report_of

LOCKED_WITH = "a passphrase of the self-test"
LETTERS = "ky"
"""The language whose letters are the hardest to find in a font: files to edit are made in it."""

RESOLUTION = 50.0
"""Pixels per inch of the picture of a first page."""


def make_files(folders: Folders, out: Path, today: date) -> list[str]:
    """Adds the demonstration organization and makes all files of it; returns what came out other than it should."""
    with Workspace.open(folders) as workspace:
        latest = add_demonstration(workspace, REFERENCE_LANGUAGE)[-1]
        for language in LANGUAGES:
            for kind in KINDS:
                report_of(workspace, latest, kind, language, today)
        _make_editable(workspace, latest, today)
        checks: dict[str, Callable[[], bool]] = {
            "a protected document": lambda: _document_is_protected(workspace, latest, today),
            "the answers file": lambda: _answers_come_back(workspace, latest, out, today),
            "the calendar": lambda: _dates_are_there(workspace, latest),
            "the hand-over file": lambda: _parcel_comes_back(workspace, latest, out),
            "the process that makes documents": lambda: _press_works(workspace, latest, today),
        }
        failed = [name for name, holds in checks.items() if not holds()]
        workspace.safety.back_up()
    return failed if _opens_with_passphrase(Folders(out / "protected")) else [*failed, "the protected workspace"]


def _make_editable(workspace: Workspace, latest: str, today: date) -> None:
    material, words = material_of(workspace, latest), words_in(LETTERS)
    for kind in KINDS:
        for form in forms_of(kind):
            if form != PDF:
                editable_document(kind, form, material, words, today, WHOLE)


def _document_is_protected(workspace: Workspace, latest: str, today: date) -> bool:
    from cso_assess.report.protection import protected

    return b"/Encrypt" in protected(report_of(workspace, latest, "summary", LETTERS, today), LOCKED_WITH)


def _answers_come_back(workspace: Workspace, latest: str, out: Path, today: date) -> bool:
    from cso_assess.exchange.answers_file import read_answers

    file = out / "answers.xlsx"
    file.write_bytes(
        editable_document("answers", ".xlsx", material_of(workspace, latest), words_in(LETTERS), today, WHOLE)
    )
    answers = workspace.assessment(latest).answers
    return len(read_answers(file, workspace.edition_of(latest).structure)) == len(answers)


def _dates_are_there(workspace: Workspace, latest: str) -> bool:
    from cso_assess.exchange.calendar_file import calendar_file

    plan = workspace.plans.current(latest)
    text = workspace.edition_of(latest).text(LETTERS)
    return plan is not None and b"BEGIN:VEVENT" in calendar_file(plan, text, datetime.now(UTC))


def _parcel_comes_back(workspace: Workspace, latest: str, out: Path) -> bool:
    from cso_assess.exchange.handover.file import read_file

    file, choice = out / "handover.csoa", Choice((), (latest,))
    workspace.handover.write(file, choice, LOCKED_WITH)
    return read_file(file, LOCKED_WITH) == workspace.handover.parcel(choice)


def _press_works(workspace: Workspace, latest: str, today: date) -> bool:
    """Where no such process comes to work, the document is made all the same, but here."""
    from cso_assess.press.running import Job, Press
    from cso_assess.report.showing import shown_document

    press, news = Press(), list[object]()
    given = ("summary", material_of(workspace, latest), words_in(LETTERS), today, WHOLE, RESOLUTION)
    try:
        content, _sizes = press.do(Job(shown_document, *given, hear=news.append))
        return press.number is not None and content.startswith(b"%PDF") and len(news) > 1
    finally:
        press.end()


def _opens_with_passphrase(folders: Folders) -> bool:
    with Workspace.open(folders) as workspace:
        add_demonstration(workspace, REFERENCE_LANGUAGE)
        workspace.protection.set(LOCKED_WITH)
    with Workspace.open(folders, passphrase=LOCKED_WITH) as workspace:
        return len(workspace.organizations()) == 1
