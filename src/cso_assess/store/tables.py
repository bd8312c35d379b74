"""The tables of a workspace. A change here needs a migration; tests hold the two together.

Keys inside are integers; `uuid` names what travels between workspaces. `change` is the key of the entry in `changes`
that a row was last written by, which gives it its revision (origin, number). It is no foreign key: an index
on every table would cost more than it guards. Days are ISO dates, exact numbers are fractions as text, lists are JSON.
"""

from sqlalchemy import DDL, REAL, CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Text, event, text

from cso_assess.store.columns import (
    change,
    count,
    flag,
    given,
    json_list,
    key,
    metadata,
    number,
    parent,
    table,
    uuid,
    words,
)

__all__ = ["metadata"]
"""Named here as well, since only with this module does it know all tables."""

origins = table("origins", key(), uuid())
"""The workspaces that changes come from."""

meta = table(
    "meta",
    key(),
    parent("origin", "origins", deletes=False),
    Column("answer_key", LargeBinary, nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)
"""This workspace: its own origin, and the key of its row hashes."""

organizations = table(
    "organizations",
    key(),
    uuid(),
    given("name"),
    given("name_key"),
    given("search_key"),
    given("sort_key"),
    words("region"),
    words("district"),
    words("place"),
    number("founded"),
    number("members"),
    number("women"),
    number("paid_staff"),
    number("volunteers"),
    words("budget_band"),
    json_list("themes"),
    change(),
)
Index("organizations_by_name", organizations.c.name_key)
Index("organizations_sorted", organizations.c.sort_key)

own_indicators = table(
    "own_indicators",
    key(),
    uuid(),
    parent("organization", "organizations", index=True),
    count("position"),
    given("language"),
    given("texts"),
    flag("withdrawn"),
    change(),
)
"""Questions that an organization adds; an answer names one as `own.<uuid>`."""

changes = table(
    "changes",
    key(),
    parent("origin", "origins", deletes=False),
    count("number"),
    given("at"),
    words("author"),
    given("kind"),
    parent("organization", "organizations", nullable=True, index=True),
    number("round"),
    words("subject"),
    Column("content", Text),
    Column("before", Text),
    sqlite_autoincrement=True,
)
"""The history, which only grows: what a row held after each change.

`before` is given where no earlier entry tells it. Entries of an organization go only when it is deleted for good, and
the database itself refuses to write one again.
"""
Index("changes_by_revision", changes.c.origin, changes.c.number, unique=True)
HISTORY_STAYS = (
    "CREATE TRIGGER history_stays BEFORE UPDATE ON changes"
    " BEGIN SELECT RAISE(ABORT, 'the history is not written again'); END"
)
event.listen(changes, "after_create", DDL(HISTORY_STAYS))  # type: ignore[no-untyped-call]  # SQLAlchemy says none

tombstones = table(
    "tombstones",
    key(),
    uuid(),
    given("kind"),
    parent("origin", "origins", deletes=False),
    count("number"),
)
"""What was deleted and must not come back from another workspace; nothing but its name."""

conflicts = table(
    "conflicts",
    key(),
    parent("organization", "organizations", index=True),
    number("round"),
    given("kind"),
    given("name"),
    json_list("apart"),
    given("content"),
)
"""What another workspace holds of a row that was changed here without knowing of it, or that was deleted here.

`kind` is the row's table, `name` what it travels under. `apart` are the revisions that the shown content was written
without knowing of: they are no part of its history until somebody settles the conflict.
"""

arrivals = table(
    "arrivals",
    key(),
    number("batch"),
    parent("organization", "organizations", index=True),
    given("at"),
    count("last"),
    json_list("journal"),
)
"""What each import did to an organization, so that it can be taken back: `last` is the history's end after it."""

partial_rounds = table(
    "partial_rounds",
    parent("round", "rounds", primary_key=True),
    json_list("without"),
)
"""Rounds that came without texts or names: by "text" and "names" the keys of the changes that nobody here has read.

What is written on such a change erases nothing of it where it is known.
"""

questionnaires = table(
    "questionnaires",
    key(),
    given("questionnaire"),
    count("version"),
    given("structure_hash"),
    given("structure"),
    json_list("languages"),
)
Index("questionnaires_by_version", questionnaires.c.questionnaire, questionnaires.c.version, unique=True)

questionnaire_texts = table(
    "questionnaire_texts",
    key(),
    parent("questionnaire", "questionnaires", deletes=False),
    given("language"),
    given("text_hash"),
    given("texts"),
    number("imported"),
)
"""Texts by language, never deleted while a round keeps them; `imported` is the change that a person brought them by."""
Index(
    "questionnaire_texts_by_hash",
    questionnaire_texts.c.questionnaire,
    questionnaire_texts.c.language,
    questionnaire_texts.c.text_hash,
    unique=True,
)

rounds = table(
    "rounds",
    key(),
    uuid(),
    parent("organization", "organizations", index=True),
    parent("questionnaire", "questionnaires", deletes=False, index=True),
    count("number"),
    given("date"),
    given("length"),
    json_list("left_out", "{}"),
    given("status"),
    number("active_seconds"),
    words("purpose"),
    words("facilitator"),
    words("missing"),
    words("story"),
    words("helped"),
    words("reopened_reason"),
    change(),
    sqlite_autoincrement=True,
)
"""Keys are never used again: the history names rounds by them."""

round_texts = table(
    "round_texts",
    parent("round", "rounds", primary_key=True),
    Column("position", Integer, primary_key=True),
    parent("text", "questionnaire_texts", deletes=False, index=True),
    sqlite_with_rowid=False,
)
"""The exact texts that a round was answered on; the first is in the reference language."""

answers = table(
    "answers",
    parent("round", "rounds", primary_key=True),
    Column("indicator", Text, primary_key=True),
    number("level"),
    given("state"),
    words("reason"),
    given("proof"),
    words("note"),
    words("practice"),
    flag("flagged"),
    number("look_back"),
    flag("not_now"),
    number("target"),
    count("votes"),
    words("agreed_reason"),
    words("dissent"),
    words("reframe"),
    words("ideas"),
    words("first_try"),
    words("choice_reason"),
    number("second_level"),
    words("second_text"),
    change(),
    Column("hash", LargeBinary, nullable=False),
    CheckConstraint("(state = 'scored') = (level IS NOT NULL)", name="level_when_scored"),
    sqlite_with_rowid=False,
)

participants = table(
    "participants",
    key(),
    uuid(),
    parent("round", "rounds", index=True),
    count("position"),
    words("role"),
    words("gender"),
    words("age_band"),
    words("name"),
    change(),
)

marks = table(
    "marks",
    parent("participant", "participants", primary_key=True),
    Column("indicator", Text, primary_key=True),
    given("state"),
    number("level"),
    change(),
    CheckConstraint("(state = 'scored') = (level IS NOT NULL)", name="level_when_scored"),
    sqlite_with_rowid=False,
)

evidence = table(
    "evidence",
    key(),
    uuid(),
    parent("round", "rounds"),
    given("indicator"),
    given("title"),
    words("place"),
    words("file_name"),
    count("size"),
    change(),
    Column("content", LargeBinary),
)
"""What supports an answer: a title and where it lies, or a copied file. The content is last, so that lists skip it."""
Index("evidence_by_indicator", evidence.c.round, evidence.c.indicator)

plans = table(
    "plans",
    key(),
    uuid(),
    parent("round", "rounds", index=True),
    flag("current"),
    given("start"),
    count("months"),
    Column("hours_per_week", Text),
    Column("budget", Text),
    json_list("indicators"),
    change(),
)
Index("plans_current", plans.c.round, unique=True, sqlite_where=text("current = 1"))

actions = table(
    "actions",
    key(),
    uuid(),
    parent("plan", "plans"),
    count("position"),
    words("indicator"),
    number("from_level"),
    number("to_level"),
    Column("title", Text),
    Column("do", Text),
    Column("sign", Text),
    Column("help", Text),
    Column("harm", Text),
    given("hours"),
    count("weeks"),
    number("wished_weeks"),
    given("cost"),
    count("own_means", 1),
    words("responsible"),
    Column("first_day", Text),
    Column("last_day", Text),
    flag("fixed"),
    Column("later", Text),
    given("status"),
    count("progress"),
    words("proof"),
    Column("done_on", Text),
    change(),
)
"""A text that is null is read from the questionnaire; `wished_weeks` where the plan had to stretch them."""
Index("actions_by_plan", actions.c.plan, actions.c.position, actions.c.status, actions.c.last_day)

action_order = table(
    "action_order",
    parent("action", "actions", primary_key=True),
    Column("position", Integer, primary_key=True),
    parent("after", "actions", index=True),
    sqlite_with_rowid=False,
)
"""What an action comes after."""

summaries = table(
    "summaries",
    Column("round", ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True),
    given("uuid"),
    parent("organization", "organizations"),
    given("questionnaire"),
    count("version"),
    count("levels"),
    count("number"),
    given("date"),
    given("length"),
    given("status"),
    Column("score", REAL),
    number("stage"),
    json_list("held_by"),
    Column("confidence", REAL),
    count("answered"),
    count("asked"),
    json_list("domains"),
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
