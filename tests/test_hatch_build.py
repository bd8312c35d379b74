"""What the build compiles, and what it says of sources that it cannot."""

from pathlib import Path

import pytest

import hatch_build

FORM = """<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page"/></ui>"""
CATALOGUE = """<!DOCTYPE TS><TS version="2.1" language="ru"><context><name>words</name></context></TS>"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one form, one catalogue and no questionnaire; the code is that of this one."""
    for folder in ("ui", hatch_build.FORMS, hatch_build.TRANSLATIONS, hatch_build.QUESTIONNAIRES):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "ui" / "page.ui").write_text(FORM)
    (tmp_path / hatch_build.TRANSLATIONS / "cso_assess_ru.ts").write_text(CATALOGUE)
    return tmp_path


def compiled(checkout: Path) -> set[str]:
    kinds = ("ui_*.py", "*.qm", "*.json")
    return {file.name for kind in kinds for file in checkout.rglob(kind)}


def test_forms_and_catalogues_are_compiled(checkout: Path) -> None:
    hatch_build.compile_all(checkout)
    assert compiled(checkout) == {"ui_page.py", "cso_assess_ru.qm"}


def test_what_lost_its_source_is_removed(checkout: Path) -> None:
    hatch_build.compile_all(checkout)
    (checkout / "ui" / "page.ui").unlink()
    (checkout / hatch_build.TRANSLATIONS / "cso_assess_ru.ts").unlink()
    hatch_build.compile_all(checkout)
    assert compiled(checkout) == set()


def test_an_empty_checkout_compiles_to_nothing(tmp_path: Path) -> None:
    hatch_build.compile_all(tmp_path)
    assert compiled(tmp_path) == set()


def test_a_damaged_form_stops_the_build_and_is_named(checkout: Path) -> None:
    (checkout / "ui" / "page.ui").write_text("<ui")
    with pytest.raises(hatch_build.CompileError, match=r"page\.ui"):
        hatch_build.compile_all(checkout)


def test_mistakes_in_a_questionnaire_stop_the_build_with_their_lines(checkout: Path) -> None:
    folder = checkout / hatch_build.QUESTIONNAIRES / "mine"
    folder.mkdir()
    (folder / "questionnaire.toml").write_text('id = "mine"\nversion = 1\nlevels = 9\nlanguages = ["en"]\n')
    with pytest.raises(hatch_build.CompileError, match=r"mine/questionnaire\.toml:3: levels") as stopped:
        hatch_build.compile_all(checkout)
    assert "mine/en.toml:1" in str(stopped.value)


def test_a_questionnaire_in_another_encoding_is_named(checkout: Path) -> None:
    folder = checkout / hatch_build.QUESTIONNAIRES / "mine"
    folder.mkdir()
    (folder / "ru.toml").write_bytes("title = 'Оценка'".encode("cp1251"))
    with pytest.raises(hatch_build.CompileError, match=r"mine/ru\.toml:1: expected a text in UTF-8"):
        hatch_build.compile_all(checkout)
