"""What does not agree before a release is told, one sentence each."""

import os
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from docs.pictures import guide_picture
from installer import release

CATALOGUE = """<TS><context><name>Page</name><message><source>Plan</source>{translation}</message></context></TS>"""


def changelog(root: Path, title: str) -> list[str]:
    (root / "CHANGELOG.md").write_text(f"# Versions\n\n## {title}\n\n- It began.\n", encoding="utf-8")
    return list(release.in_changelog(root, "1.2.0"))


def test_an_entry_with_its_day_is_what_a_release_needs(tmp_path: Path) -> None:
    assert changelog(tmp_path, "1.2.0 (2026-11-24)") == []


@pytest.mark.parametrize("title", ["1.1.0 (2026-11-24)", "1.2.0 (not released)", "1.2.0"])
def test_another_version_or_no_day_is_told(tmp_path: Path, title: str) -> None:
    assert len(changelog(tmp_path, title)) == 1


@pytest.mark.parametrize(
    ("translation", "lacking"),
    [
        ("<translation>План</translation>", 0),
        ('<translation type="unfinished">План</translation>', 1),
        ("<translation></translation>", 1),
        ("<translation><numerusform>a</numerusform><numerusform></numerusform></translation>", 1),
    ],
)
def test_a_text_without_its_translation_is_told(tmp_path: Path, translation: str, lacking: int) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    (folder / "cso_assess_ru.ts").write_text(CATALOGUE.format(translation=translation), encoding="utf-8")
    assert len(list(release.in_catalogues(tmp_path))) == lacking


def test_pictures_that_are_missing_or_older_than_their_page_are_told(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "page.py").touch()
    for language in release.LANGUAGES:
        (tmp_path / "out" / "screenshots" / language).mkdir(parents=True)
        for page in release.PAGES:
            (tmp_path / "out" / "screenshots" / language / f"{page}.png").touch()
    assert list(release.in_screenshots(tmp_path)) == []
    for page in ("home", "plan"):
        os.utime(tmp_path / "out" / "screenshots" / "ky" / f"{page}.png", (0, 0))
    (tmp_path / "out" / "screenshots" / "ru" / "plan.png").unlink()
    missing, older = release.in_screenshots(tmp_path)
    assert "missing: ru/plan.png;" in missing
    assert "older than the program: ky/home.png, ky/plan.png;" in older


def test_a_guide_that_shows_another_window_is_told(tmp_path: Path) -> None:
    screenshot = tmp_path / "out" / "screenshots" / "ky" / "home.png"
    shown = tmp_path / "resources" / "guide" / "ky" / "home.png"
    for place in (screenshot, shown):
        place.parent.mkdir(parents=True)
    picture = Image.new("RGB", (1366, 768), "white")
    picture.save(screenshot)
    guide_picture(screenshot).save(shown)
    assert list(release.in_guides(tmp_path)) == []
    picture.paste("black", (100, 100, 300, 160))
    picture.save(screenshot)
    (told,) = release.in_guides(tmp_path)
    assert "ky/home.png as it was" in told


@pytest.mark.parametrize("source", ["src/page.py", "CHANGELOG.md", "installer/debian/control", "resources/guide/a.md"])
def test_a_package_older_than_the_program_is_told(tmp_path: Path, source: str) -> None:
    (tmp_path / "dist").mkdir()
    package, setup = (
        tmp_path / "dist" / f"cso-assess-1.2.0-{kind}" for kind in ("portable-linux-x86_64.zip", "setup.exe")
    )
    with zipfile.ZipFile(package, "w") as parcel:
        parcel.writestr("program/cso_assess-1.2.0.dist-info/METADATA", "")
    setup.touch()
    assert "older than the program" not in "\n".join(release.in_packages(tmp_path, "1.2.0"))
    changed = tmp_path / source
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.touch()
    for each in (package, setup):
        os.utime(each, (0, 0))
    told = "\n".join(release.in_packages(tmp_path, "1.2.0"))
    assert "portable-linux-x86_64.zip is older than the program" in told
    assert "setup.exe is older than the program" in told


def test_packages_of_another_version_are_told(tmp_path: Path) -> None:
    out = tmp_path / "dist"
    out.mkdir()
    with zipfile.ZipFile(out / "cso-assess-1.2.0-portable-linux-x86_64.zip", "w") as parcel:
        parcel.writestr("program/cso_assess-1.1.0.dist-info/METADATA", "")
    (out / "cso-assess-1.1.0-setup.exe").touch()
    told = "\n".join(release.in_packages(tmp_path, "1.2.0"))
    assert "no Debian package" in told
    assert "holds another version" in told
    assert "cso-assess-1.1.0-setup.exe" in told
