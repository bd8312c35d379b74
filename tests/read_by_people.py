"""Every text of the project that people read, by language: each with the place where it stands."""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
INSTALLER = ROOT / "installer"
NSIS_NAMES = {"en": "ENGLISH", "ru": "RUSSIAN", "ky": "KYRGYZ"}
NAMES_PUT_IN = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")
OF_A_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Text:
    """One text and the file or context that it stands in."""

    place: str
    words: str

    def __str__(self) -> str:
        return f"{self.place}: {self.words}"


@dataclass(frozen=True, slots=True)
class Translated:
    """One text of a catalogue beside the English one that it stands for."""

    context: str
    source: str
    words: str

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} = {self.words!r}"


@cache
def texts(language: str) -> tuple[Text, ...]:
    """All that is read in a language: window, documents, command line, questionnaire, guides, example, installers."""
    return tuple(
        text
        for part in (_window, _guides, _questionnaire, _demonstration, _places, _menu, _shop, _windows_installer)
        for text in part(language)
        if text.words.strip()
    )


@cache
def translated(language: str) -> tuple[Translated, ...]:
    """The catalogue of a language other than the reference; each plural form by itself."""
    catalogue = ET.parse(RESOURCES / "translations" / f"cso_assess_{language}.ts")
    return tuple(
        Translated(context.findtext("name", ""), message.findtext("source", ""), form.text or "")
        for context in catalogue.iter("context")
        for message in context.iter("message")
        for form in message.iterfind("translation/numerusform" if message.get("numerus") else "translation")
    )


def prose(text: Text) -> str:
    """A text without what is put in at run time and without the marks of keyboard shortcuts."""
    return NAMES_PUT_IN.sub(lambda found: "" if found[0] == "&" else " ", text.words)


def words_of(text: Text) -> list[str]:
    return re.findall(r"[^\W\d_]+", prose(text).lower())


def assert_none(wrong: Iterable[object]) -> None:
    """No mistake was found; else each of them on its line."""
    lines = sorted({str(each) for each in wrong})
    assert not lines, "\n".join(["", *lines])


def _window(language: str) -> Iterator[Text]:
    # The reference language's own catalogue holds plural forms only: its texts are the sources of the others.
    if language == "en":
        yield from (Text(each.context, each.source) for each in translated("ru"))
    else:
        yield from (Text(each.context, each.words) for each in translated(language))


def _guides(language: str) -> Iterator[Text]:
    for guide in sorted((RESOURCES / "guide" / language).glob("*.md")):
        for line in guide.read_text(encoding="utf-8").splitlines():
            # Names of files and commands are the same in every language.
            yield Text(guide.name, re.sub(r"`[^`]*`|\]\([^)]*\)", "0", line))


def _questionnaire(language: str) -> Iterator[Text]:
    for file in sorted((RESOURCES / "questionnaires").glob(f"*/{language}.toml")):
        yield from _strings(file)


def _demonstration(language: str) -> Iterator[Text]:
    yield from _strings(RESOURCES / "demonstration" / f"{language}.toml")


def _strings(file: Path) -> Iterator[Text]:
    def inside(found: object) -> Iterator[str]:
        if isinstance(found, str):
            yield found
        elif isinstance(found, dict):
            yield from (text for each in found.values() for text in inside(each))
        elif isinstance(found, list):
            yield from (text for each in found for text in inside(each))

    values = tomllib.loads(file.read_text(encoding="utf-8"))
    for mark in ("language", "review"):
        values.pop(mark, None)
    yield from (Text(file.parent.name, words) for words in inside(values))


def _places(language: str) -> Iterator[Text]:
    for file in (RESOURCES / "places").glob("*.toml"):
        for found in tomllib.loads(file.read_text(encoding="utf-8")).values():
            if isinstance(found, dict):
                yield from (Text(file.name, place[language]) for place in found.values())


def _menu(language: str) -> Iterator[Text]:
    """The desktop entry: what has no language in brackets is English."""
    entry = (INSTALLER / "debian" / "cso-assess.desktop").read_text(encoding="utf-8")
    form = r"(?:GenericName|Comment|Keywords)" + ("" if language == "en" else rf"\[{language}\]")
    yield from (Text("desktop entry", words) for words in re.findall(rf"^{form}=(.+)$", entry, re.MULTILINE))


def _shop(language: str) -> Iterator[Text]:
    """What a software shop and a file browser say."""
    for name in ("cso-assess.metainfo.xml", "cso-assess.mime.xml"):
        for element in ET.parse(INSTALLER / "debian" / name).iter():
            if (
                element.tag.split("}")[-1] in {"summary", "p", "comment"}
                and element.get(OF_A_LANGUAGE, "en") == language
            ):
                yield Text(name, element.text or "")


def _windows_installer(language: str) -> Iterator[Text]:
    folder = INSTALLER / "windows"
    script = (folder / "cso-assess.nsi").read_text(encoding="utf-8")
    quoted = re.findall(rf'LangString \w+ \${{LANG_{NSIS_NAMES[language]}}} "(.*)"', script)
    if language == "ky":
        pages = (folder / "Kyrgyz.nsh").read_text(encoding="utf-8-sig")
        common = (folder / "Kyrgyz.nlf").read_text(encoding="utf-8-sig")
        quoted += re.findall(r'LangFileString} \w+ "(.*)"', pages)
        quoted += [line.strip('"') for line in common.splitlines() if not line.startswith("#")]
    # Ends of lines and the names of NSIS.
    codes = re.compile(r"(?:\$?\\[rn])+|\$\(\^\w+\)|\$\w+")
    yield from (Text("Windows installer", codes.sub("0", each)) for each in quoted)
