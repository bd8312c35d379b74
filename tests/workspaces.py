"""Workspaces for tests: in a folder of their own, with a clock that stands still and ids that count."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.questionnaire import Edition
from cso_assess.core.states import Length
from cso_assess.paths import Folders
from cso_assess.sealing import Cost
from cso_assess.workspace import Workspace
from tests import builders

ROOT = Path(__file__).resolve().parents[1]
LEAST_COST = Cost(memory=32, passes=1, lanes=4)
"""What the derivation of a key takes at least, for tests that derive many."""

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def counted_ids() -> Callable[[], str]:
    """Ids of the usual form that anybody can read."""
    numbers: Iterator[int] = count(1)
    return lambda: f"{next(numbers):08x}-0000-4000-8000-000000000000"


def opened(folder: Path, **options: Any) -> Workspace:
    """A workspace under a folder; `options` are those of Workspace.open."""
    usual = {"clock": lambda: NOON}
    return Workspace.open(Folders(folder), **{**usual, **options})


def steps_edition(**fields: Any) -> Edition:
    """A questionnaire of two domains with steps, in two languages; `fields` are those of builders.questionnaire."""
    steps = tuple(builders.step(to) for to in (2, 3, 4))
    domains = {
        "a": [
            builders.indicator("a.one", key=True, steps=steps, enables=("b.one",)),
            builders.indicator("a.two", core=True),
        ],
        "b": [builders.indicator("b.one", steps=steps)],
    }
    return builders.edition(builders.questionnaire(domains, **{"languages": ("en", "ky"), **fields}))


def with_organization(workspace: Workspace, name: str = "Ак Булак", **profile: Any) -> Organization:
    return workspace.add_organization(Profile(name, **profile))


def with_round(workspace: Workspace, organization: Organization, day: str = "2026-01-01", **given: Any) -> Assessment:
    """An open round of the questionnaire "test" with answers in short, by indicator (a__one for a.one)."""
    answers = [builders.answer(name.replace("__", "."), value) for name, value in given.items()]
    date = datetime.fromisoformat(day).date()
    return workspace.add_assessment(organization.id, "test", date, Length.FULL, {}, answers)


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs code in another process that finds the program."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=python_environment())


def python_environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    """What stands in the data file of a closed workspace, read by another library."""
    connection = sqlite3.connect(folder / "workspace.db")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
