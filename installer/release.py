"""Whether everything that a release consists of agrees; one sentence for each thing that does not.

python installer/release.py     after `make gallery` and `make package`
"""

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PIL import Image, ImageChops

from docs.pictures import guide_picture
from installer.version import version

PAGES = ("home", "assess", "results", "plan", "history", "reports")
"""The pages whose pictures people see before they have the program."""
LANGUAGES = ("ky", "ru", "en")
NOT_PACKED = (".qm", ".json", ".py", ".pyc", ".ps1")
"""The endings of what is compiled from something else, or stands beside what goes into packages."""
PACKED = (
    *("CHANGELOG.md", "constraints.txt", "pyproject.toml", "installer/debian", "installer/windows"),
    *(f"resources/{name}" for name in ("demonstration", "guide", "icons", "places", "questionnaires", "translations")),
)
"""What goes into packages besides what people see of the window."""
VISIBLE, SMALL_PART = 64, 0.003
"""From which difference of grey, and on which part of a picture, it shows something else."""


def main(root: Path = ROOT) -> int:
    """Prints what does not agree; 1 if there is anything."""
    wanted = version()
    found = [
        *in_changelog(root, wanted),
        *in_catalogues(root),
        *in_screenshots(root),
        *in_guides(root),
        *in_packages(root, wanted),
        *in_tree(root),
    ]
    for sentence in found:
        print(sentence)
    if not found:
        print(f"Version {wanted} is ready to be released.")
    return 1 if found else 0


def in_changelog(root: Path, wanted: str) -> Iterator[str]:
    """The newest entry is this version's, has its day, and says something."""
    entries = re.split(r"^## ", (root / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    title, _, text = (entries[0] if entries else "").partition("\n")
    told = re.fullmatch(r"(\S+) \((.+)\)", title)
    if told is None or told[1] != wanted:
        yield f"The newest entry of CHANGELOG.md is “{title}”, not version {wanted}."
        return
    try:
        date.fromisoformat(told[2])
    except ValueError:
        yield f"CHANGELOG.md says “{told[2]}” where the day of version {wanted} should be."
    if "- " not in text:
        yield f"CHANGELOG.md says nothing about version {wanted}."


def in_catalogues(root: Path) -> Iterator[str]:
    """Every text is translated; the English catalogue holds plural forms only."""
    for catalogue in sorted((root / "resources" / "translations").glob("*.ts")):
        messages = ET.parse(catalogue).iter("message")  # noqa: S314 - our own file
        unfinished = sum(1 for message in messages if not _is_translated(message))
        if unfinished:
            yield f"Texts without a translation in {catalogue.name}: {unfinished}."


def _is_translated(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def in_screenshots(root: Path) -> Iterator[str]:
    """Each main page has a picture in each language, made after the last change of what it shows."""
    changed = _newest(_shown(root))
    places = [Path(language, f"{page}.png") for language in LANGUAGES for page in PAGES]
    there = {place: root / "out" / "screenshots" / place for place in places}
    missing = [place for place, picture in there.items() if not picture.exists()]
    older = [place for place, picture in there.items() if picture.exists() and picture.stat().st_mtime < changed]
    for found, said in ((missing, "are missing"), (older, "are older than the program")):
        if found:
            yield f"Pictures {said}: {', '.join(map(Path.as_posix, found))}; make gallery makes them."


def _shown(root: Path) -> Iterator[Path]:
    yield from (file for file in (root / "src").rglob("*.py") if file.parent.name != "forms")
    yield from (root / "ui").glob("*.ui")
    yield from (root / "resources" / "themes").iterdir() if (root / "resources" / "themes").exists() else ()


def _packed(root: Path) -> Iterator[Path]:
    yield from _shown(root)
    for place in (root / name for name in PACKED):
        files = place.rglob("*") if place.is_dir() else [place]
        yield from (file for file in files if file.is_file() and file.suffix not in NOT_PACKED)


def _newest(files: Iterable[Path]) -> float:
    return max((file.stat().st_mtime for file in files), default=0.0)


def in_guides(root: Path) -> Iterator[str]:
    """The pictures of the guides show the window that the screenshots show."""
    for language in LANGUAGES:
        for shown in sorted((root / "resources" / "guide" / language).glob("*.png")):
            screenshot = root / "out" / "screenshots" / language / shown.name
            if screenshot.exists() and not _look_alike(guide_picture(screenshot), Image.open(shown)):
                yield f"The guide shows {language}/{shown.name} as it was; docs/pictures.py makes it again."


def _look_alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures differ in no more than a time of day would."""
    if one.size != other.size:
        return False
    difference = ImageChops.difference(one.convert("L"), other.convert("L"))
    differing = sum(difference.histogram()[VISIBLE:])
    return differing <= SMALL_PART * one.width * one.height


def in_packages(root: Path, wanted: str) -> Iterator[str]:
    """The Debian package and a portable folder are there, of this version and of the program as it is now.

    The Windows installer comes from another computer; where it lies beside them it is looked at too.
    """
    out = root / "dist"
    changed = _newest(_packed(root))
    if not list(out.glob(f"cso-assess_{wanted}_*.deb")):
        yield f"There is no Debian package of version {wanted} in dist; make package makes it."
    for package in out.glob(f"cso-assess_{wanted}_*.deb"):
        done = subprocess.run(["dpkg-deb", "--field", package, "Version"], capture_output=True, text=True, check=False)
        if done.stdout.strip() != wanted:
            yield f"{package.name} says that it is version {done.stdout.strip()}, not {wanted}."
    portable = list(out.glob(f"cso-assess-{wanted}-portable-*.zip"))
    if not portable:
        yield f"There is no portable folder of version {wanted} in dist; make package makes it."
    for package in portable:
        names = zipfile.ZipFile(package).namelist()
        if not any(name.endswith(f"cso_assess-{wanted}.dist-info/METADATA") for name in names):
            yield f"{package.name} holds another version than {wanted}."
    setup = out.glob(f"cso-assess-{wanted}-setup.exe")
    for package in (*out.glob(f"cso-assess_{wanted}_*.deb"), *portable, *setup):
        if package.stat().st_mtime < changed:
            maker = "the Windows workflow" if package.suffix == ".exe" else "make package"
            yield f"{package.name} is older than the program; {maker} makes it again."
    others = (file.name for file in out.glob("cso-assess[-_]*") if wanted not in file.name)
    for name in sorted(others):
        yield f"{name} in dist is of another version than {wanted}; remove it before something is published."


def in_tree(root: Path) -> Iterator[str]:
    """Nothing is changed that is not committed."""
    done = subprocess.run(["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=False)
    changed = [line for line in done.stdout.splitlines() if line]
    if changed:
        yield f"Files changed and not committed: {len(changed)}."


if __name__ == "__main__":
    sys.exit(main())
