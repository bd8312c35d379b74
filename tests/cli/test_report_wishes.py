"""What can be wished of a document on the command line."""

from pathlib import Path

import pytest
from PIL import Image

from cso_assess.report import KINDS
from tests.cli.conftest import Outcome, Run
from tests.report.reading import Read, read


@pytest.fixture
def round_id(run: Run) -> str:
    return run("demo").out.split()[-1]


def report(run: Run, round_id: str, path: Path, *wishes: object, kind: str = "summary") -> Outcome:
    return run("report", round_id, "--kind", kind, "-o", path, "--today", "2026-09-14", *wishes)


def written(run: Run, round_id: str, path: Path, *wishes: object, kind: str = "summary") -> Read:
    assert report(run, round_id, path, *wishes, kind=kind).status == 0
    return read(path.read_bytes())


def test_every_kind_is_written(run: Run, round_id: str, tmp_path: Path) -> None:
    for kind in KINDS:
        assert written(run, round_id, tmp_path / f"{kind}.pdf", kind=kind).pages


def test_all_wishes_are_granted_together(run: Run, round_id: str, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (40, 20)).save(logo)
    wishes = ("--grey", "--no-names", "--no-text", "--no-method", "--draft", "--logo", logo)
    found = written(run, round_id, tmp_path / "full.pdf", *wishes, kind="full")
    assert "Springs of Tomorrow" not in found.text
    assert "How it was calculated" not in found.text
    assert all("Draft" in page for page in found.pages)


def test_sheets_come_on_small_paper(run: Run, round_id: str, tmp_path: Path) -> None:
    large = written(run, round_id, tmp_path / "large.pdf", kind="sheets")
    small = written(run, round_id, tmp_path / "small.pdf", "--paper", "a5", kind="sheets")
    assert max(box[3] for box in small.boxes[0]) < 600 < max(box[3] for box in large.boxes[0])


@pytest.mark.parametrize(
    ("wishes", "sentence"),
    [
        (("--paper", "a3"), "--paper: expected one of a4, a5, not “a3”."),
        (("--paper", "a5"), "Only the plan and the sheets come on A5. Choose A4 for this document."),
        (("--logo", "nowhere.png"), "nowhere.png: there is no such file."),
        (("--logo", __file__), "The logo has to be a picture in PNG or JPEG. Choose another file."),
    ],
)
def test_a_wish_that_cannot_be_granted_is_refused_and_nothing_is_written(
    run: Run, round_id: str, tmp_path: Path, wishes: tuple[str, ...], sentence: str
) -> None:
    outcome = report(run, round_id, tmp_path / "summary.pdf", *wishes)
    assert outcome.status == 1
    assert sentence in outcome.err
    assert not (tmp_path / "summary.pdf").exists()
