"""What documents are put together from."""

import pytest
from reportlab.platypus import Spacer

from cso_assess.i18n import words_in
from cso_assess.report.typesetting.figures import Figure, figures
from cso_assess.report.typesetting.parts import OnePage, Story
from cso_assess.report.typesetting.style import PAGES, on_page, page


class Block(Spacer):
    """Something so high, that keeps the width it was given."""

    def __init__(self, height: float) -> None:
        super().__init__(1, height)
        self.given = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.given = width
        return width, self.height


@pytest.mark.parametrize("times", [0.5, 1.2, 3])
def test_what_stays_on_one_page_always_goes_from_margin_to_margin(times: float) -> None:
    blocks: list[Block] = []

    def write() -> Story:
        blocks.append(Block(page().height * times if not blocks else blocks[0].height))
        return [blocks[-1]]

    with on_page(PAGES["a4"]):
        _, high = OnePage(write).wrap(page().width, page().height)
        scale = high / blocks[-1].height
        assert high <= page().height
        assert blocks[-1].given * scale == pytest.approx(page().width)
        assert (scale == 1) is (times <= 1)


@pytest.mark.parametrize("paper", PAGES)
def test_a_figure_stays_on_one_line_whatever_it_costs(paper: str) -> None:
    shown = [Figure("Cost, som", "1\xa0234\xa0567\xa0890"), Figure("Actions", "3")] * 2
    with on_page(PAGES[paper]):
        story = figures(shown, words_in("en"))
        cards = [each for each in story if not isinstance(each, Spacer)]
        assert len(cards) == (1 if paper == "a4" else 2)
        for each in cards:
            each.wrap(page().width, page().height)
            assert {high <= 24 for heights in each._heights for high in heights} == {True}
