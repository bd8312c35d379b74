"""The content of a hand-over file as a parcel; anything that this program would not have written is refused."""

from dataclasses import replace

from cso_assess.core.own_indicator import PREFIX
from cso_assess.core.parcel import OrganizationPart, Parcel, QuestionnairePart, RoundPart
from cso_assess.core.progress import OnProgress, ignore_progress
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.exchange.handover import meaning
from cso_assess.exchange.handover.line import Data, Line, Room, text_in
from cso_assess.exchange.handover.lines import lines_of
from cso_assess.exchange.handover.questionnaires import read_questionnaire
from cso_assess.exchange.handover.refusal import refused
from cso_assess.exchange.handover.writing import format_of

_QUESTIONNAIRE_KEYS = {"kind", "hash", "structure", "texts"}
_ORGANIZATION_KEYS = {"kind", "changes", "deleted", "organizations", "own_indicators"}
_ROUND_KEYS = {
    *("kind", "organization", "questionnaire", "texts", "without", "changes", "deleted"),
    *("rounds", "answers", "participants", "marks", "evidence", "plans"),
}


def parcel_from(content: bytes | memoryview, tell: OnProgress = ignore_progress) -> Parcel:
    """The parcel of `content_of`; UserError for anything else. `tell` is told how many bytes of the lines are read."""
    format, lines, files = lines_of(content, tell)
    reading = _Reading(files)
    for number, line in enumerate(lines, 2):
        reading.take(line, str(number))
    parcel = reading.parcel()
    if format_of(parcel) != format:
        raise refused("1, format")
    return parcel


class _Reading:
    """What the lines held so far."""

    def __init__(self, files: list[bytes]) -> None:
        self._room = Room(files)
        self._questionnaires: dict[str, QuestionnairePart] = {}
        self._structures: dict[str, Questionnaire] = {}
        self._organizations: dict[str, OrganizationPart] = {}
        self._rounds: dict[str, list[RoundPart]] = {}

    def take(self, line: Data, place: str) -> None:
        """Reads one line."""
        kind = line.get("kind")
        if kind == "questionnaire" and line.keys() == _QUESTIONNAIRE_KEYS:
            self._take_questionnaire(line, place)
        elif kind == "organization" and line.keys() == _ORGANIZATION_KEYS:
            self._take_organization(Line(line, place, self._room), place)
        elif kind == "round" and line.keys() - {"unread"} == _ROUND_KEYS:
            self._take_round(line, place)
        else:
            raise refused(place)

    def parcel(self) -> Parcel:
        """All that was read."""
        organizations = tuple(
            replace(part, rounds=tuple(self._rounds[name])) for name, part in self._organizations.items()
        )
        if not organizations:
            raise refused("1")
        return Parcel(self._questionnaires, organizations)

    def _take_questionnaire(self, line: Data, place: str) -> None:
        hash, part, structure = read_questionnaire(line["structure"], line["texts"], place)
        if hash != line["hash"] or hash in self._questionnaires:
            raise refused(f"{place}, hash")
        self._questionnaires[hash] = part
        self._structures[hash] = structure

    def _take_organization(self, line: Line, place: str) -> None:
        row, own = line.row("organizations"), line.rows("own_indicators")
        meaning.refuse_profiles(row, place)
        meaning.refuse_own_indicators(own, place)
        self._organizations[row.name] = OrganizationPart(row, own, (), line.changes, line.deletions())
        self._rounds[row.name] = []

    def _take_round(self, data: Data, place: str) -> None:
        organization = self._organizations.get(text_in(data["organization"], place))
        questionnaire = text_in(data["questionnaire"], place)
        if organization is None or questionnaire not in self._structures:
            raise refused(place)
        line = Line(data, place, self._room)
        row = line.row("rounds")
        part = RoundPart(
            row=row,
            questionnaire=questionnaire,
            texts=self._texts(line.texts("texts"), questionnaire, f"{place}, texts"),
            answers=line.rows("answers", within=f"{row.name}/"),
            participants=line.rows("participants"),
            marks=line.rows("marks"),
            evidence=line.rows("evidence"),
            plans=line.plans(),
            changes=line.changes,
            deletions=line.deletions(),
            without=line.without(),
            unread=line.unread(),
        )
        own = {f"{PREFIX}{each.name}" for each in organization.own_indicators}
        meaning.refuse_round(part, self._structures[questionnaire], own, place)
        self._rounds[organization.row.name].append(part)

    def _texts(self, texts: tuple[str, ...], questionnaire: str, place: str) -> tuple[str, ...]:
        """The hashes of a round's texts: known ones, one for each language."""
        known = self._questionnaires[questionnaire].texts
        if not texts or not known.keys() >= set(texts):
            raise refused(place)
        if len({known[each]["language"] for each in texts}) != len(texts):
            raise refused(place)
        return texts
