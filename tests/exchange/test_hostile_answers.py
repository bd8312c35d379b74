"""Answers files as text, generated and spoiled: what a person wrote is read and kept, all else is refused."""

import csv
import io
import json
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cso_assess.core.assessment import Answer
from cso_assess.core.states import Length, Proof, State
from cso_assess.errors import UserError
from cso_assess.exchange.answers_file import COLUMNS, read_answers
from cso_assess.exchange.text_tables import separated
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.faults import Faults
from tests.spoiling import spoiled

EDITION = workspaces.steps_edition()
NAMES = [each.id for each in EDITION.structure.indicators]
SIGNS = [*"аңөү Zz09.,;:'\"\\/=+-@#\n\t\r<&", "🙂", "\u2028", "\u200b", "é", "{", "[", "\x7f"]
FEW, MANY = 250, 10_000

few_or_many = pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path / "data") as opened:
        opened.import_edition(EDITION)
        yield opened


def said(chance: random.Random) -> str:
    """Nothing, or a text that begins and ends with a letter."""
    middle = "".join(chance.choices(SIGNS, k=chance.choice([0, 3, 40])))
    return chance.choice(["", f"ж{middle}б"])


def generated(chance: random.Random) -> list[Answer]:
    """Answers to some of the indicators, in any order, with any of what a file can tell."""
    found = []
    for name in chance.sample(NAMES, chance.randint(1, len(NAMES))):
        state = chance.choice([State.SCORED, State.SCORED, State.NOT_APPLICABLE, State.DONT_KNOW])
        found.append(
            Answer(
                name,
                level=chance.randint(1, 4) if state is State.SCORED else None,
                state=state,
                reason=said(chance) or "ж" if state is State.NOT_APPLICABLE else "",
                proof=chance.choice(list(Proof)),
                note=said(chance),
                practice=said(chance),
                flagged=chance.random() < 0.3,
                not_now=chance.random() < 0.3,
                look_back=chance.choice([None, 1, 4]),
                target=chance.choice([None, 2, 3]),
            )
        )
    return found


def cells_of(answer: Answer) -> dict[str, Any]:
    """What stands in the columns that are not empty."""
    state = answer.state.value if answer.level is None else ""
    whole = {name: getattr(answer, name, None) for name in COLUMNS} | {"state": state, "proof": answer.proof.value}
    return {name: value for name, value in whole.items() if value not in (None, "", False)}


def as_separated(answers: list[Answer], chance: random.Random) -> bytes:
    """As any spreadsheet program or editor may write it."""
    stream = io.StringIO(newline="")
    columns = chance.sample(COLUMNS, len(COLUMNS))
    ending, quoting = chance.choice([("\r\n", csv.QUOTE_MINIMAL), ("\r\n", csv.QUOTE_ALL), ("\n", csv.QUOTE_ALL)])
    writer = csv.DictWriter(stream, columns, delimiter=chance.choice(",;"), lineterminator=ending, quoting=quoting)
    writer.writeheader()
    for each in answers:
        writer.writerow({name: "true" if value is True else value for name, value in cells_of(each).items()})
    return chance.choice([b"", b"\xef\xbb\xbf"]) + stream.getvalue().encode()


def as_objects(answers: list[Answer], chance: random.Random) -> bytes:
    """As a program may write it: numbers as numbers or as texts, empty keys there or not."""
    empty = dict.fromkeys(COLUMNS, chance.choice([None, ""])) if chance.random() < 0.3 else {}
    entries = [empty | cells_of(each) for each in answers]
    for entry in entries:
        if entry.get("level") and chance.random() < 0.3:
            entry["level"] = chance.choice([str, float])(entry["level"])
    return json.dumps(entries, ensure_ascii=chance.random() < 0.5, indent=chance.choice([None, 1])).encode()


FORMS = {".csv": as_separated, ".json": as_objects}


@few_or_many
@pytest.mark.parametrize("ending", FORMS)
def test_generated_answers_are_read_as_they_were_written(
    tmp_path: Path, ending: str, count: int, faults: Faults
) -> None:
    chance = random.Random(11)
    path = tmp_path / f"answers{ending}"
    for _ in range(count):
        answers = generated(chance)
        path.write_bytes(FORMS[ending](answers, chance))
        expected = sorted(answers, key=lambda answer: NAMES.index(answer.indicator))
        assert list(read_answers(path, EDITION.structure)) == expected
    faults.count(f"answers {ending}, generated", tried=count, survived=count, lost=0)


@few_or_many
@pytest.mark.parametrize("ending", FORMS)
def test_spoiled_answers_are_refused_or_kept_as_they_were_read(
    tmp_path: Path, workspace: Workspace, ending: str, count: int, faults: Faults
) -> None:
    chance = random.Random(12)
    path = tmp_path / f"answers{ending}"
    whole = [FORMS[ending](generated(chance), chance) for _ in range(50)]
    read = 0
    for content in spoiled(whole, count, seed=13):
        path.write_bytes(content)
        try:
            answers = read_answers(path, EDITION.structure)
        except UserError:
            continue
        if read % 50 == 0:
            organization = workspaces.with_organization(workspace, f"{read}")
        read += 1
        kept = workspace.add_assessment(organization.id, "test", date(2026, 1, 1), Length.FULL, {}, answers)
        found = workspace.assessment(kept.id).answers
        assert [(found[each.indicator].note, found[each.indicator].level) for each in answers] == [
            (each.note, each.level) for each in answers
        ]
    assert count / 20 < read < count * 19 / 20
    faults.count(f"answers {ending}, spoiled", tried=count, survived=count, lost=0, note=f"read {read}")


def test_a_small_file_leaves_room_for_long_texts_elsewhere() -> None:
    """The standard library's limit holds for the whole process: the list of installed parts is read as such a table."""
    usual = csv.field_size_limit()
    try:
        separated("answers.csv", b"indicator,level\n")
        assert next(csv.reader(["a" * 1000])) == ["a" * 1000]
    finally:
        csv.field_size_limit(usual)
