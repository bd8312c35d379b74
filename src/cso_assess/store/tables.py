"""The tables of a workspace. A change here needs a migration; tests hold the two together.

Keys inside are integers; `uuid` names what travels between workspaces. `change` is the key of the entry in `changes`
that a row was last written by, which gives it its revision (origin, number). It is no foreign key: an index
on every table would cost more than it guards. Days are ISO dates, exact numbers are fractions as text, lists are JSON.
"""

from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()


def _table(name: str, *columns: Column[Any] | CheckConstraint, **options: Any) -> Table[Any]:
    return Table(name, metadata, *columns, sqlite_strict=True, **options)


def _key() -> Column[Any]:
    return Column("id", Integer, primary_key=True)


def _uuid() -> Column[Any]:
    return Column("uuid", Text, nullable=False, unique=True)


def _parent(name: str, table: str, *, deletes: bool = True, **options: Any) -> Column[Any]:
    """A reference; with `deletes` the row goes when its parent goes."""
    reference = ForeignKey(f"{table}.id", ondelete="CASCADE" if deletes else None)
    return Column(name, reference, **{"nullable": False, **options})


def _words(name: str) -> Column[Any]:
    """A text that is empty where nothing was said."""
    return Column(name, Text, nullable=False, server_default="")


def _list(name: str, empty: str = "[]") -> Column[Any]:
    return Column(name, Text, nullable=False, server_default=empty)


def _count(name: str, default: int = 0) -> Column[Any]:
    return Column(name, Integer, nullable=False, server_default=text(str(default)))


def _flag(name: str) -> Column[Any]:
    return _count(name)


def _number(name: str) -> Column[Any]:
    """A whole number that may be unknown."""
    return Column(name, Integer)


def _given(name: str) -> Column[Any]:
    """A text that must be there."""
    return Column(name, Text, nullable=False)


def _change() -> Column[Any]:
    return Column("change", Integer, nullable=False)


origins = _table("origins", _key(), _uuid())
"""The workspaces that changes come from."""

meta = _table(
    "meta",
    _key(),
    _parent("origin", "origins", deletes=False),
    Column("answer_key", LargeBinary, nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)
"""This workspace: its own origin, and the key of its row hashes."""

organizations = _table(
    "organizations",
    _key(),
    _uuid(),
    _given("name"),
    _given("name_key"),
    _given("search_key"),
    _given("sort_key"),
    _words("region"),
    _words("district"),
    _words("place"),
    _number("founded"),
    _number("members"),
    _number("women"),
    _number("paid_staff"),
    _number("volunteers"),
    _words("budget_band"),
    _list("themes"),
    _change(),
)
Index("organizations_by_name", organizations.c.name_key)
Index("organizations_sorted", organizations.c.sort_key)

own_indicators = _table(
    "own_indicators",
    _key(),
    _uuid(),
    _parent("organization", "organizations", index=True),
    _count("position"),
    _given("language"),
    _given("texts"),
    _flag("withdrawn"),
    _change(),
)
"""Questions that an organization adds; an answer names one as `own.<uuid>`."""

changes = _table(
    "changes",
    _key(),
    _parent("origin", "origins", deletes=False),
    _count("number"),
    _given("at"),
    _words("author"),
    _given("kind"),
    _parent("organization", "organizations", nullable=True),
    _number("round"),
    _words("subject"),
    Column("content", Text),
    Column("before", Text),
    sqlite_autoincrement=True,
)
"""The history, which only grows: what a row held after each change.

`before` is given where no earlier entry tells it. Entries of an organization go only when it is deleted for good.
"""
Index("changes_by_revision", changes.c.origin, changes.c.number, unique=True)
Index("changes_by_subject", changes.c.organization, changes.c.round, changes.c.subject)

tombstones = _table(
    "tombstones",
    _key(),
    _uuid(),
    _given("kind"),
    _parent("origin", "origins", deletes=False),
    _count("number"),
)
"""What was deleted and must not come back from another workspace; nothing but its name."""

conflicts = _table(
    "conflicts",
    _key(),
    _parent("organization", "organizations", index=True),
    _number("round"),
    _given("kind"),
    _given("name"),
    _list("apart"),
    _given("content"),
)
"""What another workspace holds of a row that was changed here without knowing of it, or that was deleted here.

`kind` is the row's table, `name` what it travels under. `apart` are the revisions that the shown content was written
without knowing of: they are no part of its history until somebody settles the conflict.
"""

arrivals = _table(
    "arrivals",
    _key(),
    _number("batch"),
    _parent("organization", "organizations", index=True),
    _given("at"),
    _count("last"),
    _list("journal"),
)
"""What each import did to an organization, so that it can be taken back: `last` is the history's end after it."""

partial_rounds = _table(
    "partial_rounds",
    _parent("round", "rounds", primary_key=True),
    _list("without"),
)
"""Rounds that came without their texts or names: what they lack must not erase what others know."""

questionnaires = _table(
    "questionnaires",
    _key(),
    _given("questionnaire"),
    _count("version"),
    _given("structure_hash"),
    _given("structure"),
    _list("languages"),
)
Index("questionnaires_by_version", questionnaires.c.questionnaire, questionnaires.c.version, unique=True)

questionnaire_texts = _table(
    "questionnaire_texts",
    _key(),
    _parent("questionnaire", "questionnaires", deletes=False),
    _given("language"),
    _given("text_hash"),
    _given("texts"),
    _number("imported"),
)
"""Texts by language, never deleted while a round keeps them; `imported` is the change that a person brought them by."""
Index(
    "questionnaire_texts_by_hash",
    questionnaire_texts.c.questionnaire,
    questionnaire_texts.c.language,
    questionnaire_texts.c.text_hash,
    unique=True,
)

rounds = _table(
    "rounds",
    _key(),
    _uuid(),
    _parent("organization", "organizations", index=True),
    _parent("questionnaire", "questionnaires", deletes=False, index=True),
    _count("number"),
    _given("date"),
    _given("length"),
    _list("left_out", "{}"),
    _given("status"),
    _number("active_seconds"),
    _words("purpose"),
    _words("facilitator"),
    _words("missing"),
    _words("story"),
    _words("helped"),
    _words("reopened_reason"),
    _change(),
    sqlite_autoincrement=True,
)
"""Keys are never used again: the history names rounds by them."""

round_texts = _table(
    "round_texts",
    _parent("round", "rounds", primary_key=True),
    Column("position", Integer, primary_key=True),
    _parent("text", "questionnaire_texts", deletes=False, index=True),
    sqlite_with_rowid=False,
)
"""The exact texts that a round was answered on; the first is in the reference language."""

answers = _table(
    "answers",
    _parent("round", "rounds", primary_key=True),
    Column("indicator", Text, primary_key=True),
    _number("level"),
    _given("state"),
    _words("reason"),
    _given("proof"),
    _words("note"),
    _words("practice"),
    _flag("flagged"),
    _number("look_back"),
    _flag("not_now"),
    _number("target"),
    _count("votes"),
    _words("agreed_reason"),
    _words("dissent"),
    _words("reframe"),
    _words("ideas"),
    _words("first_try"),
    _words("choice_reason"),
    _number("second_level"),
    _words("second_text"),
    _change(),
    Column("hash", LargeBinary, nullable=False),
    CheckConstraint("(state = 'scored') = (level IS NOT NULL)", name="level_when_scored"),
    sqlite_with_rowid=False,
)

participants = _table(
    "participants",
    _key(),
    _uuid(),
    _parent("round", "rounds", index=True),
    _count("position"),
    _words("role"),
    _words("gender"),
    _words("age_band"),
    _words("name"),
    _change(),
)

marks = _table(
    "marks",
    _parent("participant", "participants", primary_key=True),
    Column("indicator", Text, primary_key=True),
    _given("state"),
    _number("level"),
    _change(),
    CheckConstraint("(state = 'scored') = (level IS NOT NULL)", name="level_when_scored"),
    sqlite_with_rowid=False,
)

evidence = _table(
    "evidence",
    _key(),
    _uuid(),
    _parent("round", "rounds"),
    _given("indicator"),
    _given("title"),
    _words("place"),
    _words("file_name"),
    _count("size"),
    _change(),
    Column("content", LargeBinary),
)
"""What supports an answer: a title and where it lies, or a copied file. The content is last, so that lists skip it."""
Index("evidence_by_indicator", evidence.c.round, evidence.c.indicator)

plans = _table(
    "plans",
    _key(),
    _uuid(),
    _parent("round", "rounds", index=True),
    _flag("current"),
    _given("start"),
    _count("months"),
    Column("hours_per_week", Text),
    Column("budget", Text),
    _list("indicators"),
    _change(),
)
Index("plans_current", plans.c.round, unique=True, sqlite_where=text("current = 1"))

actions = _table(
    "actions",
    _key(),
    _uuid(),
    _parent("plan", "plans"),
    _count("position"),
    _words("indicator"),
    _number("from_level"),
    _number("to_level"),
    Column("title", Text),
    Column("do", Text),
    Column("sign", Text),
    Column("help", Text),
    Column("harm", Text),
    _given("hours"),
    _count("weeks"),
    _number("wished_weeks"),
    _given("cost"),
    _count("own_means", 1),
    _words("responsible"),
    Column("first_day", Text),
    Column("last_day", Text),
    _flag("fixed"),
    Column("later", Text),
    _given("status"),
    _count("progress"),
    _words("proof"),
    Column("done_on", Text),
    _change(),
)
"""A text that is null is read from the questionnaire; `wished_weeks` where the plan had to stretch them."""
Index("actions_by_plan", actions.c.plan, actions.c.position, actions.c.status, actions.c.last_day)

action_order = _table(
    "action_order",
    _parent("action", "actions", primary_key=True),
    Column("position", Integer, primary_key=True),
    _parent("after", "actions", index=True),
    sqlite_with_rowid=False,
)
"""What an action comes after."""

summaries = _table(
    "summaries",
    Column("round", ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True),
    _given("uuid"),
    _parent("organization", "organizations"),
    _given("questionnaire"),
    _count("version"),
    _count("levels"),
    _count("number"),
    _given("date"),
    _given("length"),
    _given("status"),
    Column("score", REAL),
    _number("stage"),
    _list("held_by"),
    Column("confidence", REAL),
    _count("answered"),
    _count("asked"),
    _list("domains"),
)
"""What lists show of a round, rewritten whenever it changes; everything here can be calculated again.

`domains` is a list of [id, score, confidence, floor, answered, asked].
"""
Index(
    "summaries_listed",
    *(
        summaries.c[name]
        for name in (
            *("organization", "date", "number", "status", "questionnaire", "version", "levels", "length"),
            *("score", "stage", "held_by", "confidence", "answered", "asked", "uuid"),
        )
    ),
)
