"""The log: it says what happened and where, and holds no word that people wrote."""

import json
import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from cso_assess import logs
from cso_assess.errors import UserError, sentence
from cso_assess.logs import NAME, Event, note
from tests import workspaces

WORD = "купуясөз"


def crashes() -> list[Callable[[], object]]:
    """Fifty failures whose messages, values, names of files or causes hold what somebody wrote."""

    def raised(error: type[Exception], text: str) -> Callable[[], object]:
        def crash() -> object:
            raise error(text)

        return crash

    def caused(cause: Exception) -> Callable[[], object]:
        def crash() -> object:
            try:
                raise cause
            except type(cause) as error:
                raise RuntimeError(WORD) from error

        return crash

    kinds = (ValueError, KeyError, TypeError, RuntimeError, OSError, UnicodeError, LookupError, AssertionError)
    made: list[Callable[[], object]] = [raised(kind, f"{WORD} {number}") for kind in kinds for number in range(5)]
    made += [
        lambda: {"a": 1}[WORD],
        lambda: int(WORD),
        lambda: Path(f"/nowhere/{WORD}").read_text(),
        lambda: json.loads(f'{{"{WORD}": '),
        lambda: WORD.encode("ascii"),
        lambda: getattr(object(), WORD),
        lambda: datetime.fromisoformat(WORD),
        caused(ValueError(WORD)),
        caused(UserError(sentence.tr("{name}", name=WORD))),
        lambda: exec(compile(f"raise ValueError('{WORD}')", f"/home/{WORD}/x.py", "exec")),
    ]
    return made


def test_fifty_crashes_leave_no_word_in_the_log(tmp_path: Path) -> None:
    assert len(crashes()) == 50
    for crash in crashes():
        with pytest.raises(Exception) as failed:  # noqa: PT011 - whatever it is
            crash()
        note(tmp_path / WORD / "logs", Event.DEFECT, workspaces.NOON, failed.value)
    told = (tmp_path / WORD / "logs" / NAME).read_text()
    assert told.count("defect") == 50
    assert told.count("tests.test_logs:") + told.count("test_logs:") >= 50
    assert WORD not in told
    assert str(tmp_path) not in told
    assert "/" not in told


def test_where_it_happened_is_told_with_what_caused_it(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError) as failed:
        crashes()[47]()
    note(tmp_path, Event.DEFECT, workspaces.NOON, failed.value)
    lines = (tmp_path / NAME).read_text().splitlines()
    assert lines[0] == "2026-03-02 12:00:00 defect"
    assert [line.strip() for line in lines if not line.startswith("    ")][1:] == ["RuntimeError", "ValueError"]
    assert any(line.endswith(" crash") for line in lines)


def test_only_its_owner_can_read_the_log(tmp_path: Path) -> None:
    note(tmp_path / "logs", Event.BACKED_UP, workspaces.NOON)
    assert stat.S_IMODE((tmp_path / "logs" / NAME).stat().st_mode) == 0o600


def test_the_log_never_grows_beyond_three_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST", 100)
    for _ in range(50):
        note(tmp_path, Event.BACKED_UP, workspaces.NOON)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cso-assess.1.log", "cso-assess.2.log", NAME]
    assert all(path.stat().st_size < 150 for path in tmp_path.iterdir())


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file stands there")
    note(tmp_path / "logs", Event.BACKED_UP, workspaces.NOON)
    assert (tmp_path / "logs").read_text() == "a file stands there"


CRASHING = """
import sys
from cso_assess.__main__ import main
from cso_assess.workspace import Workspace
def crash(self, today=None):
    raise ValueError(sys.argv[-1])
Workspace.organizations = crash
sys.argv[1:] = ["--data-dir", sys.argv[1], "organization", "list"]
sys.exit(main())
"""


def test_a_defect_is_a_sentence_in_the_terminal_too(tmp_path: Path) -> None:
    folder = tmp_path / WORD
    said = workspaces.run_python(CRASHING, str(folder))
    assert said.returncode == 1
    assert len(said.stderr.splitlines()) == 1
    assert str(folder / "logs" / NAME) in said.stderr
    assert "Traceback" not in said.stderr
    told = (folder / "logs" / NAME).read_text()
    assert "cso_assess.cli.commands:" in told
    assert WORD not in told
