"""The recovery sheet: one page with the code, and nothing that tells whose it is."""

import pytest

from cso_assess.i18n import words_in
from cso_assess.report.recovery import recovery_sheet
from tests.report import samples
from tests.report.reading import read

CODE = "5779 7755 5648 6563 5605"


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_sheet_is_one_page_with_the_code_in_groups(language: str) -> None:
    found = read(recovery_sheet(CODE, words_in(language), samples.TODAY))
    assert len(found.pages) == 1
    assert CODE in found.text
    assert all(found.fonts.values())


def test_the_sheet_says_nothing_of_itself_in_the_file() -> None:
    found = read(recovery_sheet(CODE, words_in("en"), samples.TODAY))
    assert found.metadata["Author"] == ""
    assert found.metadata["Title"] == "Recovery sheet"
    assert CODE not in str(found.metadata)


def test_the_same_code_and_day_give_the_same_bytes() -> None:
    first, second = (recovery_sheet(CODE, words_in("ru"), samples.TODAY) for _ in range(2))
    assert first == second
