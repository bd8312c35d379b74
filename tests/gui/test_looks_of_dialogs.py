"""The small windows over a page, the chapters of help and the locked window fit in doubled words and large text."""

import pytest

from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.gui.dialogs.deletion import DeletionDialog
from cso_assess.gui.dialogs.own_question import OwnQuestionDialog
from cso_assess.gui.dialogs.passphrase import Asked, PassphraseDialog, RecoveryCodeDialog
from cso_assess.gui.pages.unlock import UnlockPage
from cso_assess.i18n import words_in
from tests.gui import looks, windows

LONG_NAME = "Айымдардын тынчтык жана өнүгүү үчүн аймактык биримдигинин райондук бөлүмү"
PAIRS = [((1366, 768), 100, "light"), ((1024, 700), 150, "dark"), ((1024, 700), 125, "light")]
MEASURES = (looks.cut_words, looks.outside, looks.overlapping, looks.sideways, looks.nameless)


@pytest.fixture(params=PAIRS)
def screen(request, qtbot, tmp_path, monkeypatch):
    size, text_size, look = request.param
    monkeypatch.setattr(words_in("en"), "translator", looks.Doubled())
    windows.demonstration(tmp_path, "en")
    with windows.screen(qtbot, tmp_path, size=size, text_size=text_size, theme=look) as shown:
        yield shown


def test_every_dialog_fits_into_the_window(qtbot, screen):
    page = screen.page
    for dialog in (
        OwnQuestionDialog(OwnIndicator("1", "en", "Title", "Question", ("level",) * 7), "en", page),
        DeletionDialog(LONG_NAME, page),
        RecoveryCodeDialog("1234 5678 9012 3456 7890", page),
        *(PassphraseDialog(asked, page) for asked in Asked),
    ):
        dialog.open()
        qtbot.wait(20)
        for measure in MEASURES:
            assert list(measure(dialog)) == [], f"{type(dialog).__name__}: {measure.__name__}"
        assert dialog.width() <= screen.window.width()
        assert dialog.height() <= screen.window.height()
        dialog.close()


@pytest.mark.parametrize("chapter", ["keys", "method", "limits"])
def test_every_chapter_of_help_fits(screen, chapter):
    screen.window.open_page("help", chapter)
    screen.settle()
    for measure in MEASURES:
        assert list(measure(screen.page)) == [], measure.__name__


def test_the_question_for_the_passphrase_fits(qtbot, screen):
    page = UnlockPage(screen.window)
    page.resize(screen.window.width() - 200, screen.window.height())
    page.show()
    qtbot.wait(20)
    for measure in MEASURES:
        assert list(measure(page)) == [], measure.__name__
