"""Compiles what ships and is not Python: forms, catalogues and questionnaires. The only generator of files.

Every wheel and every editable install runs it; `make` runs it again after a change:

    python hatch_build.py                compile
    python hatch_build.py translations   write new texts of code and forms into the catalogues, then compile
"""

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FORMS = "src/cso_assess/gui/forms"
TRANSLATIONS = "resources/translations"
QUESTIONNAIRES = "resources/questionnaires"


class CompileError(Exception):
    """What stops a build, in words for the person who builds."""


class CompileHook(BuildHookInterface[Any]):
    """Compiles before hatchling collects the files of a wheel or makes an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling."""
        try:
            compile_all(Path(self.root))
        except CompileError as error:
            self.app.abort(str(error))


def compile_all(root: Path) -> None:
    """Compiles everything under a checkout and removes what an earlier source left behind."""
    keep_only(root / FORMS, "ui_*.py", compile_forms(root))
    keep_only(root / TRANSLATIONS, "*.qm", compile_catalogues(root))
    for folder in sorted((root / QUESTIONNAIRES).glob("*/")):
        keep_only(folder / "compiled", "*.json", compile_questionnaire(folder, root / "src"))


def compile_forms(root: Path) -> Iterator[Path]:
    """Each form of ui/ becomes a class Ui_... in gui/forms."""
    for form in sorted((root / "ui").glob("*.ui")):
        compiled = root / FORMS / f"ui_{form.stem}.py"
        run_qt_tool("uic", "--generator", "python", "--output", str(compiled), str(form))
        code = compiled.read_text(encoding="utf-8")
        compiled.write_text(without_unused_imports(code), encoding="utf-8")
        yield compiled


def without_unused_imports(code: str) -> str:
    """A compiled form that imports only what it names.

    uic imports a long list, and PySide6 builds a class with all its enumerations when it is first named.
    """
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}

    def kept(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[2].split(",")]
        wanted = [name for name in names if name in used]
        return f"from {found[1]} import ({', '.join(wanted)})\n" if wanted else ""

    return re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", kept, code)


def compile_catalogues(root: Path) -> Iterator[Path]:
    """Each catalogue becomes the file that the program loads."""
    for catalogue in sorted((root / TRANSLATIONS).glob("*.ts")):
        compiled, new = catalogue.with_suffix(".qm"), catalogue.with_suffix(".qm.new")
        run_qt_tool("lrelease", "-silent", str(catalogue), "-qm", str(new))
        # By its name at once: a program that is running has the file that was there in its memory.
        new.replace(compiled)
        yield compiled


def compile_questionnaire(folder: Path, code: Path) -> Iterator[Path]:
    """A checked questionnaire as structure.json and one file per language, so that one can be loaded alone."""
    sources = {file.name: read_source(file) for file in sorted(folder.glob("*.toml"))}
    if not sources:
        return
    if str(code) not in sys.path:
        sys.path.insert(0, str(code))
    # Imported here: a build has the sources on disk, but not yet as an installed package.
    from cso_assess.core.questionnaire_data import structure_data, text_data
    from cso_assess.core.questionnaire_source import read_edition

    edition, problems = read_edition(sources)
    if edition is None:
        raise CompileError("\n".join(f"{folder.name}/{problem}" for problem in problems))
    yield write_json(folder / "compiled" / "structure.json", structure_data(edition.structure))
    for language, text in edition.texts.items():
        yield write_json(folder / "compiled" / f"{language}.json", text_data(text))


def update_catalogue(root: Path, catalogue: Path, language: str) -> None:
    """Brings a catalogue up to the texts of code and forms; the English one holds plural forms only."""
    code = (file for file in sorted((root / "src").rglob("*.py")) if file.parent != root / FORMS)
    forms = sorted((root / "ui").glob("*.ui"))
    options = ["-locations", "none", "-source-language", "en", "-target-language", language]
    options += ["-no-obsolete", "-sort-messages"]
    if language == "en":
        options.append("-pluralonly")
    run_qt_tool("lupdate", *map(str, code), *map(str, forms), *options, "-ts", str(catalogue))


def read_source(file: Path) -> str:
    """The text of a questionnaire file."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CompileError(f"{file.parent.name}/{file.name}:1: expected a text in UTF-8") from error


def write_json(file: Path, data: dict[str, Any]) -> Path:
    """Writes plain data in the shortest form."""
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return file


def keep_only(folder: Path, pattern: str, made: Iterable[Path]) -> None:
    """Removes the compiled files in a folder that no source stands for any more."""
    current = set(made)
    for file in folder.glob(pattern):
        if file not in current:
            file.unlink()


def run_qt_tool(name: str, *arguments: str) -> None:
    """Runs a program that PySide6 brings; its own place is found in a venv, in a build's environment and on Windows."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise CompileError("PySide6-Essentials is missing: it brings the compilers of forms and catalogues.")
    folder = Path(package.origin).parent
    tool = shutil.which(name, path=os.pathsep.join([str(folder / "Qt" / "libexec"), str(folder)]))
    if tool is None:
        raise CompileError(f"PySide6-Essentials at {folder} has no {name}.")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise CompileError(f"{name} failed on {arguments[-1]}:\n{done.stderr or done.stdout}".strip())


def main(arguments: list[str]) -> int:
    """Compiles the checkout around this file; with "translations" its catalogues are brought up to date first."""
    root = Path(__file__).resolve().parent
    try:
        if arguments == ["translations"]:
            for language in ("ky", "ru", "en"):
                update_catalogue(root, root / TRANSLATIONS / f"cso_assess_{language}.ts", language)
        compile_all(root)
    except CompileError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
