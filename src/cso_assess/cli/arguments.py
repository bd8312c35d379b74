"""What can be typed after `cso-assess`: verbs and options."""

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from cso_assess.cli.usage import Verb
from cso_assess.i18n import LANGUAGES, Words
from cso_assess.report import KINDS


def parser(words: Words) -> Verb:
    """The parser of the whole command line; what is wrong in its form ends with exit status 2."""
    top = Verb(
        words=words,
        prog="cso-assess",
        description=words.tr("Self-assessment and development plan of a civil society organization."),
        epilog=words.tr("Without a verb, the window opens."),
    )
    _common(top, words)
    top.add_argument("--version", action="store_true", help=words.tr("print the program's version"))
    top.add_argument("--safe-mode", action="store_true", help=words.tr("open the window without reading the settings"))
    top.add_argument(
        "--self-test",
        action="store_true",
        help=words.tr("open every page in every language and make every document"),
    )
    verbs = top.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, text: str, parent: "argparse._SubParsersAction[Verb]" = verbs) -> Verb:
        made = parent.add_parser(name, help=text, description=text, words=words)
        _common(made, words)
        return made

    verb("demo", words.tr("Add the demonstration organization and print its rounds' ids."))
    _questionnaire(verb, words)
    _organization(verb, words)
    _assess(verb("assess", words.tr("Add a round from a filled file and print its id.")), words)
    _round(verb("score", words.tr("Print the scorecard of a round.")), words)
    _round(verb("priorities", words.tr("Print what to work on first, and why.")), words)
    _plan(verb("plan", words.tr("Print the plan of a round, or a proposal.")), words)
    compare = verb("compare", words.tr("Compare two rounds of one organization."))
    compare.add_argument("before", metavar="BEFORE", help=words.tr("the id of the earlier round"))
    compare.add_argument("after", metavar="AFTER", help=words.tr("the id of the later round"))
    _json(compare, words)
    _from_backup(compare, words)
    _report(verb("report", words.tr("Write a document about a round.")), words)
    _passphrase(verb, words)
    _safety(verb, words)
    _handover(verb, words)
    return top


def _common(verb: Verb, words: Words) -> None:
    """Options that stand before or after the verb; left out, they do not overwrite what stood before it."""
    add = partial(verb.add_argument, default=argparse.SUPPRESS)
    add("--data-dir", metavar="DIR", help=words.tr("keep data, settings, logs and backups under DIR"))
    add("--language", metavar="L", help=_one_of(LANGUAGES, words))
    add("--today", metavar="YYYY-MM-DD", help=words.tr("the date to work with"))
    add(
        "--passphrase-file",
        metavar="FILE|-",
        help=words.tr("its first line, or that of standard input, opens a protected workspace"),
    )


def _questionnaire(verb: Callable[..., Verb], words: Words) -> None:
    group = verb("questionnaire", words.tr("List, show, check and import questionnaires; write a form to fill."))
    verbs = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    _json(verb("list", words.tr("List the questionnaires at hand."), verbs), words)
    check = verb("check", words.tr("Check the files of a questionnaire."), verbs)
    check.add_argument("path", metavar="PATH", help=words.tr("the folder of a questionnaire"))
    import_ = verb("import", words.tr("Keep a questionnaire in the workspace."), verbs)
    import_.add_argument("path", metavar="PATH", help=words.tr("the folder of a questionnaire"))
    show = verb("show", words.tr("Print a questionnaire."), verbs)
    _edition(show, "questionnaire", words)
    _json(show, words)
    form = verb("form", words.tr("Write the answers file to be filled."), verbs)
    _edition(form, "questionnaire", words)
    _length(form, words)
    form.add_argument("-o", "--output", required=True, metavar="FILE.xlsx", help=words.tr("the workbook to write"))


def _organization(verb: Callable[..., Verb], words: Words) -> None:
    group = verb("organization", words.tr("Add and list organizations."))
    verbs = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = verb("add", words.tr("Add an organization and print its id."), verbs)
    add.add_argument("name", metavar="NAME", help=words.tr("as the organization calls itself"))
    for option, metavar, text in (
        ("region", "R", words.tr("the oblast")),
        ("district", "D", words.tr("the district")),
        ("place", "P", words.tr("the town or village")),
        ("founded", "YYYY", words.tr("the year of its founding")),
        ("members", "N", words.tr("how many members it has")),
        ("women", "N", words.tr("how many of them are women")),
        ("paid-staff", "N", words.tr("how many people it pays")),
        ("volunteers", "N", words.tr("how many volunteers it has")),
    ):
        add.add_argument(f"--{option}", metavar=metavar, help=text)
    themes = words.tr("what it works on; may be repeated")
    add.add_argument("--theme", action="append", default=[], metavar="T", help=themes)
    listed = verb("list", words.tr("List the organizations."), verbs)
    listed.add_argument("--rounds", action="store_true", help=words.tr("their rounds as well, with the ids of these"))
    _json(listed, words)
    _from_backup(listed, words)
    delete = verb("delete", words.tr("Delete an organization for good, from all backups as well."), verbs)
    delete.add_argument("name", metavar="NAME", help=words.tr("the name or the id of an organization"))
    delete.add_argument("--yes", action="store_true", help=words.tr("this is meant"))


def _assess(assess: Verb, words: Words) -> None:
    assess.add_argument(
        "--organization", required=True, metavar="NAME", help=words.tr("the name or the id of an organization")
    )
    _edition(assess, "--questionnaire", words, required=True)
    answers = words.tr("the filled answers file: .xlsx, .csv or .json")
    assess.add_argument("--answers", required=True, metavar="FILE", help=answers)
    _length(assess, words)
    left_out = words.tr("a domain that is not asked, and why")
    assess.add_argument("--leave-out", nargs="+", action="extend", default=[], metavar="DOMAIN=REASON", help=left_out)
    assess.add_argument("--date", metavar="YYYY-MM-DD", help=words.tr("the day of the round; else today"))
    assess.add_argument("--close", action="store_true", help=words.tr("close the round"))


def _plan(plan: Verb, words: Words) -> None:
    _round(plan, words)
    start = words.tr("the first day of the plan; else the Monday after the round")
    plan.add_argument("--start", metavar="YYYY-MM-DD", help=start)
    plan.add_argument("--months", metavar="N", help=words.tr("how long the plan lasts; else 12 months"))
    plan.add_argument("--hours-per-week", metavar="H", help=words.tr("how much time there is; else no limit"))
    plan.add_argument("--budget", metavar="B", help=words.tr("how much money there is; else no limit"))
    plan.add_argument("--top", metavar="N", help=words.tr("how many priorities at most; else 10"))
    plan.add_argument("--save", action="store_true", help=words.tr("store the plan"))


def _report(report: Verb, words: Words) -> None:
    _round_id(report, words)
    report.add_argument(
        "--kind", required=True, metavar="KIND", help=words.tr("one of {names}", names=", ".join(KINDS))
    )
    _from_backup(report, words)
    output = words.tr("the document to write")
    report.add_argument("-o", "--output", required=True, metavar="FILE.pdf|.docx|.xlsx|.csv", help=output)
    report.add_argument(
        "--protect", metavar="FILE|-", help=words.tr("the first line is the password that opens the PDF")
    )
    report.add_argument(
        "--paper", default="a4", metavar="a4|a5", help=words.tr("the plan and the sheets also come on A5")
    )
    report.add_argument("--grey", action="store_true", help=words.tr("without colours"))
    report.add_argument(
        "--no-names", action="store_true", help=words.tr("leave out names of the organization and of people")
    )
    report.add_argument(
        "--no-text", action="store_true", help=words.tr("leave out what people wrote in their own words")
    )
    report.add_argument("--logo", metavar="FILE", help=words.tr("a picture for the first page, PNG or JPEG"))
    report.add_argument("--no-method", action="store_true", help=words.tr("leave out the pages about the calculation"))
    report.add_argument("--draft", action="store_true", help=words.tr("mark every page as a draft"))


def _passphrase(verb: Callable[..., Verb], words: Words) -> None:
    group = verb("passphrase", words.tr("Protect the workspace and its backups, or end that."))
    verbs = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    set_ = verb("set", words.tr("Set the passphrase that --passphrase-file holds, and print the recovery code."), verbs)
    code = verb("code", words.tr("Print a new recovery code; the earlier one is no longer valid."), verbs)
    for telling in (set_, code):
        telling.add_argument(
            "-o", "--output", metavar="SHEET.pdf", help=words.tr("write the recovery sheet, to be printed")
        )
    change = verb("change", words.tr("Change the passphrase."), verbs)
    change.add_argument(
        "--new-passphrase-file", required=True, metavar="FILE|-", help=words.tr("holds the new passphrase")
    )
    change.add_argument(
        "--recovery-file", metavar="FILE|-", help=words.tr("holds the recovery code, if the passphrase is lost")
    )
    verb("remove", words.tr("Make the workspace and its backups readable without a passphrase."), verbs)


def _safety(verb: Callable[..., Verb], words: Words) -> None:
    backup = verb("backup", words.tr("Make a backup and print its path."))
    backup.add_argument("-o", "--output", metavar="DIR", help=words.tr("where to write it, such as a flash disk"))
    restore = verb("restore", words.tr("Go back to a backup; what is there now is kept."))
    restore.add_argument("file", metavar="FILE", help=words.tr("a backup that the program made"))
    restore.add_argument(
        "--recovery-file", metavar="FILE|-", help=words.tr("holds the recovery code of a protected workspace")
    )
    check = verb("check", words.tr("Look whether everything is as the program wrote it."))
    check.add_argument(
        "--repair", action="store_true", help=words.tr("calculate the stored results of all rounds again")
    )
    verb("salvage", words.tr("Save what can be read from a damaged data file, which is kept."))


def _handover(verb: Callable[..., Verb], words: Words) -> None:
    export = verb(
        "export", words.tr("Write a hand-over file and print the code that opens it; or an anonymized export.")
    )
    whose = export.add_mutually_exclusive_group()
    whose.add_argument(
        "--organization",
        nargs="+",
        action="extend",
        default=[],
        metavar="NAME",
        help=words.tr("the name or the id of an organization"),
    )
    whose.add_argument("--all", action="store_true", help=words.tr("all organizations"))
    export.add_argument(
        "--round", nargs="+", action="extend", default=[], metavar="ID", help=words.tr("only these rounds")
    )
    export.add_argument(
        "--no-text", action="store_true", help=words.tr("leave out what people wrote in their own words")
    )
    export.add_argument("--no-names", action="store_true", help=words.tr("leave out who people are"))
    export.add_argument(
        "--anonymous", action="store_true", help=words.tr("means of five organizations or more, for donors")
    )
    output = words.tr("the file to write; .csoa, or for an anonymized export one of the others")
    export.add_argument("-o", "--output", required=True, metavar="FILE.csoa|.xlsx|.csv|.json", help=output)
    lock = export.add_mutually_exclusive_group()
    lock.add_argument(
        "--code-file", metavar="FILE|-", help=words.tr("its first line seals the file in the place of a new code")
    )
    lock.add_argument("--plain", action="store_true", help=words.tr("do not seal the file: anybody can read it"))
    import_ = verb("import", words.tr("Take hand-over files into the workspace."))
    import_.add_argument("files", nargs="+", metavar="FILE", help=words.tr("hand-over files"))
    import_.add_argument("--preview", action="store_true", help=words.tr("only tell what they would bring"))
    codes = words.tr("its first line opens the files; may be repeated")
    import_.add_argument("--code-file", action="append", default=[], metavar="FILE|-", help=codes)
    _json(import_, words)


def _one_of(names: Sequence[str], words: Words) -> str:
    return words.tr("one of {names}", names=", ".join(names))


def _edition(verb: Verb, name: str, words: Words, **settings: Any) -> None:
    text = words.tr("a questionnaire at hand; without a version its latest")
    verb.add_argument(name, metavar="ID[@VERSION]", help=text, **settings)


def _length(verb: Verb, words: Words) -> None:
    text = words.tr("the core questions only or all of them; else all")
    verb.add_argument("--length", default="full", metavar="core|full", help=text)


def _round_id(verb: Verb, words: Words) -> None:
    told = words.tr("the id of a round; “{command}” tells it", command="organization list --rounds")
    verb.add_argument("assessment", metavar="ASSESSMENT", help=told)


def _round(verb: Verb, words: Words) -> None:
    _round_id(verb, words)
    _json(verb, words)
    _from_backup(verb, words)


def _from_backup(verb: Verb, words: Words) -> None:
    verb.add_argument(
        "--from-backup",
        action="store_true",
        help=words.tr("read the newest backup, for example while somebody else has the data open"),
    )


def _json(verb: Verb, words: Words) -> None:
    verb.add_argument("--json", action="store_true", help=words.tr("print JSON"))
