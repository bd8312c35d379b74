"""Questionnaires in folders: those that ship with the program, and those that people write.

What is built in is read from `compiled/` (structure.json and one file per language, made by the build) where that is
not older than its sources; else from the sources.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from cso_assess.core.questionnaire import Edition
from cso_assess.core.questionnaire_data import structure_from, text_from
from cso_assess.core.questionnaire_source import STRUCTURE_FILE, read_edition
from cso_assess.errors import MistakesError, Problem, UserError, sentence
from cso_assess.paths import resource

LARGEST_FILE = 4_000_000
"""Bytes; a questionnaire of 63 indicators has a twentieth of that in each language."""

_TEXT_FILE = re.compile(r"[a-z]{2,3}\.toml")
_STRUCTURE = "structure.json"


@cache
def built_in_editions() -> tuple[Edition, ...]:
    """The questionnaires that ship with the program, by id."""
    folder = resource("questionnaires")
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(_compiled(each) or read_folder(each) for each in found if each.is_dir() and any(each.iterdir()))


def read_folder(folder: Path) -> Edition:
    """The questionnaire in a folder; MistakesError with every problem if there is any.

    Only files that lie in the folder itself under their expected names are opened: no name inside a file counts.
    """
    sources, problems = _sources(folder)
    if not problems:
        edition, problems = read_edition(sources)
        if edition is not None:
            return edition
    raise MistakesError(sentence.tr("The questionnaire in “{folder}” was not accepted.", folder=folder.name), problems)


def _sources(folder: Path) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """The texts of a questionnaire's files by name, and what hinders reading them."""
    try:
        files = sorted(path for path in folder.iterdir() if _is_wanted(path))
    except OSError as error:
        reason = sentence.tr("“{folder}” is not a folder that can be read.", folder=str(folder))
        raise UserError(reason) from error
    sources: dict[str, str] = {}
    problems: list[Problem] = []
    for file in files:
        try:
            sources[file.name] = _text(file)
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            problems.append(Problem(f"{file.name}:{line}", sentence.tr("expected a text in UTF-8")))
        except OSError:
            problems.append(Problem(file.name, sentence.tr("expected a file that can be read")))
        except ValueError:
            expected = sentence.tr("expected a file of at most {most} MB", most=LARGEST_FILE // 1_000_000)
            problems.append(Problem(file.name, expected))
    return sources, tuple(problems)


def _is_wanted(path: Path) -> bool:
    """Links count as missing: they may lead anywhere."""
    is_named = path.name == STRUCTURE_FILE or _TEXT_FILE.fullmatch(path.name) is not None
    return is_named and path.is_file() and not path.is_symlink()


def _text(file: Path) -> str:
    """The text of a file; ValueError if it is too large."""
    with file.open("rb") as stream:
        content = stream.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise ValueError(file.name)
    return content.decode("utf-8-sig")


def _compiled(folder: Path) -> Edition | None:
    """What the build made of a folder, unless a source has changed since."""
    compiled = folder / "compiled"
    structure_file = compiled / _STRUCTURE
    if not structure_file.is_file():
        return None
    newest = max((source.stat().st_mtime for source in folder.glob("*.toml")), default=0.0)
    if structure_file.stat().st_mtime < newest:
        return None
    structure = structure_from(_json(structure_file))
    texts = {language: text_from(_json(compiled / f"{language}.json")) for language in structure.languages}
    return Edition(structure, texts)


def _json(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return data
