"""How often words are laid out, counted and not timed."""

from collections import Counter

import pytest
from reportlab.platypus import Paragraph

from cso_assess.i18n import words_in
from cso_assess.report import make_report
from tests.report.demonstrations import TODAY, material


@pytest.mark.parametrize("kind", ["plan", "full"])
def test_a_paragraph_is_laid_out_once_for_each_width(kind, monkeypatch):
    laid_out, kept = Counter(), []
    lay_out = Paragraph.breakLines

    def counted(paragraph, width):
        # Kept, so that none of them is another one in the same place of the memory.
        kept.append(paragraph)
        laid_out[id(paragraph), str(width)] += 1
        return lay_out(paragraph, width)

    monkeypatch.setattr(Paragraph, "breakLines", counted)
    make_report(kind, material("ru"), words_in("ru"), TODAY)
    assert len(laid_out) > 100
    assert max(laid_out.values()) == 1
