"""The list of ten thousand organizations: from a click to its picture, and from a key in the search to what is found.

In the real window, on a real data file. A click is one on the name in the sidebar while an organization is open. What
it is compared with, the read, is the driver fetching as many rows of results through their covering index.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from figures import Figure, show
from many import fill
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView
from window import Painted, opened, settle, timed, until

from cso_assess.gui.window.application import Session
from cso_assess.paths import Folders
from cso_assess.settings import Settings, write_settings

MANY = 10_000
RUNS = 15
KEYS = "орук гулу 99"
FRAME = 16.7
READ = """
    SELECT organization, date, number, status, questionnaire, version, levels, length, score, stage, held_by,
        confidence, answered, asked, uuid FROM summaries ORDER BY organization, date, number
"""


def main() -> dict[str, float]:
    """Shows and returns the figures."""
    with tempfile.TemporaryDirectory() as place:
        few, many = (filled(Path(place) / str(count), count) for count in (MANY, 2 * MANY))
        with opened(few) as session:
            window = List(session)
            clicks = [window.click() for _ in range(RUNS)]
            searched, ordered, scrolled = window.keys(), window.orders(), window.scrolls()
        with opened(many) as session:
            window = List(session)
            longer = [window.click() for _ in range(RUNS)]
    painted, whole, read = (median(click[part] for click in clicks) for part in range(3))
    # The quickest of each, since a difference of medians is mostly what else the computer did.
    more_painted, more_whole = (
        1000 * (min(click[part] for click in longer) - min(click[part] for click in clicks)) / MANY for part in range(2)
    )
    ratio = median(painted / read for painted, _, read in clicks)
    return show(
        Figure(f"list of {MANY:,}: click to painted", painted, "ms", 100),
        Figure("the same / the read", ratio, "", 3, f"read {read:.1f} ms"),
        Figure("the same, for each assessment more", more_painted, "µs", 2),
        Figure("click until all of it can be searched", whole, "ms", None),
        Figure("the same, for each assessment more", more_whole, "µs", None),
        Figure("a key in the search to painted", median(searched), "ms", FRAME),
        Figure("the same, p99", quantiles(searched, n=100)[98], "ms", None),
        Figure("a step of scrolling to painted, p99", quantiles(scrolled, n=100)[98], "ms", FRAME),
        Figure("another order to painted, the slowest column", max(ordered), "ms", None),
    )


def filled(folder: Path, count: int) -> Path:
    """A data folder with that many organizations of one round each; the window begins with their list."""
    folders = Folders(folder)
    fill(folders, count)
    write_settings(folders.settings, Settings(language="ky", many_organizations=True))
    return folder


class List:
    """The list in the open window."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._page = page = session.window.page
        table, search = page.findChild(QTableView), page.findChild(QLineEdit, "search")
        assert table is not None
        assert search is not None
        way_back = session.window.findChild(QAbstractButton, "name")
        assert way_back is not None
        self._way_back = way_back
        self._table, self._search = table, search
        self._painted = Painted(table.viewport())
        self._fresh_from = -1
        table.model().modelReset.connect(self._note_fresh)
        self._first: list[str] = []
        session.desk.ask(lambda workspace: workspace.first_organizations(1)[0][0].id, self._first.append)
        until(lambda: bool(self._first) and self._is_whole())

    def click(self) -> tuple[float, float, float]:
        """Milliseconds from a click until the list is painted, until all of it is there, and of the read."""
        window, desk = self._session.window, self._session.desk
        desk.choose_organization(self._first[0])
        window.open_page("home")
        settle(self._session)
        self._fresh_from = -1
        begun = time.perf_counter()
        painted = timed(self._way_back.click, lambda: 0 <= self._fresh_from < self._painted.count)
        until(self._is_whole)
        whole = 1000 * (time.perf_counter() - begun)
        settle(self._session)
        read: list[float] = []
        desk.look_first(lambda folder: read_all(folder.connection), read.append)
        until(lambda: bool(read))
        return painted, whole, read[0]

    def keys(self) -> list[float]:
        """Milliseconds from each letter of a search until what is found is painted."""
        found = []
        for _ in range(RUNS):
            self._search.clear()
            found += [self._painted_after(lambda letter=letter: self._search.insert(letter)) for letter in KEYS]
        self._search.clear()
        return found

    def scrolls(self) -> list[float]:
        """Milliseconds of each of a hundred steps through the whole list."""
        bar = self._table.verticalScrollBar()
        steps = (bar.maximum() * step // 100 + 1 for step in range(100))
        return [self._painted_after(lambda step=step: bar.setValue(step)) for step in steps]

    def orders(self) -> list[float]:
        """Milliseconds of ordering by each of the other columns."""
        header = self._table.horizontalHeader()
        return [
            self._painted_after(lambda column=column: header.sectionClicked.emit(column)) for column in (1, 2, 3, 5, 0)
        ]

    def _painted_after(self, act: Callable[[], Any]) -> float:
        settle(self._session)
        before = self._painted.count
        return timed(act, lambda: self._painted.count > before)

    def _note_fresh(self) -> None:
        self._fresh_from = self._painted.count

    def _is_whole(self) -> bool:
        model = self._table.model()
        return model.rowCount() >= MANY and bool(model.index(model.rowCount() - 1, 0).data())


def read_all(connection: Any) -> float:
    """Milliseconds in which the driver fetches the results of all rounds."""
    begun = time.perf_counter()
    connection.execute(READ).fetchall()
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    main()
