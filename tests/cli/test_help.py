"""Help, and what is said of a command that was typed wrongly: in the person's language, as all the rest."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cso_assess.cli.arguments import parser
from cso_assess.cli.usage import Verb
from cso_assess.i18n import LANGUAGES, words_in
from cso_assess.paths import Folders
from cso_assess.report import KINDS
from cso_assess.settings import Settings, write_settings
from tests.cli.conftest import Run

OTHERS = [language for language in LANGUAGES if language != "en"]
WAYS_ON = ("VERB", "ACTION")
"""What stands for the verbs of a verb, each of which has its own line."""

THE_SAME_EVERYWHERE = {
    "Excel",
    "csoa",
    "xlsx",
    "csv",
    "json",
    "PDF",
    "PNG",
    "JPEG",
    "JSON",
    "A",
    "DIR",
    "id",
    "ky",
    "ru",
    "en",
}


def verbs(top: Verb) -> Iterator[Verb]:
    """A parser and all that it holds."""
    yield top
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb in action.choices.values():
                yield from verbs(verb)


def told_by(verb: Verb) -> Iterator[str]:
    """The sentences that the help of a verb is made of."""
    yield from (verb.description or "", verb.epilog or "")
    for group in verb._action_groups:
        yield from (group.title or "" for _ in group._group_actions[:1])
        yield from (action.help or "" for action in group._group_actions)
        yield from (
            choice.help or ""
            for action in group._group_actions
            if isinstance(action, argparse._SubParsersAction)
            for choice in action._choices_actions
        )


def english_in(text: str) -> set[str]:
    """Latin words, without options, what is typed and what is the same in every language."""
    return set(re.findall(r"[A-Za-z]+", re.sub(r"--[\w-]+|{.*}|«.*»", "", text))) - THE_SAME_EVERYWHERE - {*KINDS}


@pytest.mark.parametrize("language", OTHERS)
def test_the_help_of_every_verb_is_in_the_language_asked_for(language: str) -> None:
    told = [text for verb in verbs(parser(words_in(language))) for text in told_by(verb) if text]
    assert len(told) > 150
    assert [text for text in told if english_in(text)] == []


def test_the_help_of_every_verb_says_what_each_value_and_option_is() -> None:
    for verb in verbs(parser(words_in("en"))):
        silent = [each.metavar or each.dest for each in verb._actions if not each.help and each.metavar not in WAYS_ON]
        assert silent == [], verb.prog


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["scor"], "«scor» бул жерде белгисиз; белгилүүлөрү: demo, "),
        (["score"], "жетишпейт: ASSESSMENT"),
        (["score", "x", "--nonsense"], "бул жерде белгисиз: --nonsense"),
        (["check", "--language"], "--language дегенден кийин маани жазылган эмес"),
        (["check", "--repair=1"], "--repair үчүн маани жазылбайт"),
        (["export", "--all", "--organization", "x", "-o", "y"], "--organization менен --all чогуу жазылбайт"),
    ],
)
def test_wrong_usage_is_told_in_the_language_asked_for(
    run: Run, capsys: pytest.CaptureFixture[str], typed: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        run("--language", "ky", *typed)
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith("колдонуу: cso-assess")
    assert said in told


def test_help_speaks_the_language_of_the_settings(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_settings(Folders(tmp_path / "data").settings, Settings(language="ru"))
    with pytest.raises(SystemExit):
        run("--help")
    assert capsys.readouterr().out.startswith("вызов: cso-assess")
