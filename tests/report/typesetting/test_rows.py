"""Rows that flow over pages."""

from typing import Any

from reportlab.platypus import Flowable

from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.style import PAGES, on_page, page
from cso_assess.report.typesetting.text import paragraphs

BARE = Look(rule="", above=0, below=0, gutter=0)


class Block(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Something of a height that cannot be torn."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height = height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, self.height


class Paper:
    """Notes what is drawn, and where."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments, **named: self.calls.append((name, arguments))


def rows(*heights: float, head: float = 0) -> Rows:
    top = Row([[Block(head)]], [page().width], BARE) if head else None
    return Rows([Row([[Block(height)]], [page().width], BARE) for height in heights], top)


def height(of: Rows) -> float:
    return of.wrap(page().width, page().height)[1]


def test_rows_are_as_high_as_their_tallest_cells() -> None:
    row = Row([[Block(10), Block(5)], [Block(12)]], [100, 100], Look(above=3, below=4))
    assert row.height == 22


def test_whole_rows_stay_and_the_rest_goes_on_with_the_head() -> None:
    first, rest = rows(100, 100, 100, head=20).split(page().width, 230)
    assert height(first) == 220
    assert height(rest) == 120


def test_rows_that_fit_are_not_split() -> None:
    whole = rows(100, 100)
    assert whole.split(page().width, 200) == [whole]


def test_a_row_shorter_than_a_page_is_never_torn() -> None:
    said = Row([paragraphs("слово " * 400, "text")], [page().width], BARE)
    assert said.height < page().height - 100
    assert Rows([said]).split(page().width, said.height - 20) == []


def test_a_row_that_nearly_fills_a_small_page_is_not_torn_either() -> None:
    with on_page(PAGES["a5"]):
        said = Row([paragraphs("слово " * 335, "text")], [page().width], BARE)
        assert page().height - 60 < said.height < page().height - 40
        assert Rows([said]).split(page().width, 300) == []


def test_a_row_longer_than_a_page_is_torn_and_nothing_is_lost() -> None:
    said = Row([paragraphs("слово " * 2000, "text"), [Block(10)]], [page().width / 2, page().width / 2], BARE)
    assert said.height > page().height
    first, rest = Rows([said]).split(page().width, 300)
    assert 200 < height(first) <= 300
    assert abs(height(first) + height(rest) - said.height) < 20


def test_a_long_row_begins_below_the_rows_before_it_under_one_head() -> None:
    head = Row([[Block(20)]], [page().width], BARE)
    said = Row([paragraphs("слово " * 3000, "text")], [page().width], BARE)
    first, _ = Rows([Row([[Block(100)]], [page().width], BARE), said], head).split(page().width, 400)
    assert 300 < height(first) <= 400


def test_no_small_piece_of_a_long_row_is_begun_at_the_foot_of_a_page() -> None:
    said = Row([paragraphs("слово " * 3000, "text")], [page().width], BARE)
    assert Rows([said]).split(page().width, 40) == []


def test_a_row_draws_its_cells_from_the_top_down() -> None:
    drawn: list[tuple[float, float]] = []

    class Mark(Block):
        def drawOn(self, canvas: Any, x: float, y: float) -> None:  # noqa: N802  # ReportLab's name
            drawn.append((x, y))

    Row([[Mark(10), Mark(5)], [Mark(7)]], [100, 100], Look(above=3, below=4, left=2)).draw(Paper(), 50)
    assert drawn == [(2, 37), (2, 32), (102, 40)]
