"""How the choices of a profile are said and written: places, money, themes. Own words stay as they are."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from cso_assess.core.keys import name_key
from cso_assess.core.organization import BUDGET_BANDS
from cso_assess.i18n import Words
from cso_assess.paths import resource


def place_name(kind: str, place: str, language: str) -> str:
    """The name of a "region" or "district" that is kept by its id; own words stay."""
    return _places()[kind].get(place, {}).get(language, place)


def place_id(kind: str, text: str) -> str:
    """The id of a region or district by its name in any language; own words stay."""
    wanted = name_key(text)
    for id, names in _places()[kind].items():
        if wanted in (name_key(name) for name in names.values()):
            return id
    return text


def place_names(kind: str, language: str) -> list[str]:
    """The names that are offered while somebody writes."""
    return [names[language] for names in _places()[kind].values()]


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
    names = (
        words.tr("none"),
        words.tr("up to 100 thousand som"),
        words.tr("100 to 500 thousand som"),
        words.tr("500 thousand to 2 million som"),
        words.tr("more than 2 million som"),
    )
    return {"": words.tr("not said"), **dict(zip(BUDGET_BANDS, names, strict=True))}


@cache
def _places() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    with resource("places", "kyrgyzstan.toml").open("rb") as file:
        return tomllib.load(file)
