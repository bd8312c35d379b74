"""Keeping rounds and answers, each change with its entry in the history and the round's new summary."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import replace

import sqlalchemy as sa

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.questionnaire import Edition, QuestionnaireText
from cso_assess.core.refusals import ROUND_CLOSED
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Status
from cso_assess.errors import UserError, sentence
from cso_assess.store.engine import Database, Entry
from cso_assess.store.records import answers as answer_records
from cso_assess.store.records import questionnaires as questionnaire_records
from cso_assess.store.records import rounds as records
from cso_assess.store.records.rounds import StoredRound
from cso_assess.store.records.summaries import write_summary
from cso_assess.store.records.values import without_empty
from cso_assess.store.tables import changes

SHORTEST_BEGINNING = 4
"""Characters of a round's id that may stand for the whole."""

_REMEMBERED = 8
_KIND_OF_CHANGE = sa.select(changes.c.kind).where(changes.c.id == sa.bindparam("wanted"))


class RoundStore:
    """The rounds of a workspace; the ones used last are kept in memory, so that a save reads nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._recent: OrderedDict[str, StoredRound] = OrderedDict()
        self._texts: dict[tuple[int, ...], Mapping[str, QuestionnaireText]] = {}

    def one(self, id: str) -> StoredRound:
        """The round of that id or of the one id that begins so (four characters or more); else UserError."""
        if id not in self._recent:
            with self._database.transaction() as rows:
                uuid = _whole_id(id, records.find_rounds(rows, id) if len(id) >= SHORTEST_BEGINNING else [])
                if uuid not in self._recent:
                    self._remember(records.read_round(rows, uuid))
            id = uuid
        self._recent.move_to_end(id)
        return self._recent[id]

    def writable(self, id: str) -> StoredRound:
        """The round of that id, for a change of what was answered; UserError also if it is closed."""
        stored = self.one(id)
        if stored.assessment.status is Status.CLOSED:
            raise UserError(ROUND_CLOSED)
        return stored

    def forget(self) -> None:
        """Drops what is kept in memory, after rows went or came by another way."""
        self._recent.clear()

    def edition(self, stored: StoredRound) -> Edition:
        """The questionnaire as the round keeps it."""
        texts = stored.kept.texts
        if texts not in self._texts:
            with self._database.transaction() as rows:
                self._texts[texts] = questionnaire_records.texts_of(rows, texts)
        return Edition(stored.assessment.questionnaire, self._texts[texts])

    def add(self, organization: int, edition: Edition, assessment: Assessment, answers: Iterable[Answer]) -> Assessment:
        """Adds a round with all its answers; its number follows those of its organization and questionnaire."""
        change = self._database.next_change()
        with self._database.transaction() as rows:
            kept = questionnaire_records.keep_edition(rows, edition)
            number = records.next_number(rows, organization, edition.structure.id)
            begun = replace(assessment, number=number, revision=change)
            key = records.add_round(rows, organization, kept, begun)
            values = [answer_records.answer_values(answer) for answer in answers]
            written = answer_records.write_answers(rows, self._database.answer_key, key, values, change)
            begun = replace(begun, answers={answer.indicator: answer for answer in written})
            stored = StoredRound(key, organization, kept, begun, scorecard(begun))
            write_summary(rows, stored)
            self._database.record(rows, change, _entry(stored))
        return self._remember(stored).assessment

    def save_answer(self, stored: StoredRound, answer: Answer) -> Answer:
        """Writes one answer and the round's summary."""
        values = answer_records.answer_values(answer)
        earlier = stored.assessment.answers.get(answer.indicator)
        change = self._database.next_change()
        with self._database.transaction() as rows:
            key = self._database.answer_key
            (written,) = answer_records.write_answers(rows, key, stored.key, [values], change)
            changed = stored.with_answer(written)
            write_summary(rows, changed)
            content = answer_records.told_answer(values)
            entry = Entry("answer", answer.indicator, content, stored.organization, stored.key, _untold(rows, earlier))
            self._database.record(rows, change, entry)
        self._remember(changed)
        return written

    def change(self, stored: StoredRound, assessment: Assessment) -> Assessment:
        """Writes what a round says of itself; its answers stay."""
        change = self._database.next_change()
        changed = replace(stored, assessment=replace(assessment, revision=change))
        with self._database.transaction() as rows:
            values = records.round_values(changed.assessment)
            records.change_round(rows, stored.key, {**values, "change": change})
            write_summary(rows, changed)
            self._database.record(rows, change, _entry(changed))
        return self._remember(changed).assessment

    def set_active_seconds(self, stored: StoredRound, seconds: int) -> None:
        """Keeps a running count, which is no change that anybody made."""
        with self._database.transaction() as rows:
            records.change_round(rows, stored.key, {"active_seconds": seconds})
        self._remember(replace(stored, assessment=replace(stored.assessment, active_seconds=seconds)))

    def calculate_again(self, id: str) -> None:
        """Writes a round's stored result anew."""
        stored = self.one(id)
        with self._database.transaction() as rows:
            write_summary(rows, stored)

    def open_one(self, organization: int, questionnaire: str) -> str | None:
        """The id of an organization's round with a questionnaire that still takes answers."""
        with self._database.transaction() as rows:
            return records.open_round(rows, organization, questionnaire)

    def closed_before(self, organization: int, assessment: Assessment) -> str | None:
        """The id of the latest closed round before a round, of the same organization and questionnaire."""
        with self._database.transaction() as rows:
            return records.closed_before(rows, organization, assessment)

    def damaged_answers(self, stored: StoredRound) -> tuple[str, ...]:
        """The indicators whose stored answers are not as the program wrote them."""
        with self._database.transaction() as rows:
            return answer_records.damaged_answers(rows, self._database.answer_key, stored.key)

    def _remember(self, stored: StoredRound) -> StoredRound:
        self._recent[stored.assessment.id] = stored
        self._recent.move_to_end(stored.assessment.id)
        while len(self._recent) > _REMEMBERED:
            self._recent.popitem(last=False)
        return stored


def _entry(stored: StoredRound) -> Entry:
    """What the history keeps of a round; the answers that came with it carry the same change."""
    questionnaire = stored.assessment.questionnaire
    references = {"questionnaire": questionnaire.id, "version": questionnaire.version}
    content = {**references, **without_empty(records.round_values(stored.assessment))}
    return Entry("round", stored.assessment.id, content, stored.organization, stored.key)


def _whole_id(beginning: str, found: list[str]) -> str:
    """The one id that was meant; UserError if none or several begin so."""
    if not found:
        raise UserError(sentence.tr("There is no assessment “{id}”.", id=beginning))
    if len(found) > 1 and beginning not in found:
        raise UserError(
            sentence.tr("Several assessments have an id that begins with “{id}”: give more of it.", id=beginning)
        )
    return beginning if beginning in found else found[0]


def _untold(rows: sa.Connection, earlier: Answer | None) -> dict[str, object] | None:
    """What the history cannot tell of an answer, because it came with its whole round."""
    if earlier is None or rows.execute(_KIND_OF_CHANGE, {"wanted": earlier.revision}).scalar() == "answer":
        return None
    return answer_records.told_answer(answer_records.answer_values(earlier))
