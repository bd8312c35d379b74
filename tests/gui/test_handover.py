"""Hand-over files leave and come by the window: chosen, shown before, sealed, read back, taken, settled, taken back."""

import weakref
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListWidget, QPushButton

from cso_assess.core.leaving import Choice
from cso_assess.core.organization import Profile
from cso_assess.core.parcel_columns import COLUMNS
from cso_assess.core.states import Length
from cso_assess.exchange.handover.container import WrongSecretError
from cso_assess.exchange.handover.file import read_file, secret_of, write_file
from cso_assess.gui.files.arriving import FORGOTTEN_AT_ONCE
from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.window.application import LOOK_FOR_DIALOG
from cso_assess.gui.words import conflict
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders, workspaces
from tests.gui import hands, looks, windows
from tests.workspaces import LEAST_COST

SECRET = "a passphrase of ours"
INDICATOR = "a.one"


def fill(folder, names=("Ак Булак", "Ынтымак"), rounds=2):
    """Organizations with rounds of three answers each."""
    with Workspace.open(Folders(folder)) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        for name in names:
            organization = workspace.add_organization(Profile(name, region="batken"))
            for number in range(rounds):
                day = f"2026-0{number + 1}-01"
                made = workspaces.with_round(workspace, organization, day, a__one=1, a__two=2, b__one=3)
                note_down(workspace, made.id, "Протокол 3")
                workspace.close_assessment(made.id)


def note_down(workspace, round, note):
    seen = workspace.assessment(round).answer(INDICATOR)
    workspace.save_answer(round, replace(builders.answer(INDICATOR, 1), note=note, revision=seen.revision))


def write(folder, path, secret=SECRET, names=None):
    """A file with what a workspace holds."""
    with Workspace.open(Folders(folder)) as workspace:
        chosen = names or tuple(each.id for each in workspace.organizations())
        write_file(path, workspace.handover.parcel(Choice(chosen)), secret, lambda count: b"r" * count, LEAST_COST)
    return path


@pytest.fixture
def shown(qtbot, tmp_path):
    fill(tmp_path / "mine")
    with windows.screen(qtbot, tmp_path / "mine") as screen:
        yield screen


@pytest.fixture
def theirs(tmp_path):
    """Another computer that knows two other organizations."""
    fill(tmp_path / "theirs", ("Умут", "Айкөл"))
    return tmp_path / "theirs"


def open_page(shown, name, detail=""):
    shown.window.open_page(name, detail)
    shown.settle()
    shown.qtbot.wait(300)
    shown.settle()


def row(shown, list_name, text):
    box = next(each for each in shown.window.findChildren(QListWidget) if each.accessibleName() == list_name)
    return next(box.item(number) for number in range(box.count()) if text in box.item(number).text()), box


def check(shown, list_name, text):
    """Ticks a row as people do: with the space bar."""
    item, box = row(shown, list_name, text)
    shown.qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.row(item)):
        shown.qtbot.keyClick(box, Qt.Key.Key_Down)
    shown.qtbot.keyClick(box, Qt.Key.Key_Space)
    shown.qtbot.wait(350)
    shown.settle()


def save_to(shown, path):
    """Presses the button that saves, and names the file."""
    with hands.file_named(shown.qtbot, path):
        shown.click("Save the file…")


def wait_for(shown, text):
    shown.qtbot.waitUntil(lambda: shown.shows(text), timeout=20_000)


def drop(shown, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(shown.window.windowHandle(), event)
    shown.settle()


def give_code(shown, text):
    hands.write_over(shown.qtbot, shown.find("Code or passphrase", QLineEdit), text)
    shown.qtbot.keyClick(shown.focus, Qt.Key.Key_Return)


def organizations(shown):
    return [each.name for each in shown.stored(lambda workspace: workspace.organizations())]


# ---- what leaves ----


def test_what_leaves_is_told_before_and_follows_the_choices(shown):
    open_page(shown, "handover")
    assert shown.shows("Choose what goes along.")
    assert not shown.find("Save the file…").isEnabled()
    check(shown, "Organizations that go along", "Ак Булак")
    assert shown.shows("Ак Булак\nRound 1, 01.01.2026: 3 answers · texts: 1 · names: 0\nRound 2, 01.02.2026")
    check(shown, "Rounds that go along", "Round 1")
    assert not shown.shows("Round 1, 01.01.2026: ")
    shown.click("What people wrote, and copied documents")
    shown.qtbot.wait(350)
    shown.settle()
    assert shown.shows("3 answers · texts: 0 · names: 0")


def test_a_file_is_ready_once_it_was_read_back_and_its_code_opens_it(shown, tmp_path):
    open_page(shown, "handover")
    check(shown, "Organizations that go along", "Ынтымак")
    save_to(shown, tmp_path / "out")
    wait_for(shown, "Ready: out.csoa")
    code = next(text for text in shown.texts() if text.replace(" ", "").isdigit() and len(text) == 24)
    parcel = read_file(tmp_path / "out.csoa", secret_of(code))
    assert [each.name for each in parcel.organizations] == ["Ынтымак"]
    assert shown.find(code, QLabel).accessibleName().startswith(", ".join([" ".join(code[:4]), " ".join(code[5:9])]))
    assert shown.focus.text() == "Copy the code", "one more press must not end what shows the code"
    shown.press(Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == code
    assert shown.shows(code)
    shown.go_to("Help")
    open_page(shown, "handover")
    assert not shown.shows(code)


def test_a_passphrase_of_their_own_has_to_be_long_and_is_not_kept_on_the_page(shown, tmp_path):
    open_page(shown, "handover")
    shown.click("All")
    shown.click("A passphrase of our own")
    field = shown.find("Passphrase, 15 characters or more", QLineEdit)
    assert shown.focus is field
    shown.write("too short")
    shown.click("Save the file…")
    assert shown.shows("15 characters or more.")
    assert not (tmp_path / "out.csoa").exists()
    assert shown.focus is field
    hands.write_over(shown.qtbot, field, SECRET)
    with hands.file_named(shown.qtbot, tmp_path / "out.csoa"):
        shown.press(Qt.Key.Key_Return)
    wait_for(shown, "Ready: out.csoa")
    assert field.text() == ""
    assert len(read_file(tmp_path / "out.csoa", SECRET).organizations) == 2
    with pytest.raises(WrongSecretError):
        read_file(tmp_path / "out.csoa", "another passphrase")


def test_a_disk_that_cannot_be_written_to_is_said_and_nothing_is_ready(shown, tmp_path):
    open_page(shown, "handover")
    shown.click("All")
    save_to(shown, tmp_path / "nowhere" / "out.csoa")
    shown.qtbot.waitUntil(lambda: shown.find("Save the file…").isEnabled(), timeout=20_000)
    assert not shown.shows("Ready")
    assert [label for label in shown.window.findChildren(QLabel) if label.isVisible() and "out.csoa" in label.text()]


def test_the_only_organization_is_ticked_already(qtbot, tmp_path):
    fill(tmp_path / "one", ("Ак Булак",))
    with windows.screen(qtbot, tmp_path / "one") as shown:
        shown.click("Ак Булак: back to the list of organizations")
        open_page(shown, "handover")
        assert shown.find("Save the file…").isEnabled()
        assert shown.shows("Ак Булак\nRound 1, 01.01.2026: 3 answers")


@pytest.mark.parametrize(("language", "name"), [("en", "Hand-over"), ("ru", "Передача"), ("ky", "Өткөрүп берүү")])
def test_the_name_of_a_file_tells_what_it_is_and_no_organization(qtbot, tmp_path, language, name):
    proposed = []
    fill(tmp_path / "one", ("Ак Булак",))
    with windows.screen(qtbot, tmp_path / "one", language=language) as shown:
        open_page(shown, "handover")
        with hands.file_named(qtbot, None, proposed=proposed):
            shown.click(shown.page.findChild(QPushButton, "save").text())
    assert [Path(each).name for each in proposed] == [f"{name} {windows.TODAY.isoformat()}.csoa"]


def test_an_anonymized_export_of_too_few_is_refused_before_it_is_asked_where_it_goes(shown):
    open_page(shown, "handover")
    shown.click("For donors and research, without names")
    shown.click("All")
    shown.click("Save the file…")
    wait_for(shown, "closed rounds of at least 5 organizations")
    assert shown.focus.text() == "Save the file…"


def test_an_anonymized_export_names_nobody(qtbot, tmp_path):
    names = tuple(f"Аялдар {number}" for number in range(6))
    fill(tmp_path / "many", names, rounds=1)
    with windows.screen(qtbot, tmp_path / "many") as shown:
        open_page(shown, "handover", "anonymous")
        assert shown.shows("No place below the region is named")
        assert shown.shows("Do not publish two exports of nearly the same organizations")
        shown.click("CSV")
        shown.click("All")
        save_to(shown, tmp_path / "out")
        wait_for(shown, "Ready: out.csv")
    written = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "overall" in written
    assert "Аялдар" not in written
    assert "Протокол" not in written


# ---- what comes ----


def test_files_dropped_anywhere_open_with_their_code_and_are_shown_before_they_are_taken(shown, theirs, tmp_path):
    file = write(theirs, tmp_path / "from-Leilek.csoa")
    shown.go_to("Settings")
    drop(shown, file)
    wait_for(shown, "sealed: it needs its code")
    assert shown.focus.accessibleName() == "Code or passphrase"
    give_code(shown, "not that one at all")
    wait_for(shown, "does not open the file")
    give_code(shown, SECRET)
    wait_for(shown, "whole and unchanged")
    # What it would change is told when that has been looked at.
    wait_for(shown, "Умут")
    assert shown.shows("New here\nRound 1, 01.01.2026 (new here): new")
    assert "Умут" not in organizations(shown)
    assert shown.focus.text() == "Take everything"
    shown.press(Qt.Key.Key_Space)
    wait_for(shown, "1 file was taken.")
    assert {"Умут", "Айкөл", "Ак Булак"} <= set(organizations(shown))
    assert shown.stored(lambda workspace: workspace.safety.backups())


def test_nobody_is_asked_to_choose_before_it_is_known_what_there_is(qtbot, tmp_path):
    fill(tmp_path / "mine", ("Ак Булак",))
    with windows.screen(qtbot, tmp_path / "mine") as screen:
        screen.window.open_page("handover")
        text = screen.page.findChild(QLabel, "leaving_text")
        qtbot.waitUntil(lambda: bool(text.text()))
        assert text.text().startswith("Ак Булак")


def test_what_a_file_held_is_let_go_of_a_few_organizations_at_a_time(shown, tmp_path):
    fill(tmp_path / "many", tuple(f"Уюм {number}" for number in range(2 * FORGOTTEN_AT_ONCE)), rounds=0)
    drop(shown, write(tmp_path / "many", tmp_path / "many.csoa", None))
    wait_for(shown, "whole and unchanged")
    held = [weakref.ref(each) for each in shown.page._arrivals.files[0].parcel.organizations]
    assert len(held) == 2 * FORGOTTEN_AT_ONCE
    shown.find("Take everything").click()
    counts = set()
    while 0 not in counts:
        QApplication.processEvents()
        counts.add(sum(each() is not None for each in held))
    assert counts == {2 * FORGOTTEN_AT_ONCE, FORGOTTEN_AT_ONCE, 0}
    wait_for(shown, "was taken.")


def test_what_came_is_taken_back(shown, theirs, tmp_path):
    drop(shown, write(theirs, tmp_path / "a.csoa", None))
    wait_for(shown, "whole and unchanged")
    shown.click("Take everything")
    wait_for(shown, "was taken.")
    shown.click("Take back what came")
    wait_for(shown, "taken back")
    assert organizations(shown) == ["Ак Булак", "Ынтымак"]


def test_after_an_import_the_keyboard_stands_where_the_way_goes_on(shown, tmp_path):
    fill(tmp_path / "one", ("Умут",), rounds=1)
    drop(shown, write(tmp_path / "one", tmp_path / "a.csoa", None))
    wait_for(shown, "whole and unchanged")
    shown.find("Take everything").setFocus()
    shown.press(Qt.Key.Key_Space)
    shown.qtbot.waitUntil(lambda: shown.focus.text() == "Open the organization", timeout=10_000)
    shown.press(Qt.Key.Key_Space)
    assert type(shown.page).__name__ == "HomePage"
    assert shown.shows("Умут")


def test_what_was_changed_here_since_is_not_offered_to_be_taken_back(shown, theirs, tmp_path):
    drop(shown, write(theirs, tmp_path / "a.csoa", None))
    wait_for(shown, "whole and unchanged")
    shown.click("Take everything")
    wait_for(shown, "Take back what came")
    shown.stored(lambda workspace: workspace.start_assessment("Умут", "test", date(2026, 11, 1), Length.FULL, {}))
    shown.go_to("Settings")
    open_page(shown, "arrivals")
    wait_for(shown, "It can no longer be taken back")
    assert not shown.shows("Take back what came")


def test_of_ten_files_with_a_bad_one_nine_arrive_and_the_bad_one_is_named(shown, tmp_path):
    files = []
    for number in range(9):
        fill(tmp_path / f"o{number}", (f"Уюм {number}",), rounds=1)
        files.append(write(tmp_path / f"o{number}", tmp_path / f"{number}.csoa", None))
    bad = tmp_path / "bad.csoa"
    bad.write_bytes(files[0].read_bytes()[:-20])
    drop(shown, *files[:4], bad, *files[4:])
    shown.qtbot.waitUntil(lambda: shown.texts().count("whole and unchanged") == 9, timeout=60_000)
    shown.click("Take everything")
    wait_for(shown, "9 files were taken. Not taken: bad.csoa.")
    assert len(organizations(shown)) == 11


@pytest.fixture
def in_conflict(qtbot, tmp_path):
    """A window in which one answer is known in two ways."""
    fill(tmp_path / "one", ("Ак Булак",), rounds=1)
    with Workspace.open(Folders(tmp_path / "one")) as workspace:
        round = workspace.rounds("Ак Булак")[0].id
        workspace.reopen_assessment(round, "again")
    write(tmp_path / "one", tmp_path / "first.csoa", None)
    with Workspace.open(Folders(tmp_path / "two")) as workspace:
        workspace.handover.take(read_file(tmp_path / "first.csoa"))
    for folder, note in (("one", "Жыйында окулду"), ("two", "Читали на собрании")):
        with Workspace.open(Folders(tmp_path / folder)) as workspace:
            note_down(workspace, round, note)
    file = write(tmp_path / "two", tmp_path / "second.csoa", None)
    with windows.screen(qtbot, tmp_path / "one") as screen:
        drop(screen, file)
        wait_for(screen, "whole and unchanged")
        screen.click("Take everything")
        wait_for(screen, "Known in two ways")
        yield screen, round


def test_conflicts_stand_in_the_order_of_the_questions(tmp_path):
    asked = ["z.one", "m.one", "a.one"]
    with Workspace.open(Folders(tmp_path / "one")) as workspace:
        workspace.import_edition(builders.edition(builders.questionnaire({each[0]: [each] for each in asked})))
        organization = workspace.add_organization(Profile("Ак Булак")).id
        round = workspace.start_assessment(organization, "test", date(2026, 11, 1), Length.FULL, {}).id
    write(tmp_path / "one", tmp_path / "first.csoa", None)
    with Workspace.open(Folders(tmp_path / "two")) as workspace:
        workspace.handover.take(read_file(tmp_path / "first.csoa"))
    for folder, note in (("one", "Жыйында окулду"), ("two", "Читали на собрании")):
        with Workspace.open(Folders(tmp_path / folder)) as workspace:
            for indicator in asked:
                workspace.save_answer(round, replace(builders.answer(indicator, 1), note=note))
    write(tmp_path / "two", tmp_path / "second.csoa", None)
    with Workspace.open(Folders(tmp_path / "one")) as workspace:
        workspace.handover.take(read_file(tmp_path / "second.csoa"))
        found = conflict.open_conflicts(workspace, words_in("en"))
        assert [each.conflict.name for each in found] == asked


@pytest.mark.parametrize("button", ["Keep this one", "Take this one"])
def test_both_sides_of_a_conflict_are_read_side_by_side_and_one_is_chosen(in_conflict, button):
    shown, round = in_conflict
    notes = {"Жыйында окулду", "Читали на собрании"}
    assert notes <= set(shown.texts())
    counted = shown.stored(lambda workspace: workspace.assessment(round).answer(INDICATOR).note)
    shown.click(button)
    shown.qtbot.waitUntil(lambda: not shown.shows("Known in two ways"), timeout=10_000)
    (expected,) = {counted} if button == "Keep this one" else notes - {counted}
    assert shown.stored(lambda workspace: workspace.assessment(round).answer(INDICATOR).note) == expected


def test_after_the_last_conflict_the_keyboard_goes_on_to_the_organization(in_conflict):
    shown, _round = in_conflict
    assert shown.shows("is kept in both ways: read both and choose.")
    button = shown.find("Keep this one")
    button.setFocus()
    shown.qtbot.keyClick(button, Qt.Key.Key_Space)
    shown.qtbot.waitUntil(lambda: not shown.shows("Known in two ways"), timeout=10_000)
    shown.settle()
    assert shown.focus.text() == "Open the organization"
    assert not shown.shows("read both and choose")
    assert not shown.shows("Take back what came"), "the choice is a change of its own"
    assert shown.shows("It can no longer be taken back")


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_every_value_that_travels_has_a_name(language):
    names = conflict.column_names(words_in(language))
    assert {column for columns in COLUMNS.values() for column in columns} <= set(names)


# ---- backups ----


def test_going_back_to_a_backup_says_what_would_be_missing_and_keeps_what_is_there(shown):
    shown.stored(lambda workspace: workspace.safety.back_up())
    shown.stored(lambda workspace: workspace.add_organization(Profile("Жаңы")))
    shown.go_to("Settings")
    shown.click("All backups…")
    wait_for(shown, "1 change made after that would be missing.")
    shown.qtbot.mouseClick(shown.find("Go back to this one…"), Qt.MouseButton.LeftButton)
    wait_for(shown, "What is there now is kept as a backup of its own")
    shown.qtbot.mouseClick(shown.find("Go back"), Qt.MouseButton.LeftButton)
    shown.qtbot.waitUntil(lambda: "again as it was" in shown.window.banner.text, timeout=20_000)
    shown.qtbot.waitUntil(lambda: shown.window.is_loaded, timeout=20_000)
    assert organizations(shown) == ["Ак Булак", "Ынтымак"]
    # One more comes if the window had time to look after the data.
    assert len(shown.stored(lambda workspace: workspace.safety.backups())) >= 2


def test_a_backup_is_made_now_and_on_a_flash_disk(shown, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    open_page(shown, "backups")
    assert shown.shows("There is no backup yet.")
    shown.click("Make a backup now")
    wait_for(shown, "Nothing was changed after that.")
    with hands.file_named(shown.qtbot, stick):
        shown.click("Save a backup to a flash disk…")
    shown.qtbot.waitUntil(lambda: "was read back" in shown.window.banner.text, timeout=20_000)
    assert len(list(Path(stick).iterdir())) == 1


# ---- looks ----

MEASURES = (looks.cut_words, looks.outside, looks.overlapping, looks.sideways, looks.nameless)


@pytest.mark.parametrize(
    ("size", "text_size", "look", "language"),
    [
        ((1366, 768), 100, "light", "ru"),
        ((1024, 700), 150, "dark", "ky"),
        ((1024, 700), 125, "light", "doubled"),
    ],
)
def test_the_pages_fit(qtbot, tmp_path, monkeypatch, size, text_size, look, language):
    spoken = "en" if language == "doubled" else language
    if language == "doubled":
        monkeypatch.setattr(words_in("en"), "translator", looks.Doubled())
    fill(tmp_path / "mine")
    fill(tmp_path / "theirs", ("Умут",))
    files = [write(tmp_path / "theirs", tmp_path / "a.csoa"), write(tmp_path / "theirs", tmp_path / "b.csoa", None)]
    (tmp_path / "c.csoa").write_bytes(b"nothing")

    def fits(what):
        for measure in MEASURES:
            assert list(measure(shown.window)) == [], f"{what}: {measure.__name__}"

    with windows.screen(qtbot, tmp_path / "mine", language=spoken, size=size, text_size=text_size, theme=look) as shown:
        shown.stored(lambda workspace: workspace.safety.back_up())
        for page in ("backups", "handover"):
            open_page(shown, page)
            fits(page)
        press(shown, "choose_all")
        code, own = seal(shown)
        qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
        qtbot.wait(400)
        shown.settle()
        fits("a choice")
        qtbot.mouseClick(code, Qt.MouseButton.LeftButton)
        with hands.file_named(qtbot, tmp_path / "out.csoa"):
            press(shown, "save")
        qtbot.waitUntil(lambda: "out.csoa" in shown.page.findChild(QLabel, "ready_title").text(), timeout=20_000)
        qtbot.wait(100)
        fits("ready")
        open_page(shown, "handover", "anonymous")
        fits("anonymous")
        drop(shown, *files, tmp_path / "c.csoa")
        qtbot.wait(500)
        shown.settle()
        fits("arrivals")


def press(shown, name):
    """Presses a button by its name in the form, whatever language it speaks."""
    shown.qtbot.mouseClick(shown.page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    shown.settle()


def seal(shown):
    """The two ways to seal a file: a code, a passphrase of one's own."""
    return shown.page.findChild(ChoiceRow, "seal").findChildren(QPushButton)


def test_a_file_that_was_opened_by_a_double_click_is_shown(qtbot, tmp_path, theirs):
    file = write(theirs, tmp_path / "a.csoa", None)
    session = windows.new_session(tmp_path / "mine")
    session.show_files([file])
    try:
        session.begin()
        shown = windows.Screen(qtbot, session)
        wait_for(shown, "whole and unchanged")
        session.window.close()
    finally:
        session.end()


def test_such_a_file_waits_until_the_dialog_before_the_window_is_closed(qtbot, tmp_path, theirs, shown):
    dialog = QDialog(shown.window)
    dialog.setModal(True)
    dialog.show()
    shown.session.show_files([write(theirs, tmp_path / "a.csoa", None)])
    qtbot.wait(2 * LOOK_FOR_DIALOG)
    assert not shown.shows("whole and unchanged")
    dialog.close()
    wait_for(shown, "whole and unchanged")
