"""The program's verbs on one open data folder: what the window and the terminal both do.

No Qt here, and no SQLAlchemy before the first verb that needs more than the home page. A workspace belongs to the
thread that opened it. Every method that writes commits before it returns, and returns what changed; a write that names
a revision which is no longer the newest is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Self

from cso_assess import opening
from cso_assess.core import comparison, findings, priorities, refusals
from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.comparison import Comparison
from cso_assess.core.findings import Finding
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.own_indicator import is_own
from cso_assess.core.priorities import Priority
from cso_assess.core.questionnaire import Edition, Questionnaire
from cso_assess.core.scoring import Scorecard
from cso_assess.core.states import Length, Status
from cso_assess.core.summary import OrganizationHome, OrganizationSummary, RoundSummary
from cso_assess.errors import UserError, sentence
from cso_assess.paths import Folders
from cso_assess.sealing import Secrets
from cso_assess.store.folder import OpenFolder
from cso_assess.workspace.evidence import EvidenceVerbs
from cso_assess.workspace.handover import HandoverVerbs
from cso_assess.workspace.own_questions import OwnQuestionVerbs
from cso_assess.workspace.plans import PlanVerbs
from cso_assess.workspace.protection import ProtectionVerbs
from cso_assess.workspace.safety import SafetyVerbs
from cso_assess.workspace.thoughts import ThoughtVerbs
from cso_assess.workspace.voices import VoiceVerbs

if TYPE_CHECKING:
    from cso_assess.store.records.rounds import StoredRound
    from cso_assess.store.store import Store


class Workspace:
    """One data folder, open for reading and writing by this process alone."""

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder
        self._clock = folder.outside.now
        self._new_id = folder.outside.new_id

    @classmethod
    def open(
        cls,
        folders: Folders,
        *,
        clock: Callable[[], datetime] = opening.clock,
        new_id: Callable[[], str] = opening.new_id,
        role: str = "",
        passphrase: str = "",
        recovery_code: str = "",
    ) -> Self:
        """Opens a data folder and all that works on it; see `open_folder`."""
        secrets = Secrets(passphrase, recovery_code)
        return cls(opening.open_folder(folders, clock=clock, new_id=new_id, role=role, secrets=secrets))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends all work and lets others open the folder."""
        self._folder.close()

    def prepare(self) -> None:
        """Loads what every verb but those of the home page needs, so that the first of them does not wait for it."""
        _ = self._store

    # ---- verbs about one matter each ----

    @cached_property
    def plans(self) -> PlanVerbs:
        """The development plans of rounds."""
        return PlanVerbs(self._folder)

    @cached_property
    def voices(self) -> VoiceVerbs:
        """Who took part in a round, and what each said alone."""
        return VoiceVerbs(self._folder, self.safety.back_up_changes)

    @cached_property
    def evidence(self) -> EvidenceVerbs:
        """The documents that support answers."""
        return EvidenceVerbs(self._folder, self.safety.back_up_changes)

    @cached_property
    def own_questions(self) -> OwnQuestionVerbs:
        """The questions that an organization adds for itself."""
        return OwnQuestionVerbs(self._folder)

    @cached_property
    def protection(self) -> ProtectionVerbs:
        """The passphrase and the recovery code."""
        return ProtectionVerbs(self._folder)

    @cached_property
    def safety(self) -> SafetyVerbs:
        """Backups, the check, and deleting for good."""
        return SafetyVerbs(self._folder)

    @cached_property
    def handover(self) -> HandoverVerbs:
        """What leaves the workspace in hand-over files, and what comes."""
        return HandoverVerbs(self._folder)

    @cached_property
    def thoughts(self) -> ThoughtVerbs:
        """What people think about priorities while they plan."""
        return ThoughtVerbs(self._folder)

    # ---- questionnaires ----

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        """All questionnaires at hand, built-in and imported, every version, by id and version."""
        return self._store.questionnaires.known()

    def edition(self, reference: str) -> Edition:
        """The questionnaire "ID" (its newest version) or "ID@VERSION"; UserError if there is none."""
        return self._store.questionnaires.edition(reference)

    def import_edition(self, edition: Edition) -> None:
        """Keeps a questionnaire; UserError for one known under the same id and version with another structure, or
        under the same id with another number of levels. Newer texts are stored beside the earlier ones.
        """
        self._store.questionnaires.keep(edition)

    # ---- organizations ----

    def organizations(self) -> tuple[OrganizationSummary, ...]:
        """All organizations in Kyrgyz order of their names; their latest rounds come without domains."""
        return self._folder.organizations(self._clock().date())

    def first_organizations(self, count: int) -> tuple[tuple[OrganizationSummary, ...], int]:
        """The first organizations of the list, and how many it has in all: at once, whatever its length."""
        return self._folder.organizations(self._clock().date(), count), self._folder.count_of_organizations()

    def organization(self, name_or_id: str) -> Organization:
        """UserError if there is none of that name or id."""
        return self._store.organizations.one(name_or_id)[1]

    def add_organization(self, profile: Profile) -> Organization:
        """UserError if the name is empty or already there."""
        return self._store.organizations.add(profile)

    def change_profile(self, organization: str, profile: Profile) -> Organization:
        """UserError if the name is empty or that of another organization."""
        return self._store.organizations.change(organization, profile)

    def home(self, organization: str, language: str, today: date) -> OrganizationHome:
        """What the home page of an organization (by its id) shows; UserError if there is none."""
        found = self._folder.home(organization, language)
        if found is None:
            raise UserError(sentence.tr("No organization is called “{name}”.", name=organization))
        return found

    # ---- rounds ----

    def start_assessment(
        self, organization: str, questionnaire: str, day: date, length: Length, left_out: Mapping[str, str]
    ) -> Assessment:
        """A new open round without answers; it keeps the questionnaire's structure and texts as they are now.

        UserError for a questionnaire or domain that is not there, a domain left out without a reason, or while another
        round of the organization with this questionnaire is open.
        """
        key, _ = self._store.organizations.one(organization)
        if self._store.rounds.open_one(key, questionnaire.partition("@")[0]):
            raise UserError(
                sentence.tr("A round with this questionnaire is still open. Close it before you begin another.")
            )
        return self._add_round(organization, questionnaire, day, length, left_out, (), active_seconds=0)

    def add_assessment(
        self,
        organization: str,
        questionnaire: str,
        day: date,
        length: Length,
        left_out: Mapping[str, str],
        answers: Iterable[Answer],
        *,
        close: bool = False,
    ) -> Assessment:
        """A round with all its answers in one transaction, as read from a file."""
        status = Status.CLOSED if close else Status.OPEN
        return self._add_round(organization, questionnaire, day, length, left_out, tuple(answers), status=status)

    def assessment(self, id: str) -> Assessment:
        """The round of that id or of the one id that begins so (four characters or more); else UserError."""
        return self._round(id).assessment

    def edition_of(self, assessment: str) -> Edition:
        """The questionnaire as the round was answered on it."""
        return self._store.rounds.edition(self._round(assessment))

    def rounds(self, organization: str) -> tuple[RoundSummary, ...]:
        """The rounds of an organization, oldest first (by date, then number)."""
        return self._folder.rounds(self.organization(organization).id)

    def round_before(self, assessment: Assessment) -> Assessment | None:
        """The latest closed round of the same organization and questionnaire id before this one."""
        stored = self._round(assessment.id)
        before = self._store.rounds.closed_before(stored.organization, assessment)
        return None if before is None else self.assessment(before)

    def save_answer(self, assessment: str, answer: Answer) -> Answer:
        """Keeps an answer (or clears it: state unanswered) and the round's summary, in one transaction.

        `answer.revision` is the revision that the person saw. Returns the answer with its new revision.
        UserError if the round is closed or another change came between.
        """
        stored = self._store.rounds.writable(assessment)
        if is_own(answer.indicator):
            asked = self.own_questions.one(stored.assessment.organization, answer.indicator)
            refusals.refuse_own_answer(answer, asked)
        else:
            refusals.refuse_answers((answer,), stored.assessment.questionnaire)
        refusals.refuse_stale(answer.revision, stored.assessment.answer(answer.indicator).revision)
        return self._store.rounds.save_answer(stored, answer)

    def add_active_time(self, assessment: str, seconds: int) -> None:
        """Counts time spent answering a round that was begun here; that of an imported one stays unknown."""
        stored = self._round(assessment)
        known = stored.assessment.active_seconds
        if known is not None and seconds > 0:
            self._store.rounds.set_active_seconds(stored, known + seconds)

    def change_round(self, assessment: Assessment) -> Assessment:
        """Keeps date, purpose, facilitator, people missing, story of change and what helped."""
        stored = self._round(assessment.id)
        refusals.refuse_stale(assessment.revision, stored.assessment.revision)
        described = replace(
            stored.assessment,
            date=assessment.date,
            purpose=assessment.purpose,
            facilitator=assessment.facilitator,
            missing=assessment.missing,
            story=assessment.story,
            helped=assessment.helped,
        )
        return self._store.rounds.change(stored, described)

    def close_assessment(self, assessment: str) -> Assessment:
        """From now on the round is only read."""
        stored = self._store.rounds.writable(assessment)
        return self._store.rounds.change(stored, replace(stored.assessment, status=Status.CLOSED))

    def reopen_assessment(self, assessment: str, reason: str) -> Assessment:
        """UserError without a reason, or if the round is open."""
        stored = self._round(assessment)
        if stored.assessment.status is not Status.CLOSED:
            raise UserError(sentence.tr("This round is open already."))
        if not reason.strip():
            raise UserError(sentence.tr("Say why the round is opened again."))
        reopened = replace(stored.assessment, status=Status.REOPENED, reopened_reason=reason)
        return self._store.rounds.change(stored, reopened)

    def damaged_answers(self, assessment: str) -> tuple[str, ...]:
        """The indicators whose stored answers were changed by something else than this program."""
        return self._store.rounds.damaged_answers(self._round(assessment))

    # ---- results ----

    def scorecard(self, assessment: str) -> Scorecard:
        return self._round(assessment).card

    def findings(self, assessment: str) -> tuple[Finding, ...]:
        """What to look at again before the round is closed."""
        stored = self._round(assessment)
        before = self.round_before(stored.assessment)
        completed = self._store.plans.completed(stored.organization, before.date) if before else ()
        return findings.findings(stored.assessment, before, completed)

    def priorities(self, assessment: str) -> tuple[Priority, ...]:
        return priorities.priorities(self.assessment(assessment))

    def compare(self, before: str, after: str) -> Comparison:
        """UserError for rounds of different organizations or questionnaires."""
        earlier, later = self.assessment(before), self.assessment(after)
        if earlier.organization != later.organization:
            raise UserError(sentence.tr("Only rounds of one organization can be compared."))
        if not comparison.is_comparable(earlier, later):
            raise UserError(
                sentence.tr("Only rounds of one questionnaire with the same number of levels can be compared.")
            )
        return comparison.comparison(earlier, later)

    # ---- what the verbs share ----

    @property
    def _store(self) -> Store:
        return self._folder.store

    def _add_round(
        self,
        organization: str,
        questionnaire: str,
        day: date,
        length: Length,
        left_out: Mapping[str, str],
        answers: tuple[Answer, ...],
        *,
        status: Status = Status.OPEN,
        active_seconds: int | None = None,
    ) -> Assessment:
        key, known = self._store.organizations.one(organization)
        edition = self.edition(questionnaire)
        refusals.refuse_left_out(left_out, edition.structure)
        refusals.refuse_answers(answers, edition.structure)
        begun = Assessment(
            id=self._new_id(),
            organization=known.id,
            questionnaire=edition.structure,
            number=0,
            date=day,
            length=length,
            left_out=dict(left_out),
            status=status,
            active_seconds=active_seconds,
        )
        return self._store.rounds.add(key, edition, begun, answers)

    def _round(self, id: str) -> StoredRound:
        return self._store.rounds.one(id)
