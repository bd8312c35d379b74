"""Reports: choosing, looking at pages, saving and printing."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton

from cso_assess.gui.pages.reports import ReportsPage
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.document_view import DocumentPage, DocumentView
from cso_assess.gui.widgets.empty_state import EmptyState
from cso_assess.gui.widgets.label import Label
from tests.gui import desks
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
    qtbot.waitUntil(lambda: bool(pages(page)) and pages(page)[0].has_picture, timeout=20_000)


def press(qtbot, page, name):
    qtbot.mouseClick(part(page, QPushButton, name), Qt.MouseButton.LeftButton)


def kind(page, name):
    return next(card for card in page.findChildren(CardButton) if card.accessibleName() == name)


def test_the_plan_is_shown_first_with_all_its_pages(page):
    assert 8 <= len(pages(page)) <= 20
    assert part(page, Label, "state").text() == f"{len(pages(page))} pages"
    assert pages(page)[0].accessibleName() == f"Page 1 of {len(pages(page))}"


def test_only_pages_near_the_view_have_pictures(page, qtbot):
    view = part(page, DocumentView, "document")
    assert not pages(page)[-1].has_picture
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: pages(page)[-1].has_picture, timeout=20_000)
    assert sum(each.has_picture for each in pages(page)) <= 6


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


def test_saving_writes_the_whole_document_and_says_so(page, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "our plan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(page.noted) as noted:
        press(qtbot, page, "save")
    assert noted.args == ["Saved as our plan.pdf."]
    assert len(pypdfium2.PdfDocument(tmp_path / "our plan.pdf")) == len(pages(page))


def test_a_folder_that_cannot_be_written_is_told(page, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "nowhere" / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(page.desk.refused) as refused:
        press(qtbot, page, "save")
    assert "could not be written" in str(refused.args[0].reason)


def test_printing_sends_every_page(page, qtbot, tmp_path, monkeypatch):
    paper = tmp_path / "paper.pdf"

    def choose_file(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(paper))
        return True

    monkeypatch.setattr(QPrintDialog, "exec", choose_file)
    press(qtbot, page, "print_document")
    qtbot.waitUntil(lambda: paper.exists() and paper.read_bytes().rstrip().endswith(b"%%EOF"), timeout=60_000)
    assert len(pypdfium2.PdfDocument(paper)) == len(pages(page))


def test_without_a_round_the_way_to_one_is_shown(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        desk.choose_round("")
        page = desks.shown(qtbot, ReportsPage(desk))
        assert part(page, EmptyState, "empty").isVisible()
        assert not part(page, QPushButton, "save").isVisible()
