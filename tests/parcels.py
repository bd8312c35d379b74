"""Parcels for tests: one in which every value differs from the usual one, and workspaces that exchange files."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from cso_assess.core.leaving import Choice
from cso_assess.core.parcel import (
    Change,
    Deletion,
    Head,
    OrganizationPart,
    Parcel,
    PlanPart,
    QuestionnairePart,
    Revision,
    RoundPart,
    Row,
    mark_name,
)
from cso_assess.core.questionnaire_data import digest, structure_data, text_data
from cso_assess.exchange.handover.file import read_file, write_file
from cso_assess.store.tables import metadata
from cso_assess.workspace import Workspace
from tests import builders, workspaces
from tests.workspaces import LEAST_COST

CODE = "12345678901234567891"
ORIGIN = "0000000a-0000-4000-8000-000000000000"
ROUND = "00000004-0000-4000-8000-000000000000"
CLOSED = "00000003-0000-4000-8000-000000000000"
ORGANIZATION = "00000002-0000-4000-8000-000000000000"
"""What format1.db holds."""

DATABASES = Path(__file__).parent / "store" / "databases"
FILES = Path(__file__).parent / "handover"


def name(number: int) -> str:
    return f"{number:08x}-0000-4000-8000-000000000000"


def revision(number: int, origin: str = ORIGIN) -> Revision:
    return Revision(origin, number, "2026-03-02T12:00:00+00:00")


EVERY_VALUE: dict[str, dict[str, Any]] = {
    "organizations": {
        "name": "Ак Булак",
        "region": "batken",
        "district": "leilek",
        "place": "Сүлүктү",
        "founded": 1999,
        "members": 30,
        "women": 29,
        "paid_staff": 2,
        "volunteers": 11,
        "budget_band": "to_100",
        "themes": ("peace", "суу"),
    },
    "own_indicators": {
        "position": 1,
        "language": "ky",
        "texts": {"title": "Биздин суроо", "question": "Кандай?", "levels": ["жок", "бар"]},
        "withdrawn": 1,
    },
    "rounds": {
        "number": 2,
        "date": "2026-02-03",
        "length": "core",
        "left_out": {"b": "азырынча эмес"},
        "status": "reopened",
        "active_seconds": 77,
        "purpose": "үйрөнүү",
        "facilitator": "Нурия",
        "missing": "жаштар",
        "story": "көпүрө 🙂",
        "helped": "кошуналар",
        "reopened_reason": "ката бар эле",
    },
    "answers": {
        "level": 3,
        "state": "scored",
        "reason": "эски себеп",
        "proof": "in_use",
        "note": "жазуу",
        "practice": "чогулуш",
        "flagged": 1,
        "look_back": 2,
        "not_now": 1,
        "target": 4,
        "votes": 3,
        "agreed_reason": "көпчүлүк",
        "dissent": "бирөө каршы",
        "reframe": "башкача",
        "ideas": "ой",
        "first_try": "кадам",
        "choice_reason": "тандоо",
        "second_level": 1,
        "second_text": "экинчи пикир",
    },
    "participants": {"position": 1, "role": "board", "gender": "woman", "age_band": "30_44", "name": "Гүлнара"},
    "marks": {"state": "scored", "level": 2},
    "evidence": {
        "indicator": "a.one",
        "title": "Устав",
        "place": "сейф",
        "file_name": "charter.txt",
        "size": 5,
        "content": b"hello",
    },
    "plans": {
        "start": "2026-03-02",
        "months": 9,
        "hours_per_week": "33/10",
        "budget": "1500",
        "indicators": ("a.one",),
    },
    "actions": {
        "indicator": "a.one",
        "from_level": 1,
        "to_level": 2,
        "title": "Өз сөзүбүз",
        "do": ("баштоо", "бүтүрүү"),
        "sign": "белги",
        "help": "жардам",
        "harm": "зыян",
        "hours": "21/2",
        "weeks": 3,
        "wished_weeks": 2,
        "cost": "10",
        "own_means": 0,
        "responsible": "Айгүл",
        "first_day": "2026-03-02",
        "last_day": "2026-03-22",
        "fixed": 1,
        "later": None,
        "status": "in_progress",
        "progress": 40,
        "proof": "сүрөт",
        "done_on": "2026-03-20",
    },
}
"""A value for every column, each other than the usual one; an action with a reason for later is `LATER`."""

LATER = {**EVERY_VALUE["actions"], "first_day": None, "last_day": None, "fixed": 0, "later": "budget"}


def row(table: str, of: str, number: int = 1, **values: Any) -> Row:
    """A row with one head, written by the change of that number."""
    whole = {**EVERY_VALUE[table], **values}
    return Row(of, (Head(revision(number), frozenset({revision(number)}), whole),))


def edition_part() -> QuestionnairePart:
    """A questionnaire in which nothing is as it usually is."""
    steps = tuple(builders.step(to, hours="1.5", cost=7) for to in (2, 3, 4))
    fields = {"weight": "0.5", "core": True, "key": True, "references": ("Bond: identity",), "steps": steps}
    names = ("a.one", "a.two", "b.one")
    asked = {
        each: builders.indicator(each, enables=tuple(name for name in names if name != each), **fields)
        for each in names
    }
    domains = [
        builders.domain("a", [asked["a.one"], asked["a.two"]], weight=2),
        builders.domain("b", [asked["b.one"]], weight="0.1"),
    ]
    edition = builders.edition(builders.questionnaire(domains, languages=("en", "ky")))
    data = structure_data(edition.structure)
    del data["languages"]
    texts = [text_data(edition.texts[language]) for language in edition.structure.languages]
    return QuestionnairePart(data, {digest(each): each for each in texts})


def filled_parcel() -> Parcel:
    """One organization with one round, in which nothing is as it usually is."""
    questionnaire = edition_part()
    person, plan, action, later = name(4), name(6), name(7), name(8)
    actions = (row("actions", action), Row(later, (Head(revision(1), frozenset({revision(1)}), LATER),)))
    answer = Head(revision(2), frozenset({revision(1), revision(2)}), EVERY_VALUE["answers"])
    other = Head(revision(3), frozenset({revision(1), revision(3)}), {**EVERY_VALUE["answers"], "note": "башка"})
    round = RoundPart(
        row=row("rounds", name(3)),
        questionnaire=digest(dict(questionnaire.structure)),
        texts=tuple(questionnaire.texts),
        answers=(Row("a.one", (answer, other)),),
        participants=(row("participants", person),),
        marks=(row("marks", mark_name(person, "a.one")),),
        evidence=(row("evidence", name(5)),),
        plans=(PlanPart(row("plans", plan), is_current=True, actions=actions, after={later: (action,)}),),
        changes=(
            Change(revision(1), "round", name(3)),
            Change(revision(2), "answer", "a.one"),
            Change(revision(3), "answer", "a.one"),
            Change(revision(4), "plan", plan, (action,), (name(9),)),
        ),
        deletions=(Deletion("action", name(9), revision(4)),),
        without=frozenset({"names"}),
        unread={"text": frozenset({revision(1), revision(3)})},
    )
    organization = OrganizationPart(
        row("organizations", name(1)),
        (row("own_indicators", name(2)),),
        (round,),
        (Change(revision(1), "organization", name(1)),),
        (Deletion("own_indicator", name(10), revision(1)),),
    )
    return Parcel({round.questionnaire: questionnaire}, (organization,))


def opened_copy(folder: Path, **options: Any) -> Workspace:
    """A workspace with everything in it: two organizations, two rounds, voices, evidence, a plan."""
    folder.mkdir(parents=True)
    shutil.copy(DATABASES / "format1.db", folder / "workspace.db")
    return workspaces.opened(folder, **options)


def everything(workspace: Workspace, **left_out: bool) -> Parcel:
    """All organizations of a workspace as they would leave it."""
    names = tuple(each.id for each in workspace.organizations())
    return workspace.handover.parcel(Choice(names, **left_out))


def hand_over(source: Workspace, target: Workspace, path: Path, **left_out: bool) -> Any:
    """Carries everything from one workspace to another in a plain file."""
    write_file(path, everything(source, **left_out), None, lambda count: b"r" * count, LEAST_COST)
    return target.handover.take(read_file(path))


def exchange(one: Workspace, other: Workspace) -> None:
    """Each takes what the other had before."""
    mine, theirs = everything(one), everything(other)
    one.handover.take(theirs)
    other.handover.take(mine)


def contents(workspace: Workspace) -> dict[Any, Any]:
    """What a workspace holds and what the history of each row is, without the order in which things came."""
    found: dict[Any, Any] = {}
    for organization in everything(workspace).organizations:
        for table, listed in (("organizations", [organization.row]), ("own_indicators", organization.own_indicators)):
            found |= _heads(table, "", listed)
        for round in organization.rounds:
            for table, listed in round.tables():
                found |= _heads(table, round.row.name, listed)
            for plan in round.plans:
                found["plan", plan.row.name] = (plan.is_current, plan.after, {each.name for each in plan.actions})
    return found


def _heads(table: str, within: str, rows: Iterable[Row]) -> dict[Any, Any]:
    return {
        (table, within, each.name): [
            (head.revision, head.history, sorted(head.values.items(), key=repr)) for head in each.heads
        ]
        for each in rows
    }


def answer(workspace: Workspace, assessment: str, indicator: str, level: int, **fields: Any) -> None:
    """Gives an answer as it would be typed now."""
    seen = workspace.assessment(assessment).answer(indicator)
    given = builders.answer(indicator, level, **fields)
    workspace.save_answer(assessment, replace(given, revision=seen.revision))


def dump(workspace: Workspace) -> dict[str, list[object]]:
    """Every row of every table that an import may write to."""
    workspace.prepare()
    return dump_of(workspace._folder.connection)


def dump_of(connection: Any) -> dict[str, list[object]]:
    """The same of an open data file."""
    left_out = {"questionnaires", "questionnaire_texts", "origins"}
    return {
        name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
        for name in metadata.tables
        if name not in left_out
    }
