"""Whatever people or a questionnaire wrote is shown as text: Qt takes none of it for markup, nor fetches a picture."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QTextEdit, QWidget

from cso_assess.core.consensus import Mark
from cso_assess.core.evidence import Evidence
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.plan import Action
from cso_assess.core.states import Length, State
from cso_assess.errors import Message, UserError
from cso_assess.gui.dialogs.removal import RemovalDialog
from cso_assess.gui.window.page_list import PAGES
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders, workspaces
from tests.gui import hands, windows
from tests.gui.test_handover import drop, wait_for, write
from tests.gui.test_looks import opened

MARK = '<img src="file:///etc/hostname"><b>here</b> & <a href="http://example.org">there</a>'
TEXTS = (
    "note",
    "practice",
    "agreed_reason",
    "dissent",
    "reframe",
    "ideas",
    "first_try",
    "choice_reason",
    "second_text",
)


def fill(folder):
    """A workspace in which every text that somebody can write, and every text of the questionnaire, is markup."""
    with Workspace.open(Folders(folder)) as workspace:
        edition = workspaces.steps_edition()
        workspace.import_edition(replace(edition, texts={name: marked(each) for name, each in edition.texts.items()}))
        profile = Profile(MARK, MARK, MARK, MARK, themes=(MARK,))
        organization = workspace.add_organization(profile).id
        own = workspace.own_questions.save(organization, OwnIndicator("", "en", MARK, MARK, (MARK, MARK)))
        for number, day in enumerate(("2026-01-01", "2026-02-01", "2026-03-01"), start=1):
            given = [answer(name, number) for name in ("a.one", "a.two")]
            left_out = {"b": MARK} if number == 2 else {}
            made = workspace.add_assessment(
                organization, "test", windows.TODAY.fromisoformat(day), Length.FULL, left_out, given
            )
            workspace.save_answer(made.id, builders.answer(own.reference, 1, note=MARK))
            told = dict.fromkeys(("purpose", "facilitator", "missing", "story", "helped"), MARK)
            workspace.change_round(replace(workspace.assessment(made.id), **told))
            workspace.evidence.add(made.id, Evidence("", "a.one", MARK, MARK, MARK, 4), b"text")
            people = workspace.voices.set_count(made.id, 6).participants
            for person in people:
                workspace.voices.change_participant(made.id, replace(person, name=MARK, role="board"))
                level = 1 + people.index(person) % 4
                workspace.voices.save_mark(made.id, Mark(person.id, "a.one", State.SCORED, level))
            plan = workspace.plans.save(workspace.plans.propose(made.id))
            action = Action("", title=MARK, do=(MARK,), sign=MARK, help=MARK, harm=MARK, responsible=MARK, proof=MARK)
            workspace.plans.change_action(plan.id, action)
            if number < 3:
                workspace.close_assessment(made.id)
        return organization, [each.id for each in workspace.rounds(organization)]


def answer(name, level):
    return builders.answer(name, level, **dict.fromkeys(TEXTS, MARK), votes=1, target=4, second_level=2)


def marked(text):
    """The texts of a questionnaire, each of which is markup."""
    indicators = {
        name: replace(
            each,
            title=MARK,
            question=MARK,
            why=MARK,
            levels=(MARK,) * 4,
            evidence=(MARK,),
            practice=MARK,
            steps=tuple(replace(s, title=MARK, do=(MARK,), sign=MARK, help=MARK, harm=MARK) for s in each.steps),
        )
        for name, each in text.indicators.items()
    }
    domains = {name: replace(each, title=MARK, summary=MARK) for name, each in text.domains.items()}
    return replace(text, title=MARK, description=MARK, stages=(MARK,) * 4, domains=domains, indicators=indicators)


def taken_for_markup(window):
    """The parts of a window, also the hidden ones, in which Qt would make something of what somebody wrote."""
    for part in (window, *window.findChildren(QWidget)):
        name = f"{type(part).__name__} {part.objectName()}"
        for tip in (part.toolTip(), part.whatsThis(), part.statusTip()):
            if is_active(tip):
                yield f"{name}: tooltip"
        if isinstance(part, QLabel) and is_active(part.text()) and part.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{name}: label"
        if isinstance(part, QTextEdit) and "\ufffc" in part.toPlainText():
            yield f"{name}: text with a picture"
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from (f"{name}: tooltip of a row" for tip in tips(part.model()) if is_active(tip))


def is_active(text):
    return "<img" in text and GuiQt.mightBeRichText(text)


def tips(model):
    for row in range(model.rowCount()):
        for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
            yield str(model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) or "")


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("markup")
    return folder, *fill(folder)


def test_no_page_takes_a_text_for_markup(qtbot, filled):
    folder, organization, rounds = filled
    with windows.screen(qtbot, folder) as shown:
        found, pages = set(), set()
        for page in PAGES:
            for round in rounds[1:]:
                shown.desk.choose_organization(organization, round)
                shown.desk.choose_round(round)
                found |= {f"{page}: {each}" for each in taken_for_markup(opened(shown, page))}
                pages |= {page} if "<img" in " ".join(shown.texts()) else set()
        assert {"home", "assess", "results", "plan", "history", "organization"} <= pages
        shown.desk.choose_organization("")
        found |= {f"many: {each}" for each in taken_for_markup(opened(shown, "organizations"))}
        shown.window.say_refusal(UserError(Message(MARK)))
        found |= {f"banner: {each}" for each in taken_for_markup(shown.window)}
    assert not found, "\n".join(sorted(found))


def test_a_narrow_window_takes_no_name_for_markup(qtbot, filled):
    folder, organization, rounds = filled
    with windows.screen(qtbot, folder, size=(1000, 700)) as shown:
        shown.desk.choose_organization(organization, rounds[0])
        assert list(taken_for_markup(opened(shown, "home"))) == []


def test_what_comes_from_another_computer_is_text_before_and_after_it_is_taken(qtbot, filled, tmp_path):
    file = write(filled[0], tmp_path / "a.csoa", None)
    with windows.screen(qtbot, tmp_path / "mine") as shown:
        drop(shown, file)
        wait_for(shown, "whole and unchanged")
        qtbot.waitUntil(lambda: "<img" in " ".join(shown.texts()), timeout=20_000)
        assert list(taken_for_markup(shown.window)) == []
        shown.click("Take everything")
        wait_for(shown, "1 file was taken.")
        assert list(taken_for_markup(shown.window)) == []


def test_a_question_over_the_window_is_text(qtbot, filled):
    seen = []

    def look(box):
        assert MARK in box.findChild(QLabel).text()
        seen.extend(taken_for_markup(box))
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    with windows.screen(qtbot, filled[0]) as shown:
        shown.desk.choose_organization(filled[1], filled[2][-1])
        opened(shown, "assess", "a.one")
        with hands.meeting(qtbot, RemovalDialog, look):
            shown.click(f"Remove: {MARK}")
    assert seen == []


def test_the_measure_finds_markup(qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(MARK)
    label = QLabel(MARK, box)
    label.setToolTip(MARK)
    QApplication.processEvents()
    assert len(list(taken_for_markup(box))) == 3
