"""The oblasts and districts of Kyrgyzstan as they are offered."""

import tomllib
from collections import Counter

import pytest

from cso_assess.core.organization import Profile
from cso_assess.gui.words.profile import _places, every_name, place_id, place_name, place_names, region_of
from cso_assess.i18n import LANGUAGES
from cso_assess.paths import resource

PLACES = tomllib.loads(resource("places", "kyrgyzstan.toml").read_text(encoding="utf-8"))
DISTRICTS = {id: names for id, names in PLACES["district"].items() if not id.endswith("_city")}


def test_all_oblasts_and_districts_of_the_country_are_there():
    assert len(PLACES["region"]) == 7 + 2
    assert Counter(names["region"] for names in DISTRICTS.values()) == {
        "batken": 3,
        "chui": 8,
        "issyk_kul": 5,
        "jalal_abad": 8,
        "naryn": 5,
        "osh": 7,
        "talas": 4,
        "bishkek": 4,
    }


def test_the_window_reads_the_file_as_a_toml_parser_does():
    assert _places() == {kind: PLACES[kind] for kind in ("region", "district")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_has_a_name_of_its_own_in_every_language(language):
    for kind in ("region", "district"):
        names = [place[language] for place in PLACES[kind].values()]
        assert all(names)
        assert len(set(names)) == len(names)


def test_every_district_lies_in_a_region_that_is_there():
    assert {names["region"] for names in PLACES["district"].values()} <= set(PLACES["region"])


def test_the_data_says_of_which_day_it_is():
    assert PLACES["date"].isoformat() == "2024-01-01"


def test_a_name_in_any_language_is_the_same_place():
    assert {place_id("district", name) for name in ("Uzgen", "узген", "ӨЗГӨН")} == {"uzgen"}
    assert place_name("district", "uzgen", "ky") == "Өзгөн"
    assert every_name("district", "uzgen").split() == ["Өзгөн", "Узген", "Uzgen"]


def test_own_words_stay_own_words():
    assert place_id("district", "the valley above") == "the valley above"
    assert place_name("district", "the valley above", "ru") == "the valley above"
    assert region_of("the valley above") == ""


def test_the_districts_of_batken_are_offered_with_its_cities():
    assert set(place_names("district", "en", "batken")) == {
        "Batken",
        "Kadamjay",
        "Leilek",
        "Batken city",
        "Kyzyl-Kiya city",
        "Razzakov city (Isfana)",
        "Sulukta city",
    }
    assert len(place_names("district", "en", Profile("").region)) == len(PLACES["district"])
