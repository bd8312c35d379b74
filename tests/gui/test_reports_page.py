"""Reports: choosing, looking at pages, saving and printing."""

import io
import os
import signal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QPushButton, QSpinBox

from cso_assess.errors import CancelledError, UserError, sentence
from cso_assess.gui.dialogs.document_password import DocumentPasswordDialog
from cso_assess.gui.files import report_maker
from cso_assess.gui.pages.reports import ReportsPage
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.document_view import DocumentPage, DocumentView
from cso_assess.gui.widgets.empty_state import EmptyState
from cso_assess.gui.widgets.label import Label
from cso_assess.press import running
from cso_assess.press.running import Job
from tests.gui import desks, hands, held_documents, looks
from tests.gui.desks import part


@pytest.fixture
def page(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        shown = desks.shown(qtbot, ReportsPage(desk))
        wait_for_picture(qtbot, shown)
        yield shown


def pages(page):
    return [each for each in page.findChildren(DocumentPage) if each.isVisible()]


def wait_for_picture(qtbot, page):
    """Waits until the document is made and its first page is drawn."""
    ready = part(page, QPushButton, "save")
    qtbot.waitUntil(lambda: ready.isEnabled() and bool(pages(page)) and pages(page)[0].has_picture, timeout=20_000)


def press(qtbot, page, name):
    qtbot.mouseClick(part(page, QPushButton, name), Qt.MouseButton.LeftButton)


def kind(page, name):
    return next(card for card in page.findChildren(CardButton) if card.accessibleName() == name)


def tick(qtbot, page, name):
    box = next(box for box in page.findChildren(QCheckBox) if box.accessibleName() == name)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    wait_for_picture(qtbot, page)


def choose(qtbot, page, name):
    qtbot.keyClick(kind(page, name), Qt.Key.Key_Space)
    wait_for_picture(qtbot, page)


def pick(qtbot, page, words):
    """Chooses from the menu of other forms."""
    press(qtbot, page, "save_as")
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    for _ in range([action.text() for action in menu.actions()].index(words) + 1):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def offered(qtbot, page):
    press(qtbot, page, "save_as")
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    names = [action.text() for action in menu.actions()]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    QApplication.processEvents()
    return names


def saved(qtbot, page, tmp_path, name):
    """What is written when the person saves the document as it is shown."""
    with qtbot.waitSignal(page.noted), hands.file_named(qtbot, tmp_path / name):
        press(qtbot, page, "save")
    return (tmp_path / name).read_bytes()


def text_of(content):
    return " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))


def test_the_plan_is_shown_first_with_all_its_pages(page):
    assert 8 <= len(pages(page)) <= 20
    assert part(page, Label, "state").text() == "Development plan"
    assert part(page, Label, "place").text() == f"Page 1 of {len(pages(page))}"
    assert pages(page)[0].accessibleName() == f"Page 1 of {len(pages(page))}"


def test_only_pages_near_the_view_have_pictures(page, qtbot):
    view = part(page, DocumentView, "document")
    first, last = pages(page)[0], pages(page)[-1]
    qtbot.waitUntil(lambda: first.holds_pixels, timeout=20_000)
    assert not last.has_picture
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: last.holds_pixels, timeout=20_000)
    assert not first.holds_pixels
    assert sum(each.holds_pixels for each in pages(page)) <= 2
    assert first.has_picture, "it is there at once when the person goes back"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: first.holds_pixels and not last.holds_pixels, timeout=20_000)


def test_no_page_is_drawn_that_is_not_seen_soon(page, qtbot):
    drawn = []
    part(page, DocumentView, "document").picture_wanted.connect(lambda number, _resolution: drawn.append(number))
    choose(qtbot, page, "Full report")
    assert set(drawn) <= {0, 1}


def test_the_summary_is_one_page(page, qtbot):
    qtbot.keyClick(kind(page, "Summary"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(pages(page)) == 1, timeout=20_000)
    assert kind(page, "Summary").isChecked()
    assert not kind(page, "Development plan").isChecked()


def test_another_page_may_ask_for_a_document(page, qtbot):
    page.show_detail("summary")
    page.load()
    qtbot.waitUntil(lambda: len(pages(page)) == 1, timeout=20_000)


def test_zoom_by_buttons_and_by_keys(page, qtbot):
    view, width = part(page, DocumentView, "document"), pages(page)[0].width()
    press(qtbot, page, "larger")
    assert pages(page)[0].width() > width
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pages(page)[0].width() < width
    press(qtbot, page, "fit")
    assert pages(page)[0].width() == width
    wait_for_picture(qtbot, page)


def test_the_language_of_the_document_is_chosen_by_itself(page, qtbot):
    before = len(pages(page))
    russian = next(button for button in page.findChildren(QPushButton) if button.text() == "Русский")
    qtbot.mouseClick(russian, Qt.MouseButton.LeftButton)
    assert russian.isChecked()
    qtbot.waitUntil(lambda: bool(pages(page)), timeout=20_000)
    assert before
    assert page.desk.language == "en"


def test_saving_writes_the_whole_document_and_says_so(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.noted) as noted, hands.file_named(qtbot, tmp_path / "our plan"):
        press(qtbot, page, "save")
    assert noted.args == ["Saved as our plan.pdf."]
    assert len(pypdfium2.PdfDocument(tmp_path / "our plan.pdf")) == len(pages(page))


def test_a_folder_that_cannot_be_written_is_told(page, qtbot, tmp_path):
    target = tmp_path / "nowhere" / "plan.pdf"
    with qtbot.waitSignal(page.desk.refused) as refused, hands.file_named(qtbot, target):
        press(qtbot, page, "save")
    assert "could not be written" in str(refused.args[0].reason)


@pytest.fixture
def held(page, monkeypatch, tmp_path):
    """Documents are made up to their last page, and no further until the file that this gives is there."""
    file = tmp_path / "go on"
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setenv(held_documents.GOES_ON_WITH, str(file))
    monkeypatch.setattr(report_maker, "shown_document", held_documents.held_document)
    page.desk.press = running.Press()
    return file


def wait_for_the_first(qtbot, page):
    state = part(page, Label, "state")
    qtbot.waitUntil(lambda: len(pages(page)) == 1 and pages(page)[0].has_picture, timeout=20_000)
    qtbot.waitUntil(lambda: state.text().endswith("pages are made…"), timeout=20_000)


def test_the_first_page_is_seen_while_the_others_are_made(page, held, qtbot):
    qtbot.keyClick(kind(page, "Full report"), Qt.Key.Key_Space)
    wait_for_the_first(qtbot, page)
    assert not part(page, QPushButton, "save").isEnabled()
    held.touch()
    qtbot.waitUntil(lambda: len(pages(page)) > 20, timeout=20_000)
    assert pages(page)[0].picture is not None, "the page does not flicker"
    wait_for_picture(qtbot, page)


def test_the_making_can_be_cancelled_and_begun_again(page, held, qtbot):
    qtbot.keyClick(kind(page, "Full report"), Qt.Key.Key_Space)
    wait_for_the_first(qtbot, page)
    at_work = page.desk.press.number
    press(qtbot, page, "cancel")
    assert not is_running(at_work)
    assert part(page, Label, "state").text() == "Cancelled. Choose a document, and it is made."
    assert not part(page, QPushButton, "cancel").isVisible()
    held.touch()
    choose(qtbot, page, "Summary")
    assert len(pages(page)) == 1


def test_a_press_that_dies_is_told_and_the_next_document_is_made(page, held, qtbot):
    qtbot.keyClick(kind(page, "Full report"), Qt.Key.Key_Space)
    wait_for_the_first(qtbot, page)
    with qtbot.waitSignal(page.desk.refused, timeout=20_000) as refused:
        os.kill(page.desk.press.number, signal.SIGKILL)
    assert "ended by itself. Everything that was shown as saved is safe." in str(refused.args[0].reason)
    assert part(page, Label, "state").text() == "The document could not be made."
    held.touch()
    choose(qtbot, page, "Summary")
    assert len(pages(page)) == 1


def test_a_press_that_hangs_is_ended_and_told(page, held, qtbot, monkeypatch):
    monkeypatch.setattr(running, "PATIENCE", 1.0)
    with qtbot.waitSignal(page.desk.refused, timeout=20_000) as refused:
        qtbot.keyClick(kind(page, "Summary"), Qt.Key.Key_Space)
    assert "took too long" in str(refused.args[0].reason)
    assert page.desk.press.number is None


def test_nothing_is_left_of_the_press_when_the_window_closes_or_is_locked(page, held, qtbot):
    qtbot.keyClick(kind(page, "Full report"), Qt.Key.Key_Space)
    wait_for_the_first(qtbot, page)
    at_work, closed = page.desk.press.number, []
    page.desk.shut(UserError(sentence.tr("It is locked.")), lambda: closed.append(True))
    assert not is_running(at_work)
    qtbot.waitUntil(lambda: bool(closed), timeout=20_000)
    page.desk.end()
    with pytest.raises(CancelledError):
        page.desk.press.do(Job(len, b""))
    assert page.desk.press.number is None


def is_running(process):
    return Path(f"/proc/{process}").exists()


def test_pages_are_turned_one_by_one(page, qtbot):
    view, place = part(page, DocumentView, "document"), part(page, Label, "place")
    press(qtbot, page, "paged")
    assert len(pages(page)) == 1
    assert pages(page)[0].height() <= view.viewport().height()
    press(qtbot, page, "after")
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert place.text().startswith("Page 3 of ")
    qtbot.waitUntil(lambda: pages(page)[0].has_picture, timeout=20_000)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert not part(page, QPushButton, "after").isEnabled()
    press(qtbot, page, "paged")
    assert len(pages(page)) >= 8
    assert place.text() == f"Page {len(pages(page))} of {len(pages(page))}"


def test_in_the_column_of_pages_a_button_goes_to_the_next(page, qtbot):
    press(qtbot, page, "after")
    assert part(page, Label, "place").text().startswith("Page 2 of ")
    assert part(page, DocumentView, "document").verticalScrollBar().value() > 0


def test_names_and_words_are_left_out_where_it_is_wished(page, qtbot, tmp_path):
    choose(qtbot, page, "Sheets for people")
    assert "Accountant" in text_of(saved(qtbot, page, tmp_path, "with.pdf"))
    tick(qtbot, page, "Leave out names")
    told = text_of(saved(qtbot, page, tmp_path, "without.pdf"))
    assert "Accountant" not in told
    assert "Person 1" in told


def test_only_what_applies_to_a_document_is_asked(page, qtbot):
    method = next(box for box in page.findChildren(QCheckBox) if "calculation" in box.accessibleName())
    pocket = next(button for button in page.findChildren(QPushButton) if button.text() == "A5, for a pocket")
    assert (method.isVisible(), pocket.isVisible()) == (True, True)
    choose(qtbot, page, "Full report")
    assert (method.isVisible(), pocket.isVisible()) == (True, False)
    choose(qtbot, page, "Sheets for people")
    assert (method.isVisible(), pocket.isVisible()) == (False, True)
    qtbot.mouseClick(pocket, Qt.MouseButton.LeftButton)
    wait_for_picture(qtbot, page)
    choose(qtbot, page, "Summary")
    assert len(pages(page)) == 1, "another kind comes on its own paper"


def test_the_plan_comes_for_a_pocket_too(page, qtbot, tmp_path):
    large = len(pages(page))
    pocket = next(button for button in page.findChildren(QPushButton) if button.text() == "A5, for a pocket")
    qtbot.mouseClick(pocket, Qt.MouseButton.LeftButton)
    wait_for_picture(qtbot, page)
    qtbot.waitUntil(lambda: len(pages(page)) > large, timeout=20_000)
    document = pypdfium2.PdfDocument(saved(qtbot, page, tmp_path, "pocket.pdf"))
    assert {tuple(round(side) for side in sheet.get_size()) for sheet in document} == {(420, 595)}
    assert offered(qtbot, page) == ["PDF with a password"], "files to edit come on A4"


def test_a_logo_is_taken_in_and_out(page, qtbot, tmp_path):
    from PIL import Image

    Image.new("RGB", (40, 20), "red").save(tmp_path / "ours.png")
    choose(qtbot, page, "Summary")
    before = saved(qtbot, page, tmp_path, "plain.pdf")
    logo = hands.button(page, "Choose a logo")
    with hands.file_named(qtbot, tmp_path / "ours.png"):
        hands.press(qtbot, logo)
    wait_for_picture(qtbot, page)
    assert b"/Image" in saved(qtbot, page, tmp_path, "logo.pdf")
    qtbot.mouseClick(logo, Qt.MouseButton.LeftButton)
    wait_for_picture(qtbot, page)
    assert saved(qtbot, page, tmp_path, "plain again.pdf") == before


def test_a_picture_that_is_none_is_refused_with_a_sentence(page, qtbot, tmp_path):
    (tmp_path / "song.png").write_bytes(b"la la la")
    with qtbot.waitSignal(page.desk.refused) as refused, hands.file_named(qtbot, tmp_path / "song.png"):
        hands.press(qtbot, hands.button(page, "Choose a logo"))
    assert "PNG or JPEG" in str(refused.args[0].reason)


def test_a_document_is_saved_to_be_edited(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.noted) as noted, hands.file_named(qtbot, tmp_path / "plan"):
        pick(qtbot, page, "Workbook to edit (.xlsx)")
    assert noted.args == ["Saved as plan.xlsx."]
    assert openpyxl.load_workbook(tmp_path / "plan.xlsx").sheetnames


def test_each_document_offers_the_forms_that_it_comes_in(page, qtbot):
    assert offered(qtbot, page) == [
        "PDF with a password",
        "Text document to edit (.docx)",
        "Workbook to edit (.xlsx)",
    ]
    choose(qtbot, page, "Blank questionnaire")
    assert offered(qtbot, page) == ["PDF with a password"]


def test_a_document_is_saved_under_a_password(page, qtbot, tmp_path):
    choose(qtbot, page, "Summary")
    pick(qtbot, page, "PDF with a password")
    dialog = page.findChild(DocumentPasswordDialog)
    first, again = dialog.findChildren(QLineEdit)
    go_on = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Go on")
    for one, other, reason in (
        ("apricots in June", "apricots in July", "not the same"),
        ("short", "short", "at least 8 characters"),
    ):
        hands.write_over(qtbot, first, one)
        hands.write_over(qtbot, again, other)
        hands.press(qtbot, go_on)
        assert dialog.isVisible()
        assert any(reason in label.text() for label in dialog.findChildren(Label))
        assert list(looks.cut_words(dialog)) == []
    hands.write_over(qtbot, first, "apricots in June")
    hands.write_over(qtbot, again, "apricots in June")
    with qtbot.waitSignal(page.noted), hands.file_named(qtbot, tmp_path / "secret.pdf"):
        hands.press(qtbot, go_on)
    content = (tmp_path / "secret.pdf").read_bytes()
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(io.BytesIO(content))
    assert len(pypdfium2.PdfDocument(io.BytesIO(content), password="apricots in June")) == 1


def test_a_document_is_chosen_turned_and_saved_by_keyboard_alone(page, qtbot, tmp_path):
    target = tmp_path / "by keys.pdf"
    page.activateWindow()
    page.take_focus()
    reached = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        reached.add(focused.accessibleName() or focused.text())
        if focused.accessibleName() == "Summary":
            qtbot.keyClick(focused, Qt.Key.Key_Space)
            wait_for_picture(qtbot, page)
        if isinstance(focused, QPushButton) and focused.text() == "Save as PDF" and target.exists() is False:
            with hands.file_named(qtbot, target):
                qtbot.keyClick(focused, Qt.Key.Key_Space)
            qtbot.waitUntil(target.exists, timeout=20_000)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert len(pypdfium2.PdfDocument(target.read_bytes())) == 1
    assert {"Black and white", "Leave out names", "Choose a logo", "Page by page", "Pages of the document"} <= reached


def test_printing_asks_for_pages_and_copies(page, qtbot, tmp_path):
    paper = tmp_path / "some.pdf"

    def choose_pages(dialog):
        hands.press(qtbot, hands.button(dialog, "Options >>"))
        hands.press(qtbot, hands.button(dialog, "Pages from"))
        first, last, copies = (dialog.findChild(QSpinBox, name) for name in ("from", "to", "copies"))
        assert (first.value(), first.minimum(), last.value(), last.maximum()) == (
            1,
            1,
            len(pages(page)),
            len(pages(page)),
        )
        hands.write_over(qtbot, first, "2")
        hands.write_over(qtbot, last, "3")
        hands.write_over(qtbot, copies, "2")

    with qtbot.waitSignal(page.noted, timeout=60_000) as noted, hands.printed_to(qtbot, paper, choose_pages):
        press(qtbot, page, "print_document")
    assert noted.args == ["4 pages were sent to the printer."]
    printed = pypdfium2.PdfDocument(paper)
    assert len(printed) == 4
    assert [round(side) for side in printed[0].get_size()] == [595, 842]
    picture = next(printed[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
    assert picture.get_metadata().horizontal_dpi == pytest.approx(300, abs=3)


def test_printing_sends_every_page(page, qtbot, tmp_path):
    paper = tmp_path / "paper.pdf"
    choose(qtbot, page, "Sheets for people")
    with qtbot.waitSignal(page.noted, timeout=60_000), hands.printed_to(qtbot, paper):
        press(qtbot, page, "print_document")
    assert len(pypdfium2.PdfDocument(paper)) == len(pages(page))


def test_without_a_round_the_way_to_one_is_shown(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        desk.choose_round("")
        page = desks.shown(qtbot, ReportsPage(desk))
        assert part(page, EmptyState, "empty").isVisible()
        assert not part(page, QPushButton, "save").isVisible()
