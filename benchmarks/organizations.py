"""The list of ten thousand organizations: from a click to its picture, and from a key to the picture of what is found.

The data is read from a real workspace; both times end when the table is painted. A frame of 16 ms is what a person
does not notice while typing.
"""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from cso_assess.core.organization import Profile
from cso_assess.gui.application import load_fonts
from cso_assess.gui.desk import Desk
from cso_assess.gui.pages.organizations import OrganizationsPage
from cso_assess.gui.theme import apply_theme
from cso_assess.opening import open_folder
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

ORGANIZATIONS = 10_000
RUNS = 15
KEYS = "орук гулу 99"
NAMES = ("Өрүк гүлү", "Ак Булак аялдар кеңеши", "Тоо гүлү", "Элет айымдары", "Үмүт шамы")
DISTRICTS = ("batken", "leilek", "kadamjay")


class Painted(QObject):
    """Counts the pictures of a widget."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def main() -> dict[str, float]:
    """Prints and returns the times in milliseconds."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    load_fonts()
    apply_theme(application, "light", 100)
    with tempfile.TemporaryDirectory() as place:
        folders = Folders(Path(place))
        fill(folders)
        desk = Desk(lambda: open_folder(folders), "ky", lambda: datetime(2026, 11, 23))  # noqa: DTZ001 - local time
        desk.start()
        try:
            return measured(application, desk)
        finally:
            desk.end()


def fill(folders: Folders) -> None:
    """A workspace with ten thousand organizations."""
    with Workspace.open(folders) as workspace:
        for number in range(ORGANIZATIONS):
            district = DISTRICTS[number % len(DISTRICTS)]
            name = f"{NAMES[number % len(NAMES)]} {number}"
            workspace.add_organization(Profile(name, region="batken", district=district, place=f"Дара {number % 60}"))


def measured(application: QApplication, desk: Desk) -> dict[str, float]:
    """Opens, searches, scrolls and orders the list."""
    page = OrganizationsPage(desk)
    page.resize(1170, 768)
    page.show()
    table, search = page.findChild(QTableView), page.findChild(QLineEdit, "search")
    assert table is not None
    assert search is not None
    painted = Painted()
    table.viewport().installEventFilter(painted)

    def timed(act: Callable[[], None], is_done: Callable[[], bool]) -> float:
        """Milliseconds from an act until the table is painted with what it led to."""
        application.processEvents()
        painted.count = 0
        begun = time.perf_counter()
        act()
        while not (is_done() and painted.count):
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter() - begun) * 1000

    def rows() -> int:
        return table.model().rowCount()

    first = timed(page.load, lambda: rows() == ORGANIZATIONS)
    opened = [timed(page.load, lambda: rows() == ORGANIZATIONS) for _ in range(RUNS)]
    keys = []
    for _ in range(RUNS):
        search.clear()
        keys += [timed(lambda letter=letter: search.insert(letter), lambda: True) for letter in KEYS]
    search.clear()
    scrolled = []
    bar = table.verticalScrollBar()
    for step in range(100):
        scrolled.append(timed(lambda step=step: bar.setValue(bar.maximum() * step // 100 + 1), lambda: True))
    ordered = [timed(lambda column=column: order(page, column), lambda: True) for column in (1, 2, 3, 5, 0)]
    found = {
        "first": first,
        "opened": median(opened),
        "key": median(keys),
        "key_p99": quantiles(keys, n=100)[98],
        "scrolled_p99": quantiles(scrolled, n=100)[98],
        "ordered": max(ordered),
    }
    for name, value in found.items():
        print(f"{name:14} {value:7.1f} ms")
    return found


def order(page: OrganizationsPage, column: int) -> None:
    """A click on a column's heading."""
    table = page.findChild(QTableView)
    assert table is not None
    table.horizontalHeader().sectionClicked.emit(column)


if __name__ == "__main__":
    main()
