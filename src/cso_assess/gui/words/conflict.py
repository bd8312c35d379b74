"""What two workspaces know differently, in words that both sides can be compared by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from cso_assess.core.arrival import Conflict
from cso_assess.core.own_indicator import is_own
from cso_assess.core.parcel_columns import COLUMNS, Kind
from cso_assess.core.states import Progress, Proof, Reason, State, Status
from cso_assess.core.summary import RoundSummary
from cso_assess.gui.widgets.conflict_card import Difference
from cso_assess.gui.words.handover import round_name
from cso_assess.gui.words.profile import budget_names, place_name, themes_text
from cso_assess.i18n import Words
from cso_assess.wording import exact_number, indicator_words, later_words, length_words, progress_words, status_words
from cso_assess.wording import proof_words as said_proof

if TYPE_CHECKING:
    from cso_assess.core.states import Length
    from cso_assess.workspace import Workspace

NOTHING = "—"


class Found(NamedTuple):
    """A conflict with what is needed to say what it is about."""

    conflict: Conflict
    organization: str
    round: RoundSummary | None
    subject: str
    """The title of the question or action, where it is about one."""


def open_conflicts(workspace: Workspace, words: Words) -> tuple[Found, ...]:
    """Everything that is known in two ways, organization by organization, in the order in which it is asked."""
    found: list[Found] = []
    for organization in workspace.organizations():
        conflicts = workspace.handover.conflicts(organization.id)
        rounds = {each.id: each for each in workspace.rounds(organization.id)} if conflicts else {}
        here = [
            Found(each, organization.name, rounds.get(each.round), _subject(workspace, organization.id, each, words))
            for each in conflicts
        ]
        found += sorted(here, key=lambda each: _place(workspace, each))
    return tuple(found)


def conflict_title(found: Found, words: Words) -> str:
    """What a conflict is about."""
    kind = {
        "organizations": words.tr("Profile"),
        "own_indicators": words.tr("A question of your own"),
        "rounds": words.tr("About the round"),
        "answers": words.tr("Answer"),
        "participants": words.tr("Somebody who answered alone"),
        "marks": words.tr("What somebody answered alone"),
        "evidence": words.tr("Document"),
        "plans": words.tr("The plan's frame"),
        "actions": words.tr("Action"),
    }[found.conflict.table]
    where = [found.organization]
    if found.round is not None:
        where.append(round_name(found.round, words))
    if found.subject:
        kind = words.tr("{kind}: {subject}", kind=kind, subject=found.subject)
    return words.tr("{kind} ({where})", kind=kind, where=" · ".join(where))


def differences(conflict: Conflict, words: Words) -> list[Difference]:
    """The values that are not the same on both sides; all of the other side's if here it was deleted."""
    here, names = conflict.here, column_names(words)
    told = []
    for column in COLUMNS[conflict.table]:
        mine = None if here is None else here[column]
        theirs = conflict.there[column]
        if mine != theirs:
            say = partial(_value, conflict.table, column, words=words)
            told.append(Difference(names[column], words.tr("(deleted)") if here is None else say(mine), say(theirs)))
    return told


def column_names(words: Words) -> Mapping[str, str]:
    """What each value of a row is called."""
    return {
        "name": words.tr("Name"),
        "region": words.tr("Region"),
        "district": words.tr("District"),
        "place": words.tr("Place"),
        "founded": words.tr("Year of founding"),
        "members": words.tr("Members"),
        "women": words.tr("Women among them"),
        "paid_staff": words.tr("Paid staff"),
        "volunteers": words.tr("Volunteers"),
        "budget_band": words.tr("Budget of a year"),
        "themes": words.tr("Themes"),
        "position": words.tr("Place in the order"),
        "language": words.tr("Language"),
        "texts": words.tr("Texts"),
        "withdrawn": words.tr("No longer asked"),
        "number": words.tr("Number"),
        "date": words.tr("Date"),
        "length": words.tr("Length"),
        "left_out": words.tr("Left out"),
        "status": words.tr("State"),
        "active_seconds": words.tr("Time spent answering"),
        "purpose": words.tr("What the round is for"),
        "facilitator": words.tr("Who leads the talk"),
        "missing": words.tr("Who was missing"),
        "story": words.tr("Story of change"),
        "helped": words.tr("What helped"),
        "reopened_reason": words.tr("Why it was opened again"),
        "level": words.tr("Level"),
        "state": words.tr("State"),
        "reason": words.tr("Reason"),
        "proof": words.tr("Proof"),
        "note": words.tr("Note"),
        "practice": words.tr("What already works here"),
        "flagged": words.tr("Come back to it"),
        "look_back": words.tr("Level last time, seen today"),
        "not_now": words.tr("Not now"),
        "target": words.tr("Level aimed at"),
        "votes": words.tr("Votes"),
        "agreed_reason": words.tr("Why this level"),
        "dissent": words.tr("Seen otherwise"),
        "reframe": words.tr("The gap as a question"),
        "ideas": words.tr("Ideas"),
        "first_try": words.tr("A small first try"),
        "choice_reason": words.tr("Why this was chosen"),
        "second_level": words.tr("Level by a second person"),
        "second_text": words.tr("What the second person saw"),
        "role": words.tr("Role"),
        "gender": words.tr("Gender"),
        "age_band": words.tr("Age"),
        "indicator": words.tr("Question"),
        "title": words.tr("Title"),
        "file_name": words.tr("File"),
        "size": words.tr("Size of the file"),
        "content": words.tr("Copied file"),
        "start": words.tr("Start"),
        "months": words.tr("Months"),
        "hours_per_week": words.tr("Hours a week"),
        "budget": words.tr("Budget"),
        "indicators": words.tr("Chosen questions"),
        "from_level": words.tr("From level"),
        "to_level": words.tr("To level"),
        "do": words.tr("What to do"),
        "sign": words.tr("Sign of success"),
        "help": words.tr("Help needed"),
        "harm": words.tr("So that nobody is harmed"),
        "hours": words.tr("Hours"),
        "weeks": words.tr("Weeks"),
        "wished_weeks": words.tr("Weeks as wished"),
        "cost": words.tr("Cost"),
        "own_means": words.tr("From our own means"),
        "responsible": words.tr("Responsible"),
        "first_day": words.tr("First day"),
        "last_day": words.tr("Last day"),
        "fixed": words.tr("Dates are fixed"),
        "later": words.tr("Why later"),
        "progress": words.tr("How much is done"),
        "done_on": words.tr("Done on"),
    }


def _value(table: str, column: str, value: Any, words: Words) -> str:
    """A value as people read it."""
    kind = COLUMNS[table][column].kind
    if kind is Kind.FLAG:
        return words.tr("yes") if value else words.tr("no")
    if value in (None, "", ()) or value == {}:
        return NOTHING
    special = _special(column, value, words)
    if special:
        return special
    if kind is Kind.CHOICE:
        return _choice(table, column, value, words)
    return _plain(kind, value, words)


def _special(column: str, value: Any, words: Words) -> str:
    """Values that stand for something with a name of its own."""
    if column in ("region", "district"):
        return place_name(column, value, words.language)
    if column == "themes":
        return themes_text(tuple(value), words)
    if column == "budget_band":
        return budget_names(words).get(value, value)
    return ""


def _choice(table: str, column: str, value: str, words: Words) -> str:
    by_column: dict[str, Any] = {
        "proof": lambda: said_proof(Proof(value), words),
        "later": lambda: later_words(Reason(value), words),
        "length": lambda: length_words(_length(value), words),
        "state": lambda: _state_words(State(value), words),
    }
    if column == "status":
        return progress_words(Progress(value), words) if table == "actions" else status_words(Status(value), words)
    return str(by_column[column]())


def _length(value: str) -> Length:
    from cso_assess.core.states import Length

    return Length(value)


def _state_words(state: State, words: Words) -> str:
    return {
        State.UNANSWERED: words.tr("not answered"),
        State.SCORED: words.tr("answered"),
        State.NOT_APPLICABLE: words.tr("not applicable"),
        State.DONT_KNOW: words.tr("don't know"),
    }[state]


def _plain(kind: Kind, value: Any, words: Words) -> str:
    if kind is Kind.DAY:
        return words.short_date(date.fromisoformat(value))
    if kind is Kind.EXACT:
        return exact_number(words, Fraction(value))
    if kind is Kind.CONTENT:
        return words.tr("another file")
    if kind is Kind.TEXTS:
        return "\n".join(value)
    if kind in (Kind.REASONS, Kind.OBJECT):
        return "\n".join(_flat(value))
    return str(value)


def _flat(value: Mapping[str, Any]) -> list[str]:
    """The texts of an object, whatever they are called."""
    texts: list[str] = []
    for each in value.values():
        texts += each if isinstance(each, (list, tuple)) else [str(each)]
    return texts


def _subject(workspace: Workspace, organization: str, conflict: Conflict, words: Words) -> str:
    """The words for what a row is about, as far as it is about one thing."""
    values = conflict.here or conflict.there
    if conflict.table in ("evidence", "actions") and values.get("title"):
        return str(values["title"])
    indicator = _indicator(conflict)
    if not indicator:
        return ""
    if is_own(indicator):
        return workspace.own_questions.one(organization, indicator).title
    edition = workspace.edition_of(conflict.round)
    return indicator_words(indicator, edition.structure, edition.text(words.language), words)


def _indicator(conflict: Conflict) -> str:
    """The id of the indicator that a row is about; empty where it is about none."""
    values = conflict.here or conflict.there
    return {
        "answers": conflict.name,
        "marks": conflict.name.partition("/")[2],
        "actions": values.get("indicator") or "",
    }.get(conflict.table, "")


def _place(workspace: Workspace, found: Found) -> tuple[int, int, int]:
    """Where it is read: by round, then by what kind it is, then as the questionnaire goes on; own questions last."""
    conflict, indicator = found.conflict, _indicator(found.conflict)
    asked = list(workspace.edition_of(conflict.round).structure.numbers) if indicator and conflict.round else []
    place = asked.index(indicator) if indicator in asked else len(asked)
    return found.round.number if found.round else 0, list(COLUMNS).index(conflict.table), place
