"""Reading a questionnaire from the text of its files, with every mistake found at once."""

import re
from collections.abc import Mapping
from fractions import Fraction

from cso_assess.core.own_indicator import is_own
from cso_assess.core.questionnaire import (
    FEWEST_LEVELS,
    MOST_LEVELS,
    STAGES,
    Domain,
    DomainText,
    Edition,
    Indicator,
    IndicatorText,
    Questionnaire,
    QuestionnaireText,
    Step,
    StepText,
)
from cso_assess.core.toml_lines import Path
from cso_assess.core.toml_reader import Reader
from cso_assess.errors import Problem, sentence

STRUCTURE_FILE = "questionnaire.toml"
HIGHEST_WEIGHT = 100
HIGHEST_AMOUNT = 10**12
LONGEST_STEP_WEEKS = 10_000

_QUESTIONNAIRE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PART_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def text_file(language: str) -> str:
    """The name of the file that holds the texts in a language."""
    return f"{language}.toml"


def read_edition(sources: Mapping[str, str]) -> tuple[Edition | None, tuple[Problem, ...]]:
    """The questionnaire in the files `sources` (text by file name), or None and all problems."""
    if STRUCTURE_FILE not in sources:
        expected = sentence.tr("missing; expected the file {name}", name=STRUCTURE_FILE)
        return None, (Problem(f"{STRUCTURE_FILE}:1", expected),)
    reader = Reader(STRUCTURE_FILE, sources[STRUCTURE_FILE])
    if reader.problems:
        return None, reader.problems
    structure = read_structure(reader)
    problems = list(reader.problems)
    texts = {}
    for language in structure.languages:
        name = text_file(language)
        if name not in sources:
            problems.append(Problem(f"{name}:1", sentence.tr("missing; expected the file {name}", name=name)))
            continue
        reader = Reader(name, sources[name])
        if not reader.problems:
            texts[language] = read_text(reader, structure, language)
        problems += reader.problems
    return (None if problems else Edition(structure, texts)), tuple(problems)


def read_structure(reader: Reader) -> Questionnaire:
    """The structure in questionnaire.toml, as far as it could be read: numbers are 0 and ids empty where not."""
    levels = reader.whole((), "levels", FEWEST_LEVELS, MOST_LEVELS) or 0
    reader.known((), ("id", "version", "levels", "languages", "licence", "domain"))
    domain_ids: set[str] = set()
    indicator_ids: set[str] = set()
    questionnaire = Questionnaire(
        id=_questionnaire_id(reader),
        version=reader.whole((), "version", 1, 10**9) or 0,
        levels=levels,
        languages=_languages(reader),
        licence=reader.text((), "licence"),
        domains=tuple(
            _domain(reader, path, levels, domain_ids, indicator_ids) for path in reader.entries((), "domain")
        ),
    )
    _check_enables(reader, indicator_ids)
    return questionnaire


def read_text(reader: Reader, structure: Questionnaire, language: str) -> QuestionnaireText:
    """The texts of one language, as far as they could be read."""
    reader.known((), ("language", "review", "title", "description", "stages", "domain", "indicator"))
    named = reader.text((), "language")
    if named and named != language:
        reader.note(("language",), sentence.tr("expected “{language}”, as in the file's name", language=language))
    review = reader.text((), "review")
    if review and review not in ("draft", "reviewed"):
        reader.note(("review",), sentence.tr("expected “draft” or “reviewed”"))
    return QuestionnaireText(
        language=language,
        review=review,
        title=reader.text((), "title"),
        description=reader.text((), "description", blank=True),
        stages=reader.required_texts((), "stages", STAGES),
        domains=_domain_texts(reader, structure),
        indicators=_indicator_texts(reader, structure),
    )


def _questionnaire_id(reader: Reader) -> str:
    value = reader.text((), "id")
    if value and (not _QUESTIONNAIRE_ID.fullmatch(value) or len(value) > 100):
        reader.note(("id",), sentence.tr("expected lower case letters, digits and hyphens"))
    return value


def _languages(reader: Reader) -> tuple[str, ...]:
    path: Path = ("languages",)
    languages = reader.required_texts((), "languages")
    seen: set[str] = set()
    for language in languages:
        reader.unique(language, seen, path)
        if not _LANGUAGE.fullmatch(language):
            expected = sentence.tr("expected language codes such as “ky”, “{value}” is none", value=language)
            reader.note(path, expected)
    return tuple(dict.fromkeys(language for language in languages if _LANGUAGE.fullmatch(language)))


def _domain(reader: Reader, path: Path, levels: int, domains: set[str], indicators: set[str]) -> Domain:
    reader.known(path, ("id", "weight", "indicator"))
    return Domain(
        id=_part_id(reader, path, domains),
        weight=reader.number(path, "weight", HIGHEST_WEIGHT, Fraction(1)),
        indicators=tuple(_indicator(reader, entry, levels, indicators) for entry in reader.entries(path, "indicator")),
    )


def _indicator(reader: Reader, path: Path, levels: int, seen: set[str]) -> Indicator:
    reader.known(path, ("id", "weight", "core", "key", "enables", "references", "step"))
    targets: set[str] = set()
    return Indicator(
        id=_part_id(reader, path, seen),
        weight=reader.number(path, "weight", HIGHEST_WEIGHT, Fraction(1)),
        core=reader.flag(path, "core"),
        key=reader.flag(path, "key"),
        enables=reader.texts(path, "enables"),
        references=reader.texts(path, "references"),
        steps=tuple(_step(reader, entry, levels, targets) for entry in reader.entries(path, "step")),
    )


def _step(reader: Reader, path: Path, levels: int, seen: set[str]) -> Step:
    reader.known(path, ("to", "hours", "weeks", "cost"))
    to = reader.whole(path, "to", 2, levels or MOST_LEVELS)
    if to:
        reader.unique(str(to), seen, (*path, "to"))
    return Step(
        to=to or 0,
        hours=reader.number(path, "hours", HIGHEST_AMOUNT),
        weeks=reader.whole(path, "weeks", 0, LONGEST_STEP_WEEKS) or 0,
        cost=reader.number(path, "cost", HIGHEST_AMOUNT),
    )


def _part_id(reader: Reader, path: Path, seen: set[str]) -> str:
    value = reader.text(path, "id")
    if value:
        if not _PART_ID.fullmatch(value):
            reader.note((*path, "id"), sentence.tr("expected letters a-z, digits, dots, hyphens and underscores"))
        if is_own(value):
            reader.note((*path, "id"), sentence.tr("expected another id: organizations' own questions have such"))
        reader.unique(value, seen, (*path, "id"))
    return value


def _check_enables(reader: Reader, known: set[str]) -> None:
    for domain in reader.entries((), "domain"):
        for path in reader.entries(domain, "indicator"):
            seen: set[str] = set()
            for enabled in reader.texts(path, "enables"):
                reader.unique(enabled, seen, (*path, "enables"))
                if enabled not in known:
                    expected = sentence.tr("expected ids of indicators, “{value}” is none", value=enabled)
                    reader.note((*path, "enables"), expected)


def _domain_texts(reader: Reader, structure: Questionnaire) -> Mapping[str, DomainText]:
    texts = {}
    for domain_id, path in _parts(reader, "domain", dict.fromkeys(domain.id for domain in structure.domains)):
        reader.known(path, ("title", "summary"))
        texts[domain_id] = DomainText(reader.text(path, "title"), reader.text(path, "summary", blank=True))
    return texts


def _indicator_texts(reader: Reader, structure: Questionnaire) -> Mapping[str, IndicatorText]:
    texts = {}
    fields = ("title", "question", "why", "levels", "evidence", "practice", "step")
    indicators: dict[str, Indicator] = {}
    for indicator in structure.indicators:
        indicators.setdefault(indicator.id, indicator)
    for indicator_id, path in _parts(reader, "indicator", indicators):
        reader.known(path, fields)
        texts[indicator_id] = IndicatorText(
            title=reader.text(path, "title"),
            question=reader.text(path, "question"),
            why=reader.text(path, "why", blank=True),
            levels=reader.required_texts(path, "levels", structure.levels or None),
            evidence=reader.texts(path, "evidence"),
            practice=reader.text(path, "practice", blank=True),
            steps=_step_texts(reader, path, indicators[indicator_id]),
        )
    return texts


def _step_texts(reader: Reader, path: Path, indicator: Indicator) -> tuple[StepText, ...]:
    """The texts of an indicator's steps; a step whose level could not be read (0) may be any."""
    wanted = dict.fromkeys(step.to for step in indicator.steps)
    texts: dict[int, StepText] = {}
    for entry in reader.entries(path, "step"):
        reader.known(entry, ("to", "title", "do", "sign", "help", "harm"))
        to = reader.whole(entry, "to", 2, MOST_LEVELS) or 0
        if to and (to in texts or (to not in wanted and 0 not in wanted)):
            reader.note((*entry, "to"), sentence.tr("expected each step of {file} once", file=STRUCTURE_FILE))
        texts[to] = StepText(
            to=to,
            title=reader.text(entry, "title"),
            do=reader.texts(entry, "do"),
            sign=reader.text(entry, "sign", blank=True),
            help=reader.text(entry, "help", blank=True),
            harm=reader.text(entry, "harm", blank=True),
        )
    for to in wanted:
        if to and to not in texts and 0 not in texts:
            reader.note((*path, "step"), sentence.tr("missing; expected the step to level {to}", to=to))
    return tuple(texts[to] for to in sorted(texts))


def _parts(reader: Reader, kind: str, wanted: Mapping[str, object]) -> list[tuple[str, Path]]:
    """The tables of all wanted parts that are there; what is missing or unknown is noted.

    A part whose id could not be read (empty) may be any.
    """
    if not wanted and not reader.has((), kind):
        return []
    path = reader.subtable((), kind)
    if path is None:
        return []
    for key in reader.keys(path):
        if key not in wanted and "" not in wanted:
            expected = sentence.tr("expected only ids that stand in {file}", file=STRUCTURE_FILE)
            reader.note((*path, key), expected)
    found = ((part, reader.subtable(path, part)) for part in wanted if part)
    return [(part, place) for part, place in found if place is not None]
