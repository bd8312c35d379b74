"""PySide6 is loaded without what describes its functions, and says and does the same as with it."""

import subprocess
import sys

from cso_assess import light_qt

LIGHT = "from cso_assess.light_qt import is_whole, load_shiboken; load_shiboken()\n"
WHOLE = "import PySide6.QtWidgets; from cso_assess.light_qt import is_whole, load_shiboken; load_shiboken()\n"

MISTAKES = """
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QTableView

def mistake(call, *arguments, **named):
    try:
        call(*arguments, **named)
    except Exception as failure:
        print(type(failure).__name__, failure)

mistake(QPoint, "one", "two")
mistake(QPoint, 1, 2, 3)
mistake(QTimer.singleShot, "soon")
mistake(QObject, colour="red")
mistake(QObject().setObjectName, [])
mistake(QTableView.setModel, 1)
mistake(Qt.AlignmentFlag, "left")
"""

SLOT_OF_QT = """
from PySide6.QtWidgets import QApplication, QPushButton
application = QApplication(["", "-platform", "offscreen"])
button = QPushButton()
button.clicked.connect(button.hide)
button.show()
button.click()
print(button.isHidden())
"""


def said(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


def test_the_words_and_the_window_do_without_the_descriptions() -> None:
    for module in ("cso_assess.i18n", "cso_assess.gui"):
        loaded = f"import sys, {module}, PySide6.QtWidgets; print(*sys.modules)"
        assert {"shibokensupport.signature.layout", "inspect", "zipfile"} & {*said(loaded).split()} == set()


def test_a_mistake_in_a_call_is_told_as_ever() -> None:
    told = said(LIGHT + MISTAKES + "print(is_whole())")
    assert told == said(WHOLE + MISTAKES + "print(is_whole())")
    assert "Supported signatures" in told
    assert told.endswith("True\n")


def test_what_a_function_takes_can_be_asked_first() -> None:
    asked = "from PySide6.QtCore import QObject; print(QObject.findChild.__doc__)" + MISTAKES
    assert said(LIGHT + asked) == said(WHOLE + asked)


def test_a_signal_finds_a_slot_of_qt_itself() -> None:
    assert said(LIGHT + SLOT_OF_QT) == "True\n"


def test_another_version_is_loaded_as_it_is() -> None:
    other = "from cso_assess import light_qt; light_qt.KNOWN = '6.12.0'; light_qt.load_shiboken()\n"
    assert said(other + "import PySide6.QtCore; print(light_qt.is_whole())") == "True\n"


def test_without_its_folder_all_is_loaded_as_it_is() -> None:
    nowhere = "from cso_assess import light_qt, paths; light_qt.resource = paths.Path('/nowhere').joinpath\n"
    told = nowhere + "light_qt.load_shiboken(); import PySide6.QtCore; print(light_qt.is_whole())"
    assert said(told) == "True\n"


def test_the_switch_of_pyside6_is_left_to_it() -> None:
    told = "import os; os.environ['SBK_EMBED'] = '?'\n" + LIGHT + "import PySide6.QtCore; print(is_whole())"
    assert said(told) == "True\n"


def test_the_version_whose_inside_is_known_is_installed() -> None:
    """When PySide6 is raised: read its `shibokensupport` again, above all what its `loader` hands out and does."""
    assert said("import shiboken6; print(shiboken6.__version__)").strip() == light_qt.KNOWN


def test_there_is_nothing_to_finish_after_an_import_of_pyside6() -> None:
    finishing = "import PySide6.support.deprecated as there; print([name for name in vars(there) if 'fix' in name])"
    assert said(finishing) == "[]\n"


def test_pyside6_lies_where_it_did_once_it_is_loaded() -> None:
    place = "import shiboken6; print(shiboken6.__file__)"
    assert said(LIGHT + place) == said(place)
