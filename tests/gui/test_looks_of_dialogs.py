"""The small windows over a page, and what stands in the window while the workspace is closed, fit everywhere."""

import re
from pkgutil import iter_modules

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QWidget

from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.errors import sentence
from cso_assess.gui import dialogs
from cso_assess.gui.dialogs.deletion import DeletionDialog
from cso_assess.gui.dialogs.document import DocumentDialog
from cso_assess.gui.dialogs.document_password import DocumentPasswordDialog
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.dialogs.going_back import GoingBackDialog
from cso_assess.gui.dialogs.jump import Destination, JumpDialog
from cso_assess.gui.dialogs.own_question import OwnQuestionDialog
from cso_assess.gui.dialogs.passphrase import Asked, PassphraseDialog, RecoveryCodeDialog
from cso_assess.gui.dialogs.removal import RemovalDialog
from cso_assess.gui.file_places import FilePlaces
from cso_assess.gui.pages.damage import DamagePage
from cso_assess.gui.pages.refusal import RefusalPage, WaitingPage
from cso_assess.gui.pages.unlock import UnlockPage
from cso_assess.gui.words.explanations import Explanation
from cso_assess.i18n import words_in
from tests.gui import looks, windows
from tests.gui.rich import LONG_NAME, rich_folder
from tests.gui.test_looks import EVERY, KNOWN, laid_out, name_of


@pytest.fixture(params=EVERY, ids=name_of)
def screen(request, qtbot, tmp_path, monkeypatch):
    size, text_size, theme, language = request.param
    spoken = "en" if language == "doubled" else language
    if language == "doubled":
        monkeypatch.setattr(words_in("en"), "translator", looks.Doubled())
    rich_folder(tmp_path, spoken)
    with windows.screen(qtbot, tmp_path, language=spoken, size=size, text_size=text_size, theme=theme) as shown:
        yield shown


def over(page):
    """All dialogs over a page, with much to say."""
    own = OwnIndicator("1", "ky", LONG_NAME, LONG_NAME, (LONG_NAME,) * 7)
    told = Explanation(LONG_NAME, LONG_NAME, ("а", "б"), ((LONG_NAME, "1"),) * 9, (LONG_NAME,), (LONG_NAME,))
    places = [Destination(str(number), LONG_NAME, LONG_NAME, "") for number in range(9)]
    return (
        OwnQuestionDialog(own, "ky", page),
        DeletionDialog(LONG_NAME, page),
        DocumentDialog(FilePlaces(), page),
        DocumentPasswordDialog(page),
        ExplanationDialog(told, page),
        GoingBackDialog(LONG_NAME, page),
        RemovalDialog(LONG_NAME, page),
        JumpDialog(places, "", page),
        RecoveryCodeDialog("1234 5678 9012 3456 7890", page),
        *(PassphraseDialog(asked, page) for asked in Asked),
    )


def test_every_dialog_and_closed_window_fits(screen, request):
    found = []
    take_picture = looks.pictures(request)
    for number, dialog in enumerate(over(screen.page)):
        dialog.open()
        laid_out(screen)
        take_picture(dialog, f"{number} {type(dialog).__name__}")
        found += mistakes(screen, dialog)
        if dialog.width() > screen.window.width() or dialog.height() > screen.window.height():
            found.append(f"{type(dialog).__name__}: larger than the window")
        dialog.close()
    for place in closed(screen):
        place.resize(screen.window.width() - 200, screen.window.height())
        place.show()
        laid_out(screen)
        take_picture(place, type(place).__name__)
        found += mistakes(screen, place)
        place.hide()
    assert not found, "\n".join(found)


def mistakes(screen, place):
    name = type(place).__name__
    found = [f"{name}: {mistake}" for mistake in looks.mistakes(place)]
    if screen.desk.language != "en":
        found += [f"{name}: foreign: {text}" for text in looks.foreign(place, KNOWN)]
    return found


def closed(screen):
    """What stands in the window instead of all pages."""
    words = screen.desk.words
    refusal = sentence.tr("This sheet is no longer there.")
    return (
        UnlockPage(screen.window),
        RefusalPage(refusal, words, screen.window),
        WaitingPage(words, screen.window),
        DamagePage(words, screen.window, may_go_on=True),
    )


def test_no_dialog_is_left_out(qtbot):
    """Every module of dialogs but the base class is looked at."""
    page = QWidget()
    qtbot.addWidget(page)
    looked_at = {type(dialog).__module__ for dialog in over(page)}
    modules = {f"{dialogs.__name__}.{each.name}" for each in iter_modules(dialogs.__path__)}
    assert modules - looked_at == {f"{dialogs.__name__}.small_dialog"}


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_qts_own_windows_for_files_and_printers_speak_like_ours(qtbot, tmp_path, language):
    """What is shown where a desktop has no such windows of its own, and the menu of a field."""
    with windows.screen(qtbot, tmp_path, language=language) as screen:
        files = QFileDialog(screen.window, "", str(tmp_path), "(*.pdf)")
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        field = QLineEdit(screen.window)
        menu = field.createStandardContextMenu()
        said = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
        assert not [text for text in said if re.search("[A-Za-z]{2,}", text.replace("&", ""))]
        for dialog in (files, QPrintDialog(QPrinter(), screen.window)):
            parts = [part for part in dialog.findChildren(QWidget) if isinstance(part, QLabel | QAbstractButton)]
            told = [part.text().replace("&", "") for part in parts if part.text()]
            assert told
            assert not [text for text in told if re.search("[A-Za-z]{3,}", text.replace("PDF", ""))]
