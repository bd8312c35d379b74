"""What each verb does on an open workspace, and what it prints."""

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from cso_assess.cli import tables, values
from cso_assess.cli.handover import HandoverCommands
from cso_assess.cli.safety import SafetyCommands
from cso_assess.cli.secret_files import secret_in
from cso_assess.cli.wishes import wished
from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Profile
from cso_assess.core.plan import DEFAULT_MONTHS, Frame
from cso_assess.core.planning import default_frame
from cso_assess.core.schedule import DEFAULT_TOP
from cso_assess.core.states import Length
from cso_assess.editable import PDF, editable_document, forms_of
from cso_assess.errors import UserError, sentence
from cso_assess.exchange import results
from cso_assess.exchange.answers_file import read_answers
from cso_assess.exchange.questionnaire_folder import read_folder
from cso_assess.files import write_whole
from cso_assess.i18n import Words
from cso_assess.report.protection import checked_password, protected
from cso_assess.workspace import Workspace
from cso_assess.workspace.documents import material_of, report_of

PLAN_OPTIONS = ("start", "months", "hours_per_week", "budget", "top")


class Terminal:
    """One run of the command line on an open workspace."""

    def __init__(self, workspace: Workspace, words: Words, today: date, spare: str = "") -> None:
        """`spare` is a passphrase that was given and opens no workspace; empty if there is none."""
        self._workspace = workspace
        self._words = words
        self._today = today
        self._spare = spare

    @staticmethod
    def check_questionnaire(options: argparse.Namespace) -> None:
        """Refuses a questionnaire folder with all its problems; says nothing of a good one."""
        read_folder(Path(options.path))

    def run(self, command: tuple[str, str | None], options: argparse.Namespace) -> None:
        """Carries out one verb."""
        safety = SafetyCommands(self._workspace, self._words)
        handover = HandoverCommands(self._workspace, self._words, self._today, self._spare)
        verbs: dict[tuple[str, str | None], Callable[[argparse.Namespace], None]] = {
            ("demo", None): self._demo,
            ("questionnaire", "list"): self._list_questionnaires,
            ("questionnaire", "import"): self._import_questionnaire,
            ("questionnaire", "show"): self._show_questionnaire,
            ("questionnaire", "form"): self._write_form,
            ("organization", "add"): self._add_organization,
            ("organization", "list"): self._list_organizations,
            ("assess", None): self._assess,
            ("score", None): self._score,
            ("priorities", None): self._priorities,
            ("plan", None): self._plan,
            ("compare", None): self._compare,
            ("report", None): self._report,
            ("backup", None): safety.back_up,
            ("check", None): safety.check,
            ("organization", "delete"): safety.delete_organization,
            ("export", None): handover.export,
            ("import", None): handover.import_files,
        }
        verbs[command](options)

    def _demo(self, options: argparse.Namespace) -> None:
        from cso_assess.demonstration import add_demonstration

        for assessment in add_demonstration(self._workspace, self._words.language):
            print(assessment)

    def _list_questionnaires(self, options: argparse.Namespace) -> None:
        entries = []
        for known in self._workspace.questionnaires():
            text = self._workspace.edition(f"{known.id}@{known.version}").text(self._words.language)
            entries.append({"id": known.id, "version": known.version, "title": text.title})
        self._print(options, entries, "\n".join(f"{e['id']}@{e['version']}  {e['title']}" for e in entries))

    def _import_questionnaire(self, options: argparse.Namespace) -> None:
        edition = read_folder(Path(options.path))
        self._workspace.import_edition(edition)
        print(f"{edition.structure.id}@{edition.structure.version}")

    def _show_questionnaire(self, options: argparse.Namespace) -> None:
        from cso_assess.core.questionnaire_data import structure_data, text_data

        edition = self._workspace.edition(options.questionnaire)
        text = edition.text(self._words.language)
        data = {"structure": structure_data(edition.structure), "text": text_data(text)}
        self._print(options, data, tables.questionnaire(edition, text, self._words))

    def _write_form(self, options: argparse.Namespace) -> None:
        from cso_assess.exchange.answers_form import answers_form

        length = _length(options)
        output = Path(options.output)
        values.choice(output.suffix.lower(), "-o", (".xlsx",))
        edition = self._workspace.edition(options.questionnaire)
        write_whole(output, answers_form(edition, length, self._words))

    def _add_organization(self, options: argparse.Namespace) -> None:
        def number(name: str) -> int | None:
            return values.count(getattr(options, name), f"--{name.replace('_', '-')}")

        profile = Profile(
            name=values.text(options.name, "NAME").strip(),
            region=values.text(options.region or "", "--region"),
            district=values.text(options.district or "", "--district"),
            place=values.text(options.place or "", "--place"),
            founded=number("founded"),
            members=number("members"),
            women=number("women"),
            paid_staff=number("paid_staff"),
            volunteers=number("volunteers"),
            themes=tuple(values.text(theme, "--theme") for theme in options.theme),
        )
        print(self._workspace.add_organization(profile).id)

    def _list_organizations(self, options: argparse.Namespace) -> None:
        known = self._workspace.organizations()
        if options.rounds:
            rounds = [(each, self._workspace.rounds(each.id)) for each in known]
            data = results.rounds_data(rounds)
            self._print(options, data, tables.rounds(rounds, self._words))
        else:
            data = [{"id": each.id, "name": each.name, "rounds": each.rounds} for each in known]
            self._print(options, data, "\n".join(each.name for each in known))

    def _assess(self, options: argparse.Namespace) -> None:
        length = _length(options)
        left_out = values.left_out(options.leave_out)
        day = values.day(options.date, "--date") or self._today
        organization = self._workspace.organization(values.text(options.organization, "--organization"))
        edition = self._workspace.edition(options.questionnaire)
        structure = edition.structure
        assessment = self._workspace.add_assessment(
            organization.id,
            f"{structure.id}@{structure.version}",
            day,
            length,
            left_out,
            read_answers(Path(options.answers), structure),
            close=options.close,
        )
        print(assessment.id)

    def _score(self, options: argparse.Namespace) -> None:
        assessment = self._workspace.assessment(options.assessment)
        card = self._workspace.scorecard(assessment.id)
        found = self._workspace.findings(assessment.id)
        organization = self._workspace.organization(assessment.organization).name
        data = results.score_data(assessment, organization, card, found)
        text = self._workspace.edition_of(assessment.id).text(self._words.language)
        self._print(options, data, tables.scorecard(assessment, organization, card, found, text, self._words))

    def _priorities(self, options: argparse.Namespace) -> None:
        assessment = self._workspace.assessment(options.assessment)
        found = self._workspace.priorities(assessment.id)
        text = self._workspace.edition_of(assessment.id).text(self._words.language)
        shown = tables.priorities(found, assessment.questionnaire, text, self._words)
        self._print(options, results.priorities_data(found), shown)

    def _plan(self, options: argparse.Namespace) -> None:
        assessment = self._workspace.assessment(options.assessment)
        asked_for = any(getattr(options, name) is not None for name in PLAN_OPTIONS)
        plan = None if asked_for else self._workspace.plans.current(assessment.id)
        if plan is None:
            top = values.count(options.top, "--top")
            plan = self._workspace.plans.propose(
                assessment.id, _frame(options, assessment), DEFAULT_TOP if top is None else top
            )
            if options.save:
                plan = self._workspace.plans.save(plan)
        text = self._workspace.edition_of(assessment.id).text(self._words.language)
        self._print(options, results.plan_data(plan, text), tables.plan(plan, text, self._words))

    def _compare(self, options: argparse.Namespace) -> None:
        compared = self._workspace.compare(options.before, options.after)
        edition = self._workspace.edition_of(self._workspace.assessment(options.after).id)
        shown = tables.comparison(compared, edition, edition.text(self._words.language), self._words)
        self._print(options, results.comparison_data(compared), shown)

    def _report(self, options: argparse.Namespace) -> None:
        from cso_assess.report import KINDS

        kind = values.choice(options.kind, "--kind", tuple(KINDS))
        output = Path(options.output)
        form = values.choice(output.suffix.lower(), "-o", forms_of(kind))
        password = _password(options.protect, form)
        wishes = wished(options)
        assessment = self._workspace.assessment(options.assessment)
        if form == PDF:
            document = report_of(self._workspace, assessment.id, kind, self._words.language, self._today, wishes)
        else:
            material = material_of(self._workspace, assessment.id)
            document = editable_document(kind, form, material, self._words, self._today, wishes)
        if password is not None:
            document = protected(document, password)
        write_whole(output, document)

    def _print(self, options: argparse.Namespace, data: Any, shown: str) -> None:
        print(json.dumps(data, ensure_ascii=False, indent=2) if options.json else shown)


def _length(options: argparse.Namespace) -> Length:
    return Length(values.choice(options.length, "--length", tuple(Length)))


def _password(source: str | None, form: str) -> str | None:
    """The password of a protected document, read and checked before anything is made."""
    if source is None:
        return None
    if form != PDF:
        raise UserError(sentence.tr("Only a PDF can be protected with a password. Nothing was written."))
    return checked_password(secret_in(source).rstrip("\r\n"))


def _frame(options: argparse.Namespace, assessment: Assessment) -> Frame:
    months = values.count(options.months, "--months")
    return Frame(
        start=values.day(options.start, "--start") or default_frame(assessment).start,
        months=DEFAULT_MONTHS if months is None else months,
        hours_per_week=values.quantity(options.hours_per_week, "--hours-per-week"),
        budget=values.quantity(options.budget, "--budget"),
    )
