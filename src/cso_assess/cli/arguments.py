"""What can be typed after `cso-assess`: verbs, options, and how their values are read."""

import argparse
from collections.abc import Callable
from datetime import date
from fractions import Fraction

from cso_assess.core.numbers import amount, whole
from cso_assess.errors import Message, UserError, sentence
from cso_assess.i18n import LANGUAGES

Verb = argparse.ArgumentParser


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; what is wrong in its form ends with exit status 2."""
    common = _common()
    top = argparse.ArgumentParser(
        prog="cso-assess",
        description="Self-assessment and development plan of a civil society organization.",
        parents=[common],
        epilog="Without a verb, the window opens.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="store_true", help="print the program's version")
    top.add_argument("--safe-mode", action="store_true", help="open the window without reading the settings")
    top.add_argument("--self-test", action="store_true", help="open every page in every language, make every document")
    verbs = top.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, text: str, parent: "argparse._SubParsersAction[Verb]" = verbs) -> Verb:
        return parent.add_parser(name, help=text, description=text, parents=[common], allow_abbrev=False)

    verb("demo", "Add the demonstration organization and print its rounds' ids.")
    _questionnaire(verb)
    _organization(verb)
    _assess(verb("assess", "Add a round from a filled file and print its id."))
    _round(verb("score", "Print the scorecard of a round."))
    _round(verb("priorities", "Print what to work on first, and why."))
    _plan(verb("plan", "Print the plan of a round, or a proposal."))
    compare = verb("compare", "Compare two rounds of one organization.")
    compare.add_argument("before", metavar="BEFORE")
    compare.add_argument("after", metavar="AFTER")
    _json(compare)
    _report(verb("report", "Write a document about a round."))
    _passphrase(verb)
    _safety(verb)
    _handover(verb)
    return top


def day(value: str | None, option: str) -> date | None:
    """The date of an option written YYYY-MM-DD."""
    if value is None:
        return None
    try:
        found = date.fromisoformat(value)
        if found.isoformat() != value:
            raise ValueError(value)
    except ValueError as error:
        raise refused(option, value, sentence.tr("a date such as 2026-11-23")) from error
    return found


def count(value: str | None, option: str) -> int | None:
    """The whole number of an option, at least 0."""
    number = None if value is None else whole(value)
    if value is not None and (number is None or number < 0):
        raise refused(option, value, sentence.tr("a whole number, at least 0"))
    return number


def quantity(value: str | None, option: str) -> Fraction | None:
    """The exact number of an option, at least 0."""
    number = None if value is None else amount(value)
    if value is not None and number is None:
        raise refused(option, value, sentence.tr("a number, at least 0"))
    return number


def choice(value: str, option: str, choices: tuple[str, ...]) -> str:
    """The value of an option that takes one of a few words."""
    if value not in choices:
        raise refused(option, value, sentence.tr("one of {names}", names=", ".join(choices)))
    return value


def left_out(values: list[str]) -> dict[str, str]:
    """The reasons of `--leave-out DOMAIN=REASON`, by domain."""
    reasons = {}
    for value in values:
        domain, separator, reason = value.partition("=")
        if not separator or not domain.strip() or not reason.strip():
            raise refused("--leave-out", value, sentence.tr("a domain and its reason, as in DOMAIN=REASON"))
        if domain.strip() in reasons:
            raise refused("--leave-out", value, sentence.tr("each domain only once"))
        reasons[domain.strip()] = reason.strip()
    return reasons


def refused(option: str, value: str, expected: Message) -> UserError:
    """The refusal of an option's value."""
    return UserError(
        sentence.tr("{option}: expected {expected}, not “{value}”.", option=option, expected=expected, value=value)
    )


def _common() -> argparse.ArgumentParser:
    """Options that stand before or after the verb; left out, they do not overwrite what stood before it."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data-dir", metavar="DIR", help="keep data, settings, logs and backups under DIR")
    common.add_argument("--language", metavar="L", help="one of " + ", ".join(LANGUAGES))
    common.add_argument("--today", metavar="YYYY-MM-DD", help="the date to work with")
    common.add_argument(
        "--passphrase-file",
        metavar="FILE|-",
        help="its first line, or that of standard input, opens a protected workspace",
    )
    return common


def _questionnaire(verb: Callable[..., Verb]) -> None:
    group = verb("questionnaire", "List, show, check and import questionnaires; write a form to fill.")
    verbs = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    _json(verb("list", "List the questionnaires at hand.", verbs))
    check = verb("check", "Check the files of a questionnaire.", verbs)
    check.add_argument("path", metavar="PATH")
    import_ = verb("import", "Keep a questionnaire in the workspace.", verbs)
    import_.add_argument("path", metavar="PATH")
    show = verb("show", "Print a questionnaire.", verbs)
    show.add_argument("questionnaire", metavar="ID[@VERSION]")
    _json(show)
    form = verb("form", "Write the answers file to be filled.", verbs)
    form.add_argument("questionnaire", metavar="ID[@VERSION]")
    form.add_argument("--length", default="full", metavar="core|full")
    form.add_argument("-o", "--output", required=True, metavar="FILE.xlsx")


def _organization(verb: Callable[..., Verb]) -> None:
    group = verb("organization", "Add and list organizations.")
    verbs = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = verb("add", "Add an organization and print its id.", verbs)
    add.add_argument("name", metavar="NAME")
    for option in ("region", "district", "place", "founded", "members", "women", "paid-staff", "volunteers"):
        add.add_argument(f"--{option}")
    add.add_argument("--theme", action="append", default=[])
    _json(verb("list", "List the organizations.", verbs))
    delete = verb("delete", "Delete an organization for good, from all backups as well.", verbs)
    delete.add_argument("name", metavar="NAME")
    delete.add_argument("--yes", action="store_true", help="this is meant")


def _assess(assess: Verb) -> None:
    assess.add_argument("--organization", required=True, metavar="NAME")
    assess.add_argument("--questionnaire", required=True, metavar="ID[@VERSION]")
    assess.add_argument("--answers", required=True, metavar="FILE")
    assess.add_argument("--length", default="full", metavar="core|full")
    assess.add_argument("--leave-out", nargs="+", action="extend", default=[], metavar="DOMAIN=REASON")
    assess.add_argument("--date", metavar="YYYY-MM-DD")
    assess.add_argument("--close", action="store_true", help="close the round")


def _plan(plan: Verb) -> None:
    _round(plan)
    plan.add_argument("--start", metavar="YYYY-MM-DD")
    plan.add_argument("--months", metavar="N")
    plan.add_argument("--hours-per-week", metavar="H")
    plan.add_argument("--budget", metavar="B")
    plan.add_argument("--top", metavar="N")
    plan.add_argument("--save", action="store_true", help="store the plan")


def _report(report: Verb) -> None:
    report.add_argument("assessment", metavar="ASSESSMENT")
    report.add_argument("--kind", required=True)
    report.add_argument("-o", "--output", required=True, metavar="FILE.pdf|.docx|.xlsx|.csv")
    report.add_argument("--protect", metavar="FILE|-", help="the first line is the password that opens the PDF")
    report.add_argument("--paper", default="a4", metavar="a4|a5", help="the plan and the sheets also come on A5")
    report.add_argument("--grey", action="store_true", help="without colours")
    report.add_argument("--no-names", action="store_true", help="leave out names of the organization and of people")
    report.add_argument("--no-text", action="store_true", help="leave out what people wrote in their own words")
    report.add_argument("--logo", metavar="FILE", help="a picture for the first page, PNG or JPEG")
    report.add_argument("--no-method", action="store_true", help="leave out the pages about the calculation")
    report.add_argument("--draft", action="store_true", help="mark every page as a draft")


def _passphrase(verb: Callable[..., Verb]) -> None:
    group = verb("passphrase", "Protect the workspace and its backups, or end that.")
    verbs = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    set_ = verb("set", "Set the passphrase that --passphrase-file holds, and print the recovery code.", verbs)
    code = verb("code", "Print a new recovery code; the earlier one is no longer valid.", verbs)
    for telling in (set_, code):
        telling.add_argument("-o", "--output", metavar="SHEET.pdf", help="write the recovery sheet, to be printed")
    change = verb("change", "Change the passphrase.", verbs)
    change.add_argument("--new-passphrase-file", required=True, metavar="FILE|-", help="holds the new passphrase")
    change.add_argument("--recovery-file", metavar="FILE|-", help="holds the recovery code, if the passphrase is lost")
    verb("remove", "Make the workspace and its backups readable without a passphrase.", verbs)


def _safety(verb: Callable[..., Verb]) -> None:
    backup = verb("backup", "Make a backup and print its path.")
    backup.add_argument("-o", "--output", metavar="DIR", help="where to write it, such as a USB stick")
    restore = verb("restore", "Go back to a backup; what is there now is kept.")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--recovery-file", metavar="FILE|-", help="holds the recovery code of a protected workspace")
    check = verb("check", "Look whether everything is as the program wrote it.")
    check.add_argument("--repair", action="store_true", help="calculate the stored results of all rounds again")
    verb("salvage", "Save what can be read from a damaged data file, which is kept.")


def _handover(verb: Callable[..., Verb]) -> None:
    export = verb("export", "Write a hand-over file and print the code that opens it; or an anonymized export.")
    whose = export.add_mutually_exclusive_group()
    whose.add_argument("--organization", nargs="+", action="extend", default=[], metavar="NAME")
    whose.add_argument("--all", action="store_true", help="all organizations")
    export.add_argument("--round", nargs="+", action="extend", default=[], metavar="ID", help="only these rounds")
    export.add_argument("--no-text", action="store_true", help="leave out what people wrote in their own words")
    export.add_argument("--no-names", action="store_true", help="leave out who people are")
    export.add_argument("--anonymous", action="store_true", help="means of five organizations or more, for donors")
    export.add_argument("-o", "--output", required=True, metavar="FILE.csoa|.xlsx|.csv|.json")
    lock = export.add_mutually_exclusive_group()
    lock.add_argument("--code-file", metavar="FILE|-", help="its first line seals the file in the place of a new code")
    lock.add_argument("--plain", action="store_true", help="do not seal the file: anybody can read it")
    import_ = verb("import", "Take hand-over files into the workspace.")
    import_.add_argument("files", nargs="+", metavar="FILE")
    import_.add_argument("--preview", action="store_true", help="only tell what they would bring")
    codes = "its first line opens the files; may be repeated"
    import_.add_argument("--code-file", action="append", default=[], metavar="FILE|-", help=codes)
    _json(import_)


def _round(verb: Verb) -> None:
    verb.add_argument("assessment", metavar="ASSESSMENT")
    _json(verb)


def _json(verb: Verb) -> None:
    verb.add_argument("--json", action="store_true", help="print JSON")
