"""How the choices of a profile are said and written: places, money, themes. Own words stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cso_assess.core.keys import name_key
from cso_assess.i18n import LANGUAGES, Words
from cso_assess.paths import resource


def place_name(kind: str, place: str, language: str) -> str:
    """The name of a "region" or "district" that is kept by its id; own words stay."""
    return _places()[kind].get(place, {}).get(language, place)


def place_id(kind: str, text: str) -> str:
    """The id of a region or district by its name in any language; own words stay."""
    wanted = name_key(text)
    for id in _places()[kind]:
        if wanted in (name_key(name) for name in _names(kind, id)):
            return id
    return text


def place_names(kind: str, language: str, region: str = "") -> list[str]:
    """The names that are offered while somebody writes, those of a region (by its id) where it has districts."""
    within = [id for id in _places()[kind] if kind == "district" and region_of(id) == region]
    return [place_name(kind, id, language) for id in within or _places()[kind]]


def region_of(district: str) -> str:
    """The id of the region that a district (by its id) lies in; empty for own words."""
    return _places()["district"].get(district, {}).get("region", "")


def every_name(kind: str, place: str) -> str:
    """All names of a region or district one after another, so that it is found in whatever language; own words stay."""
    return " ".join(_names(kind, place)) or place


def theme_names(words: Words) -> Mapping[str, str]:
    """The themes that are kept by an id."""
    return {
        "peace": words.tr("peace"),
        "climate": words.tr("climate"),
        "participation": words.tr("participation in decisions"),
        "rights": words.tr("women's rights"),
        "livelihoods": words.tr("livelihoods"),
        "health": words.tr("health"),
        "education": words.tr("education"),
        "violence": words.tr("protection from violence"),
    }


def themes_text(themes: tuple[str, ...], words: Words) -> str:
    """Themes as they stand in a field."""
    names = theme_names(words)
    return ", ".join(names.get(theme, theme) for theme in themes)


def themes_in(text: str, words: Words) -> tuple[str, ...]:
    """The themes that are written in a field."""
    ids = {name_key(name): id for id, name in theme_names(words).items()}
    written = (theme.strip() for theme in text.split(","))
    return tuple(ids.get(name_key(theme), theme) for theme in written if theme)


def budget_names(words: Words) -> Mapping[str, str]:
    """The bands of yearly money; the first is none said."""
    # Imported here: a first picture of the list has places to say, but no profile.
    from cso_assess.core.organization import BUDGET_BANDS

    names = (
        words.tr("none"),
        words.tr("up to 100 thousand som"),
        words.tr("100 to 500 thousand som"),
        words.tr("500 thousand to 2 million som"),
        words.tr("more than 2 million som"),
    )
    return {"": words.tr("not said"), **dict(zip(BUDGET_BANDS, names, strict=True))}


def _names(kind: str, place: str) -> list[str]:
    names = _places()[kind].get(place, {})
    return [names[language] for language in LANGUAGES if language in names]


@cache
def _places() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """The names of regions and districts by their ids, and which region a district lies in.

    The file's lines are simple enough to be read without a TOML parser, which would take longer than all else here.
    """
    kinds: dict[str, dict[str, Mapping[str, str]]] = {}
    kind = ""
    for line in resource("places", "kyrgyzstan.toml").read_text(encoding="utf-8").splitlines():
        id, is_place, names = line.partition(" = { ")
        if is_place:
            pairs = (pair.split(" = ") for pair in names.removesuffix(" }").split(", "))
            kinds[kind][id] = {name: said.strip('"') for name, said in pairs}
        elif line.startswith("["):
            kind = line.strip("[]")
            kinds[kind] = {}
    return kinds
