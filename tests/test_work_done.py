"""How much work the database does, counted and not timed: statements, plans that use their index, steps at n and 4n."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.leaving import Choice
from cso_assess.workspace import Workspace
from tests import builders, workspaces

DAY = date(2026, 3, 1)
FIRST = 20

UNINDEXED = re.compile(r"^SCAN (?!CONSTANT ROW)(?!.*USING (COVERING )?INDEX)")
"""A step of a plan that reads a table from its beginning to its end."""

WHOLE_LIST = "SCAN o"
"""The one step that may: the states of all plans are asked of every organization in turn."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path) as opened:
        opened.import_edition(workspaces.steps_edition())
        yield opened


def fill(workspace: Workspace, organizations: int) -> Assessment:
    """Organizations of two rounds and a plan each; the last round of the first of them."""
    last = []
    for number in range(organizations):
        organization = workspaces.with_organization(workspace, f"{len(workspace.organizations()):04}.{number}")
        workspaces.with_round(workspace, organization, "2025-01-01", a__one=1, a__two=2, b__one=1)
        round = workspaces.with_round(workspace, organization, "2026-01-01", a__one=2, a__two=2)
        workspace.plans.save(workspace.plans.propose(round.id))
        last.append(round)
    return last[0]


def statements(workspace: Workspace, act: Callable[[], object]) -> list[str]:
    """What is asked of the database, with the values in it."""
    connection, found = workspace._folder.connection, []
    connection.set_trace_callback(found.append)
    try:
        act()
    finally:
        connection.set_trace_callback(None)
    return found


def steps(workspace: Workspace, act: Callable[[], object]) -> int:
    """How many steps the database's own machine takes."""
    connection, counted = workspace._folder.connection, 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    act()
    connection.set_progress_handler(count, 1)
    try:
        act()
    finally:
        connection.set_progress_handler(None, 1)
    return counted


def acts(workspace: Workspace, round: Assessment) -> dict[str, Callable[[], object]]:
    """What people wait for."""
    number = iter(range(1_000))

    def save() -> None:
        answer = workspace.assessment(round.id).answer("a.one")
        workspace.save_answer(round.id, replace(answer, note=f"note {next(number)}"))

    def read() -> None:
        workspace._folder.store.rounds.forget()
        workspace.assessment(round.id)

    return {
        "an answer": save,
        "the first screen of the list": lambda: workspace.first_organizations(FIRST),
        "a home page": lambda: workspace.home(round.organization, "en", DAY),
        "the history": lambda: workspace.rounds(round.organization),
        "a round": read,
        "the round before": lambda: workspace.round_before(round),
        "a plan": lambda: workspace.plans.current(round.id),
    }


def test_an_answer_is_six_statements_in_one_transaction(workspace: Workspace) -> None:
    round = fill(workspace, 1)
    save = acts(workspace, round)["an answer"]
    save()
    asked = [each.split()[0] for each in statements(workspace, save)]
    assert asked == ["BEGIN", "INSERT", "INSERT", "SELECT", "INSERT", "COMMIT"]


def test_a_home_page_is_read_by_four_statements(workspace: Workspace) -> None:
    round = fill(workspace, 1)
    asked = statements(workspace, acts(workspace, round)["a home page"])
    assert len([each for each in asked if each.split()[0] == "SELECT"]) == 4


def test_no_statement_reads_a_whole_table_without_an_index(workspace: Workspace) -> None:
    round = fill(workspace, 2)
    connection = workspace._folder.connection
    asked = [each for act in acts(workspace, round).values() for each in statements(workspace, act)]
    asked += statements(workspace, workspace.organizations)
    plans = {
        each: [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {each}")]
        for each in asked
        if each.split()[0] == "SELECT"
    }
    assert len(plans) > 12
    unindexed = [(step, each) for each, found in plans.items() for step in found if UNINDEXED.match(step)]
    assert [step for step, _ in unindexed] == [WHOLE_LIST], unindexed


def test_what_people_wait_for_takes_as_many_steps_with_four_times_the_organizations(workspace: Workspace) -> None:
    round = fill(workspace, FIRST + 1)
    few = {name: steps(workspace, act) for name, act in acts(workspace, round).items()}
    fill(workspace, 3 * (FIRST + 1))
    many = {name: steps(workspace, act) for name, act in acts(workspace, round).items()}
    assert {name: count for name, count in many.items() if count > 1.05 * few[name] + 20} == {}, few


def test_the_whole_list_takes_steps_in_line_with_its_length(workspace: Workspace) -> None:
    fill(workspace, FIRST)
    few = steps(workspace, workspace.organizations)
    fill(workspace, 3 * FIRST)
    assert steps(workspace, workspace.organizations) < 4.2 * few


def test_an_answer_takes_as_many_steps_late_in_a_round_as_early(workspace: Workspace) -> None:
    names = [f"a.i{number:02}" for number in range(40)]
    workspace.import_edition(builders.edition(builders.questionnaire({"a": names}, id="long")))
    organization = workspaces.with_organization(workspace, "Long")
    begun = workspace.add_assessment(organization.id, "long", DAY, workspaces.Length.FULL, {}, [])

    def answer(name: str) -> int:
        # Twice: the first is not counted.
        levels = iter((1, 2))

        def save() -> None:
            seen = workspace.assessment(begun.id).answer(name)
            workspace.save_answer(begun.id, builders.answer(name, next(levels), revision=seen.revision))

        return steps(workspace, save)

    early, *_, late = [answer(name) for name in names]
    assert late < 1.2 * early


def test_a_round_that_comes_is_taken_by_as_many_statements_with_many_answers_as_with_few(
    workspace: Workspace, tmp_path: Path
) -> None:
    """Each answer and its change are a row that is written, and nothing is asked for it."""
    counts = []
    for count in (2, 20):
        names = [f"a.i{number:02}" for number in range(count)]
        id = f"of{count}"
        workspace.import_edition(builders.edition(builders.questionnaire({"a": names}, id=id)))
        organization = workspaces.with_organization(workspace, id)
        begun = workspace.add_assessment(organization.id, id, DAY, workspaces.Length.FULL, {}, [])
        for name in names:
            workspace.save_answer(begun.id, builders.answer(name, 1))
        parcel = workspace.handover.parcel(Choice((organization.id,)))
        with workspaces.opened(tmp_path / id) as other:
            other.prepare()
            asked = statements(other, partial(other.handover.take, parcel))
        written = [each for each in asked if each.startswith(('INSERT INTO "answers"', 'INSERT INTO "changes"'))]
        assert len(written) > 2 * count
        counts.append(len(asked) - len(written))
    assert counts[0] == counts[1] < 80
