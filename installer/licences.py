"""The licences of everything inside the program's folder, in one text beside the program: LICENCES.txt.

    python installer/licences.py FOLDER     run in the environment that the folder was built from

Why the program itself may be under the MIT licence is said in `DECISION`. Texts that a package should bring and does
not stand in installer/licences.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from email.utils import parseaddr
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PROGRAM = "cso-assess"
KEPT = Path(__file__).resolve().parent / "licences"
NOT_INSIDE = {"setuptools", "pycparser"}
NAMED_SO = re.compile(r"(^|/)((licen[cs]e|copying|notice|authors|ofl)[^/]*$|licen[cs]es/)", re.IGNORECASE)
IS_TEXT = re.compile(r"(^|/)[^/.]+$|\.(txt|md|rst|apache|bsd|gpl|ijg|lgpl|mpl|python)$", re.IGNORECASE)
LONG_TEXTS = {
    "Parts of others inside Qt": "qt-parts.txt",
    "LGPL-3.0": "LGPL-3.0.txt",
    "GPL-3.0": "GPL-3.0.txt",
    "LGPL-2.1 (of iconv, inside lxml on Windows)": "LGPL-2.1.txt",
}
SYSTEM_FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/lib/x86_64-linux-gnu")

DECISION = """\
CSO Assess is under the MIT licence; the texts of its questionnaires are under CC BY 4.0.

Nothing inside asks for more of a program that only uses it. Qt and PySide6 are used under the LGPL version 3: they are
libraries of their own in the folder "program", unchanged, and anyone may put other builds of them there. pikepdf (MPL
2.0) and pyphen with its dictionaries (MPL 1.1 and LGPL) are unchanged too. PyInstaller's licence makes an exception for
the programs that it packages. All others ask to be named with their licence, which is done here.

The sources of every part are published under its name and version: of Python packages on the Python Package Index, of
Qt at download.qt.io, of the system's libraries by Debian.
"""


def main(folder: Path) -> int:
    """Writes the licences into a program's folder; 1 when something inside comes without one."""
    texts = dict([*of_packages(), *of_libraries(folder), *of_python(), *at_the_end()])
    lacking = [name for name, text in texts.items() if not text.strip()]
    for name in lacking:
        print(f"{name} comes without the text of its licence.", file=sys.stderr)
    line = "=" * 100
    parts = (f"{line}\n{name}\n{line}\n\n{text.strip()}\n" for name, text in texts.items())
    (folder / "LICENCES.txt").write_text("\n".join([DECISION, *parts]), encoding="utf-8")
    return 1 if lacking else 0


def of_packages() -> Iterator[tuple[str, str]]:
    """The program and every Python package that it needs, by name and version."""
    for found in needed(PROGRAM):
        yield f"{found.name} {found.version}", licence_of(found)


def needed(name: str) -> list[Distribution]:
    """A distribution and all that it needs, directly or not, in the order of their names."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        name = plain(waiting.pop())
        if name in found or name in NOT_INSIDE:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # needed on another system, or by another version of Python
        requirements = (each for each in found[name].requires or () if "extra ==" not in each)
        waiting += (re.split(r"[^\w.-]", each, maxsplit=1)[0] for each in requirements)
    return [found[name] for name in sorted(found)]


def plain(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(found: Distribution) -> str:
    """What a distribution states as its licence, and the texts that it brings or that are kept here; "" without any."""
    stated = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    names = sorted(str(file) for file in found.files or () if NAMED_SO.search(str(file)) and IS_TEXT.search(str(file)))
    texts = [Path(str(found.locate_file(name))).read_text(encoding="utf-8", errors="replace") for name in names]
    kept = KEPT / f"{plain(found.name)}.txt"
    if kept.exists():
        texts.append(kept.read_text(encoding="utf-8"))
    if not texts and stated == "MIT":
        author = parseaddr(found.metadata.get("Author-email") or "")[0] or found.metadata.get("Author") or found.name
        texts = [f"Copyright (c) {author}\n\n{(KEPT / 'MIT.txt').read_text(encoding='utf-8')}"]
    return "\n\n".join(part for part in [stated.split("\n")[0], *texts] if part) if texts else ""


def of_libraries(folder: Path) -> Iterator[tuple[str, str]]:
    """The system's libraries that travel along, by their Debian packages."""
    if sys.platform != "linux":
        return
    for package in sorted({package_of(file) for file in (folder / "program").glob("lib[!p]*.so*")} - {""}):
        place = Path("/usr/share/doc") / package / "copyright"
        yield f"{package} (Debian)", place.read_text(encoding="utf-8") if place.exists() else ""


def package_of(file: Path) -> str:
    """The Debian package that a library at the folder's top was taken from; a link leads to another part's own file."""
    for folder in SYSTEM_FOLDERS:
        original = (Path(folder) / file.name).resolve()
        for name in (original, Path("/usr" + str(original)), Path(str(original).removeprefix("/usr"))):
            if file.is_symlink() or not name.exists():
                continue
            asked = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
            if asked.returncode == 0:
                return asked.stdout.split(":")[0]
    return ""


def of_python() -> Iterator[tuple[str, str]]:
    """Python itself, and PyInstaller's small beginning of every packaged program."""
    base = Path(sys.base_prefix)
    texts = [
        *base.glob("lib/python3*/LICENSE.txt"),
        *base.glob("LICENSE.txt"),
        *base.glob("share/doc/python3/copyright"),
    ]
    yield f"Python {sys.version.split()[0]}", texts[0].read_text(encoding="utf-8") if texts else ""
    tool = distribution("pyinstaller")
    yield f"PyInstaller {tool.version}", licence_of(tool)


def at_the_end() -> Iterator[tuple[str, str]]:
    """The parts of others inside Qt, and the long texts that the parts refer to."""
    for name, file in LONG_TEXTS.items():
        yield name, (KEPT / file).read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
