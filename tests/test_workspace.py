"""The workspace's verbs: what each keeps, returns and refuses."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.findings import Finding
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.plan import Action, Plan
from cso_assess.core.priorities import priorities
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Length, Progress, Proof, State, Status
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace
from cso_assess.workspace.documents import material_of
from tests import builders, workspaces

DAY = date(2026, 1, 1)
PROFILE = Profile(
    name="Ак Булак аялдар кеңеши",
    region="batken",
    district="leilek",
    place="Тогуз-Булак",
    founded=2004,
    members=31,
    women=28,
    paid_staff=0,
    volunteers=9,
    budget_band="to_100",
    themes=("water", "тынчтык"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def workspace(folder: Path) -> Iterator[Workspace]:
    with workspaces.opened(folder) as opened:
        opened.import_edition(workspaces.steps_edition())
        yield opened


@pytest.fixture
def organization(workspace: Workspace) -> Organization:
    return workspaces.with_organization(workspace)


@pytest.fixture
def assessment(workspace: Workspace, organization: Organization) -> Assessment:
    return workspaces.with_round(workspace, organization, a__one=1, a__two=3, b__one=2)


@pytest.fixture
def plan(workspace: Workspace, assessment: Assessment) -> Plan:
    return workspace.plans.save(workspace.plans.propose(assessment.id))


def begun(workspace: Workspace, organization: Organization, **options: Any) -> Assessment:
    """A round that is started empty."""
    usual = {"questionnaire": "test", "day": DAY, "length": Length.FULL, "left_out": {}}
    return workspace.start_assessment(organization.id, **{**usual, **options})


def closed(workspace: Workspace, organization: Organization, day: str, **given: Any) -> Assessment:
    return workspace.close_assessment(workspaces.with_round(workspace, organization, day, **given).id)


class TestOrganizations:
    def test_every_field_of_a_profile_is_found_again_after_closing(self, folder: Path) -> None:
        with workspaces.opened(folder) as workspace:
            added = workspace.add_organization(PROFILE)
        with workspaces.opened(folder) as workspace:
            found = workspace.organization(added.id)
        assert found == added == Organization(added.id, PROFILE)
        assert found.revision == added.revision > 0
        assert [f.name for f in fields(Profile) if getattr(PROFILE, f.name) == getattr(Profile(""), f.name)] == []

    @pytest.mark.parametrize("name", ["АК БУЛАК", "  ак   булак ", "Ак Булак"])
    def test_a_name_is_found_whatever_its_case_and_spaces(
        self, workspace: Workspace, organization: Organization, name: str
    ) -> None:
        assert workspace.organization(name) == organization
        with pytest.raises(UserError, match="already an organization called"):
            workspaces.with_organization(workspace, name)

    def test_names_that_differ_only_in_kyrgyz_letters_are_two_names(self, workspace: Workspace) -> None:
        first, second = (workspaces.with_organization(workspace, name) for name in ("Үмүт", "Умут"))
        assert workspace.organization("үмүт") == first != second

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"name": " \t"}, "needs a name"),
            ({"members": -1}, "Numbers of people"),
            ({"volunteers": 10**30}, "Numbers of people"),
            ({"founded": 0}, "year of founding"),
        ],
    )
    def test_what_no_organization_has_is_refused(
        self, workspace: Workspace, organization: Organization, changes: dict[str, Any], said: str
    ) -> None:
        with pytest.raises(UserError, match=said):
            workspace.add_organization(replace(PROFILE, **changes))
        with pytest.raises(UserError, match=said):
            workspace.change_profile(organization.id, replace(PROFILE, **changes))
        assert workspace.organization(organization.id) == organization

    def test_a_profile_can_change_and_keep_its_name(self, workspace: Workspace, organization: Organization) -> None:
        profile = replace(PROFILE, name="АК Булак")
        changed = workspace.change_profile(organization.id, profile)
        assert workspace.organization("ак булак") == changed == Organization(organization.id, profile)
        assert changed.revision > organization.revision

    def test_a_profile_cannot_take_the_name_of_another(self, workspace: Workspace, organization: Organization) -> None:
        other = workspaces.with_organization(workspace, "Other")
        with pytest.raises(UserError, match="already an organization called"):
            workspace.change_profile(other.id, Profile("ак булак"))

    @pytest.mark.parametrize("name", ["Nobody", "", "\ud83d", "%"])
    def test_what_is_not_there_is_refused_by_its_name(self, workspace: Workspace, name: str) -> None:
        with pytest.raises(UserError, match="No organization is called"):
            workspace.organization(name)
        with pytest.raises(UserError, match="No organization is called"):
            workspace.rounds(name)
        with pytest.raises(UserError, match="No organization is called"):
            workspace.add_assessment(name, "test", DAY, Length.FULL, {}, ())


class TestRounds:
    def test_a_round_is_found_again_after_closing(self, folder: Path) -> None:
        with workspaces.opened(folder) as workspace:
            workspace.import_edition(workspaces.steps_edition())
            organization = workspaces.with_organization(workspace)
            answers = [
                builders.answer("a.one", 1, note="бир"),
                builders.answer("a.two", State.NOT_APPLICABLE, reason="жок"),
                builders.answer("b.one", State.DONT_KNOW),
            ]
            added = workspace.add_assessment(
                organization.id, "test@1", DAY, Length.CORE, {"b": "no time"}, answers, close=True
            )
        with workspaces.opened(folder) as workspace:
            assert workspace.assessment(added.id) == added
            assert workspace.scorecard(added.id) == scorecard(added)
        assert (added.organization, added.number, added.date, added.length) == (organization.id, 1, DAY, Length.CORE)
        assert (added.left_out, added.status, added.active_seconds) == ({"b": "no time"}, Status.CLOSED, None)
        assert added.answers == {answer.indicator: answer for answer in answers}
        assert added.questionnaire == workspaces.steps_edition().structure

    def test_a_started_round_is_open_and_empty(self, workspace: Workspace, organization: Organization) -> None:
        started = begun(workspace, organization)
        assert (started.status, started.answers, started.active_seconds) == (Status.OPEN, {}, 0)
        assert workspace.assessment(started.id) == started

    def test_while_a_round_is_open_no_other_is_started_with_its_questionnaire(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        first = begun(workspace, organization)
        with pytest.raises(UserError, match="still open"):
            begun(workspace, organization, questionnaire="test@1")
        begun(workspace, workspaces.with_organization(workspace, "Other"))
        workspace.import_edition(workspaces.steps_edition(id="second"))
        begun(workspace, organization, questionnaire="second")
        workspace.close_assessment(first.id)
        again = begun(workspace, organization)
        workspace.close_assessment(again.id)
        workspace.reopen_assessment(first.id, "a mistake")
        with pytest.raises(UserError, match="still open"):
            begun(workspace, organization)

    def test_rounds_are_numbered_within_an_organization_and_questionnaire(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        workspace.import_edition(workspaces.steps_edition(version=2))
        workspace.import_edition(workspaces.steps_edition(id="second"))
        other = workspaces.with_organization(workspace, "Other")
        references = [(organization, "test@1"), (organization, "test@2"), (organization, "second"), (other, "test")]
        added = [workspace.add_assessment(o.id, q, DAY, Length.FULL, {}, ()) for o, q in references]
        assert [each.number for each in added] == [1, 2, 1, 1]

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            ({"questionnaire": "other"}, "no questionnaire “other”"),
            ({"questionnaire": "test@7"}, "no questionnaire “test@7”"),
            ({"left_out": {"z": "why"}}, "no domain “z”"),
            ({"left_out": {"a": " "}}, "Say why the domain “a”"),
        ],
    )
    def test_a_round_that_cannot_be_is_refused(
        self, workspace: Workspace, organization: Organization, options: dict[str, Any], said: str
    ) -> None:
        with pytest.raises(UserError, match=said):
            begun(workspace, organization, **options)
        assert workspace.rounds(organization.id) == ()

    def test_answers_that_do_not_fit_are_all_named_and_none_is_kept(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        answers = [
            builders.answer("a.one", 5),
            builders.answer("z.one", 1),
            builders.answer("b.one", State.NOT_APPLICABLE, reason=" "),
            builders.answer("a.two", 1, target=9),
            builders.answer("a.two", 1),
        ]
        with pytest.raises(UserError, match="nothing was kept") as refusal:
            workspace.add_assessment(organization.id, "test", DAY, Length.FULL, {}, answers)
        assert [problem.place for problem in refusal.value.problems] == ["a.one", "z.one", "b.one", "a.two", "a.two"]
        assert workspace.rounds(organization.id) == ()

    def test_an_id_may_be_given_by_its_beginning(self, workspace: Workspace, assessment: Assessment) -> None:
        assert workspace.assessment(assessment.id[:4]) == assessment
        assert workspace.scorecard(assessment.id[:8]) == workspace.scorecard(assessment.id)

    def test_a_beginning_of_three_letters_is_too_short(self, workspace: Workspace, assessment: Assessment) -> None:
        with pytest.raises(UserError, match="There is no assessment"):
            workspace.assessment(assessment.id[:3])

    @pytest.mark.parametrize("id", ["", "zzzz", "%%%%", "____", "\ud83d\ud83d\ud83d\ud83d"])
    def test_what_is_not_there_is_refused(self, workspace: Workspace, assessment: Assessment, id: str) -> None:
        with pytest.raises(UserError, match="There is no assessment"):
            workspace.assessment(id)

    def test_a_beginning_of_two_ids_is_refused_but_each_whole_id_is_found(self, folder: Path) -> None:
        with workspaces.opened(folder, new_id=workspaces.counted_ids()) as workspace:
            workspace.import_edition(workspaces.steps_edition())
            organization = workspaces.with_organization(workspace)
            rounds = [workspaces.with_round(workspace, organization) for _ in range(3)]
            with pytest.raises(UserError, match="Several assessments"):
                workspace.assessment("0000")
            assert [workspace.assessment(each.id) for each in rounds] == rounds

    def test_more_rounds_than_are_remembered_are_all_found(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        rounds = [workspaces.with_round(workspace, organization, a__one=1 + place % 4) for place in range(12)]
        for each in rounds:
            workspace.save_answer(each.id, builders.answer("b.one", 1))
        levels = [workspace.assessment(each.id).levels for each in rounds]
        assert levels == [{"a.one": 1 + place % 4, "b.one": 1} for place in range(12)]


class TestAnswers:
    def test_a_saved_answer_is_scored_at_once(self, workspace: Workspace, assessment: Assessment) -> None:
        given = replace(assessment.answer("b.one"), level=4, proof=Proof.CONFIRMED)
        workspace.save_answer(assessment.id, given)
        now = workspace.assessment(assessment.id)
        assert now.answer("b.one") == given
        assert workspace.scorecard(assessment.id) == scorecard(now) != scorecard(assessment)

    def test_an_answer_can_be_cleared_and_keeps_its_note(self, workspace: Workspace, assessment: Assessment) -> None:
        kept = Answer("b.one", note="ask again", flagged=True, revision=assessment.answer("b.one").revision)
        workspace.save_answer(assessment.id, kept)
        now = workspace.assessment(assessment.id)
        assert now.answer("b.one") == kept
        assert workspace.scorecard(assessment.id).overall.answered == 2

    def test_an_answer_that_is_not_asked_is_kept_and_not_counted(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        core = begun(workspace, organization, length=Length.CORE)
        workspace.save_answer(core.id, builders.answer("a.one", 1))
        overall = workspace.scorecard(core.id).overall
        assert (overall.answered, overall.asked) == (0, 1)
        assert workspace.assessment(core.id).answer("a.one").level == 1

    @pytest.mark.parametrize("revision", [0, 10**6, -1])
    def test_an_answer_that_was_not_seen_as_it_is_is_refused(
        self, workspace: Workspace, assessment: Assessment, revision: int
    ) -> None:
        with pytest.raises(UserError, match="changed in the meantime"):
            workspace.save_answer(assessment.id, builders.answer("a.one", 4, revision=revision))
        assert workspace.assessment(assessment.id) == assessment

    def test_a_closed_round_takes_no_answers(self, workspace: Workspace, assessment: Assessment) -> None:
        workspace.close_assessment(assessment.id)
        with pytest.raises(UserError, match="This round is closed"):
            workspace.save_answer(assessment.id, replace(assessment.answer("a.one"), level=4))
        with pytest.raises(UserError, match="This round is closed"):
            workspace.close_assessment(assessment.id)

    def test_a_reopened_round_takes_answers_and_says_why(self, workspace: Workspace, assessment: Assessment) -> None:
        workspace.close_assessment(assessment.id)
        reopened = workspace.reopen_assessment(assessment.id, "Ката кетти")
        workspace.save_answer(assessment.id, replace(assessment.answer("a.one"), level=4))
        assert (reopened.status, reopened.reopened_reason) == (Status.REOPENED, "Ката кетти")
        assert workspace.rounds(assessment.organization)[0].is_open

    def test_a_round_reopens_only_with_a_reason_and_only_when_closed(
        self, workspace: Workspace, assessment: Assessment
    ) -> None:
        with pytest.raises(UserError, match="open already"):
            workspace.reopen_assessment(assessment.id, "why")
        workspace.close_assessment(assessment.id)
        with pytest.raises(UserError, match="Say why"):
            workspace.reopen_assessment(assessment.id, "  ")

    def test_what_a_round_says_of_itself_is_kept(self, folder: Path) -> None:
        with workspaces.opened(folder) as workspace:
            workspace.import_edition(workspaces.steps_edition())
            added = workspaces.with_round(workspace, workspaces.with_organization(workspace), a__one=1)
            texts = {name: f"{name} 🌾" for name in ("purpose", "facilitator", "missing", "story", "helped")}
            described = replace(added, date=date(2025, 2, 3), status=Status.CLOSED, number=9, **texts)
            changed = workspace.change_round(described)
        with workspaces.opened(folder) as workspace:
            assert workspace.assessment(added.id) == changed
            assert [each.date for each in workspace.rounds(added.organization)] == [date(2025, 2, 3)]
        assert changed == replace(described, status=Status.OPEN, number=1)

    def test_a_round_that_was_not_seen_as_it_is_is_not_changed(
        self, workspace: Workspace, assessment: Assessment
    ) -> None:
        workspace.change_round(replace(assessment, story="first"))
        with pytest.raises(UserError, match="changed in the meantime"):
            workspace.change_round(replace(assessment, story="second"))
        assert workspace.assessment(assessment.id).story == "first"

    def test_active_time_adds_up_and_stays_unknown_for_answers_from_a_file(
        self, workspace: Workspace, organization: Organization, assessment: Assessment
    ) -> None:
        workspace.close_assessment(assessment.id)
        started = begun(workspace, organization)
        for id in (started.id, assessment.id):
            workspace.add_active_time(id, 30)
            workspace.add_active_time(id, 12)
        assert workspace.assessment(started.id).active_seconds == 42
        assert workspace.assessment(assessment.id).active_seconds is None


class TestResults:
    def test_the_round_before_is_the_latest_closed_one_by_date_then_number(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        workspace.import_edition(workspaces.steps_edition(id="second"))
        old = closed(workspace, organization, "2025-01-01")
        same_day = closed(workspace, organization, "2026-01-01")
        now = workspaces.with_round(workspace, organization, "2026-01-01")
        workspaces.with_round(workspace, organization, "2025-12-31")
        closed(workspace, organization, "2026-01-02")
        closed(workspace, workspaces.with_organization(workspace, "Other"), "2025-12-31")
        workspace.add_assessment(organization.id, "second", DAY, Length.FULL, {}, (), close=True)
        assert workspace.round_before(now) == same_day
        assert workspace.round_before(same_day) == old
        assert workspace.round_before(old) is None

    def test_a_reopened_round_is_not_before_any_other(self, workspace: Workspace, organization: Organization) -> None:
        old = closed(workspace, organization, "2025-01-01")
        now = workspaces.with_round(workspace, organization, "2026-01-01")
        workspace.reopen_assessment(old.id, "why")
        assert workspace.round_before(now) is None

    def test_priorities_are_those_of_the_answers(self, workspace: Workspace, assessment: Assessment) -> None:
        assert workspace.priorities(assessment.id) == priorities(assessment)

    @pytest.mark.parametrize(
        ("done_on", "status", "named"),
        [
            (date(2025, 1, 1), Progress.DONE, ()),
            (date(2025, 6, 1), Progress.DONE, ()),
            (date(2024, 12, 31), Progress.DONE, ("a.one",)),
            (date(2025, 6, 1), Progress.PARTLY, ("a.one",)),
            (None, Progress.NOT_STARTED, ("a.one",)),
        ],
    )
    def test_a_jump_is_explained_by_an_action_done_since_the_round_before(
        self,
        workspace: Workspace,
        organization: Organization,
        done_on: date | None,
        status: Progress,
        named: tuple[str, ...],
    ) -> None:
        before = closed(workspace, organization, "2025-01-01", a__one=1)
        plan = workspace.plans.save(workspace.plans.propose(before.id))
        workspace.plans.change_action(plan.id, replace(plan.actions[0], status=status, done_on=done_on))
        now = workspaces.with_round(workspace, organization, a__one=builders.proved("a.one", 3, Proof.IN_USE))
        jumps = [found for found in workspace.findings(now.id) if found.rule == "jump_without_action"]
        assert jumps == ([Finding("jump_without_action", named)] if named else [])

    def test_an_action_of_an_earlier_plan_explains_nothing(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        before = closed(workspace, organization, "2025-01-01", a__one=1)
        plan = workspace.plans.save(workspace.plans.propose(before.id))
        workspace.plans.change_action(plan.id, replace(plan.actions[0], status=Progress.DONE, done_on=date(2025, 2, 1)))
        workspace.plans.save(workspace.plans.propose(before.id))
        now = workspaces.with_round(workspace, organization, a__one=builders.proved("a.one", 3, Proof.IN_USE))
        assert [found.rule for found in workspace.findings(now.id)] == ["jump_without_action"]

    def test_two_rounds_are_compared(self, workspace: Workspace, organization: Organization) -> None:
        before = workspaces.with_round(workspace, organization, "2025-01-01", a__one=1, a__two=2)
        after = workspaces.with_round(workspace, organization, "2026-01-01", a__one=3, b__one=4)
        compared = workspace.compare(before.id, after.id)
        assert (compared.overall.before, compared.overall.after) == (1, 3)
        assert compared.left_out == ("a.two", "b.one")

    def test_rounds_that_have_nothing_in_common_are_not_compared(
        self, workspace: Workspace, organization: Organization, assessment: Assessment
    ) -> None:
        other = workspaces.with_round(workspace, workspaces.with_organization(workspace, "Other"))
        with pytest.raises(UserError, match="of one organization"):
            workspace.compare(assessment.id, other.id)
        workspace.import_edition(workspaces.steps_edition(id="second"))
        second = workspace.add_assessment(organization.id, "second", DAY, Length.FULL, {}, ())
        with pytest.raises(UserError, match="of one questionnaire"):
            workspace.compare(assessment.id, second.id)


class TestPlans:
    def test_a_proposal_begins_on_the_monday_after_the_round_and_lasts_a_year(
        self, workspace: Workspace, assessment: Assessment
    ) -> None:
        proposed = workspace.plans.propose(assessment.id)
        assert (proposed.frame.start, proposed.frame.months) == (date(2026, 1, 5), 12)
        assert proposed.indicators == tuple(p.indicator for p in priorities(assessment))
        assert {action.id for action in proposed.actions} == {"a.one:2", "b.one:3", "a.two:4"}
        assert workspace.plans.current(assessment.id) is None

    def test_a_proposal_takes_the_first_so_many_or_the_chosen(
        self, workspace: Workspace, assessment: Assessment
    ) -> None:
        order = tuple(p.indicator for p in priorities(assessment))
        assert workspace.plans.propose(assessment.id, top=1).indicators == order[:1]
        assert workspace.plans.propose(assessment.id, top=0).actions == ()
        assert workspace.plans.propose(assessment.id, chosen=iter(("b.one", "a.one"))).indicators == ("b.one", "a.one")

    def test_not_more_than_ten_are_proposed_by_default(self, workspace: Workspace, organization: Organization) -> None:
        many = builders.questionnaire({"a": [f"a.{place}" for place in range(12)]}, id="many")
        workspace.import_edition(builders.edition(many))
        answers = [builders.answer(indicator.id, 1) for indicator in many.indicators]
        added = workspace.add_assessment(organization.id, "many", DAY, Length.FULL, {}, answers)
        assert len(workspace.plans.propose(added.id).actions) == 10

    @pytest.mark.parametrize(
        "frame",
        [
            builders.frame(months=-1),
            builders.frame(months=1201),
            builders.frame(start=date(9999, 12, 1), months=1),
            builders.frame(hours_per_week=-1),
            builders.frame(budget=-1),
        ],
    )
    def test_a_frame_that_cannot_be_is_refused(
        self, workspace: Workspace, assessment: Assessment, plan: Plan, frame: Any
    ) -> None:
        for act in (
            lambda: workspace.plans.propose(assessment.id, frame),
            lambda: workspace.plans.save(replace(plan, frame=frame)),
            lambda: workspace.plans.revise(plan, plan.indicators, frame),
        ):
            with pytest.raises(UserError):
                act()
        assert workspace.plans.current(assessment.id) == plan

    def test_a_round_on_the_last_day_there_is_gets_no_plan(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        last = workspaces.with_round(workspace, organization, "9999-12-31", a__one=1)
        with pytest.raises(UserError, match="9999"):
            workspace.plans.propose(last.id)

    def test_a_chosen_indicator_that_is_not_there_is_refused(
        self, workspace: Workspace, assessment: Assessment, plan: Plan
    ) -> None:
        with pytest.raises(UserError, match=r"no indicator “z[.]one”"):
            workspace.plans.propose(assessment.id, chosen=("z.one",))
        with pytest.raises(UserError, match=r"no indicator “z[.]one”"):
            workspace.plans.revise(plan, ("z.one",), plan.frame)

    def test_a_saved_plan_has_ids_of_its_own_and_says_what_comes_after_what(
        self, workspace: Workspace, assessment: Assessment
    ) -> None:
        proposed = workspace.plans.propose(
            assessment.id, builders.frame(months=2, hours_per_week="2.5", budget="99.99")
        )
        saved = workspace.plans.save(proposed)
        ids = {old.id: new.id for old, new in zip(proposed.actions, saved.actions, strict=True)}
        assert len(set(ids.values()) | set(ids) | {saved.id}) == 7
        renamed = [replace(a, id=ids[a.id], after=tuple(ids[b] for b in a.after)) for a in proposed.actions]
        assert saved == replace(proposed, id=saved.id, actions=tuple(renamed))
        assert any(action.after for action in saved.actions)

    def test_every_field_of_a_plan_is_found_again_after_closing(self, folder: Path) -> None:
        with workspaces.opened(folder) as workspace:
            workspace.import_edition(workspaces.steps_edition())
            added = workspaces.with_round(workspace, workspaces.with_organization(workspace), a__one=1, b__one=1)
            frame = builders.frame(hours_per_week="1/3", budget="0.1", months=5)
            plan = workspace.plans.save(workspace.plans.propose(added.id, frame))
            full = replace(
                plan.actions[0],
                title="Аталыш",
                do=("бир", "эки 🌾"),
                sign="белги",
                help="жардам",
                harm="зыян",
                hours=Fraction(1, 3),
                weeks=7,
                cost=Fraction(12, 7),
                own_means=False,
                responsible="Кассир",
                start=date(2026, 2, 3),
                end=date(2026, 4, 5),
                fixed=True,
                status=Progress.PARTLY,
                progress=40,
                proof="сүрөт",
                done_on=date(2026, 4, 1),
            )
            changed = workspace.plans.change_action(plan.id, full)
        with workspaces.opened(folder) as workspace:
            found = workspace.plans.current(added.id)
        assert found == changed
        assert found is not None
        assert found.revision == changed.revision
        assert [a.revision for a in found.actions] == [a.revision for a in changed.actions]
        kept = next(action for action in found.actions if action.id == full.id)
        assert kept == replace(full, weeks=9, wished_weeks=7, later=None)

    def test_a_new_plan_is_the_current_one_and_the_earlier_is_kept(
        self, workspace: Workspace, assessment: Assessment, plan: Plan
    ) -> None:
        later = workspace.plans.save(workspace.plans.propose(assessment.id, top=1))
        assert workspace.plans.current(assessment.id) == later
        earlier = workspace.plans.revise(plan, plan.indicators, plan.frame)
        assert (earlier.id, earlier.current) == (plan.id, False)
        assert workspace.plans.current(assessment.id) == later

    def test_revising_keeps_the_ids_of_what_stays(self, workspace: Workspace, plan: Plan) -> None:
        revised = workspace.plans.revise(plan, ("b.one", "a.one"), builders.frame(months=6))
        ids = {action.indicator: action.id for action in plan.actions}
        assert {action.indicator: action.id for action in revised.actions} == {i: ids[i] for i in ("a.one", "b.one")}
        assert workspace.plans.current(plan.assessment) == revised

    def test_a_plan_that_was_not_seen_as_it_is_is_not_revised(self, workspace: Workspace, plan: Plan) -> None:
        changed = workspace.plans.change_action(plan.id, replace(plan.actions[0], responsible="Нур"))
        with pytest.raises(UserError, match="changed in the meantime"):
            workspace.plans.revise(plan, plan.indicators, plan.frame)
        assert workspace.plans.current(plan.assessment) == changed

    def test_an_action_that_was_not_seen_as_it_is_is_not_changed(self, workspace: Workspace, plan: Plan) -> None:
        changed = workspace.plans.change_action(plan.id, replace(plan.actions[0], responsible="Нур"))
        with pytest.raises(UserError, match="changed in the meantime"):
            workspace.plans.change_action(plan.id, replace(plan.actions[0], responsible="Кассир"))
        assert workspace.plans.current(plan.assessment) == changed

    def test_changing_one_action_leaves_the_revisions_of_those_that_stay_as_they_are(
        self, workspace: Workspace, plan: Plan
    ) -> None:
        changed = workspace.plans.change_action(plan.id, replace(plan.actions[0], responsible="Нур"))
        assert [a.revision > plan.revision for a in changed.actions] == [True, False, False]

    def test_an_own_action_is_scheduled_with_the_others(self, workspace: Workspace, plan: Plan) -> None:
        own = Action("", title="Дарбаза боёо", hours=Fraction(4), weeks=1, cost=Fraction(500))
        added = workspace.plans.change_action(plan.id, own)
        (kept,) = [action for action in added.actions if not action.indicator]
        assert kept == replace(own, id=kept.id, start=kept.start, end=kept.end)
        assert kept.start == plan.frame.start
        assert len(kept.id) == 36

    def test_a_further_level_of_an_indicator_can_be_planned(self, workspace: Workspace, plan: Plan) -> None:
        added = workspace.plans.change_action(plan.id, Action("", "a.one", 2, 3, hours=Fraction(10), weeks=4))
        below, further = (a for a in added.actions if a.indicator == "a.one")
        assert further.after == (below.id,)
        assert workspace.plans.current(plan.assessment) == added

    @pytest.mark.parametrize(
        ("action", "said"),
        [
            (Action(""), "Say what is to be done"),
            (Action("", title=" "), "Say what is to be done"),
            (Action("", "a.one"), "Say what is to be done"),
            (Action("", "z.one", 1, 2), "no indicator"),
            (Action("", "a.one", 0, 1), "from 2 to 4"),
            (Action("", "a.one", 4, 5), "from 2 to 4"),
            (Action("", "a.one", 1, 2), "already in the plan"),
            (Action("", title="x", hours=Fraction(-1)), "cannot be below 0"),
            (Action("", title="x", weeks=10_001), "weeks go from 0"),
            (Action("", title="x", progress=101), "from 0 to 100"),
            (Action("", title="x", fixed=True), "first and a last day"),
            (Action("", title="x", fixed=True, start=date(2026, 2, 2), end=date(2026, 2, 1)), "cannot come before"),
            (Action("gone", title="x"), "no longer in the plan"),
        ],
    )
    def test_an_action_that_cannot_be_is_refused(
        self, workspace: Workspace, plan: Plan, action: Action, said: str
    ) -> None:
        with pytest.raises(UserError, match=said):
            workspace.plans.change_action(plan.id, action)
        assert workspace.plans.current(plan.assessment) == plan

    def test_an_action_that_is_done_was_done_today_unless_another_day_is_said(
        self, workspace: Workspace, plan: Plan
    ) -> None:
        first, second, _ = plan.actions
        workspace.plans.change_action(plan.id, replace(first, status=Progress.DONE))
        changed = workspace.plans.change_action(
            plan.id, replace(second, status=Progress.DONE, done_on=date(2026, 2, 1))
        )
        done = {action.id: action.done_on for action in changed.actions}
        assert (done[first.id], done[second.id]) == (date(2026, 3, 2), date(2026, 2, 1))

    def test_weeks_that_a_person_gives_take_the_place_of_those_she_wished_for(
        self, workspace: Workspace, assessment: Assessment
    ) -> None:
        plan = workspace.plans.save(
            workspace.plans.propose(assessment.id, builders.frame(hours_per_week=1), chosen=("a.one",))
        )
        assert (plan.actions[0].weeks, plan.actions[0].wished_weeks) == (10, 4)
        changed = workspace.plans.change_action(plan.id, replace(plan.actions[0], weeks=12))
        assert (changed.actions[0].weeks, changed.actions[0].wished_weeks) == (12, None)

    def test_a_removed_action_is_gone(self, workspace: Workspace, plan: Plan) -> None:
        removed = workspace.plans.remove_action(plan.id, plan.actions[0].id)
        assert plan.actions[0].id not in {action.id for action in removed.actions}
        assert plan.actions[0].indicator not in removed.indicators
        assert workspace.plans.current(plan.assessment) == removed
        with pytest.raises(UserError, match="no longer in the plan"):
            workspace.plans.remove_action(plan.id, plan.actions[0].id)

    def test_all_actions_can_be_removed(self, workspace: Workspace, plan: Plan) -> None:
        for action in plan.actions:
            plan = workspace.plans.remove_action(plan.id, action.id)
        assert (plan.actions, plan.indicators) == ((), ())
        assert workspace.plans.current(plan.assessment) == plan

    def test_the_plan_of_a_closed_round_can_be_worked_on(self, workspace: Workspace, plan: Plan) -> None:
        workspace.close_assessment(plan.assessment)
        changed = workspace.plans.change_action(plan.id, replace(plan.actions[0], progress=10))
        assert workspace.plans.current(plan.assessment) == changed

    @pytest.mark.parametrize("id", ["", "nowhere"])
    def test_a_plan_that_is_not_stored_cannot_be_changed(self, workspace: Workspace, plan: Plan, id: str) -> None:
        with pytest.raises(UserError, match="not stored"):
            workspace.plans.change_action(id, plan.actions[0])
        with pytest.raises(UserError, match="not stored"):
            workspace.plans.revise(replace(plan, id=id), plan.indicators, plan.frame)


class TestDocuments:
    def test_a_document_is_made_of_the_stored_plan_and_the_round_before(
        self, workspace: Workspace, organization: Organization
    ) -> None:
        before = closed(workspace, organization, "2025-01-01", a__one=1, a__two=2)
        now = workspaces.with_round(workspace, organization, a__one=3, b__one=2)
        plan = workspace.plans.save(workspace.plans.propose(now.id, top=1))
        material = material_of(workspace, now.id)
        assert (material.profile, material.assessment, material.plan) == (organization.profile, now, plan)
        assert (material.is_stored, material.rounds, material.edition) == (True, 2, workspaces.steps_edition())
        assert (material.before, material.before_scorecard) == (before, scorecard(before))
        assert material.comparison == workspace.compare(before.id, now.id)
        assert (material.scorecard, material.priorities) == (scorecard(now), priorities(now))
        assert material.findings == workspace.findings(now.id)

    def test_without_a_stored_plan_the_default_proposal_is_shown(
        self, workspace: Workspace, assessment: Assessment
    ) -> None:
        material = material_of(workspace, assessment.id)
        assert (material.plan, material.is_stored) == (workspace.plans.propose(assessment.id), False)
        assert (material.before, material.before_scorecard, material.comparison) == (None, None, None)
