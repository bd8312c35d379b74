"""Settings: kept whole, and never a reason not to start."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cso_assess.errors import UserError
from cso_assess.settings import Settings, read_settings, write_settings

OTHERS = Settings("ky", 150, "dark", many_organizations=True, organization="some-id", folder="/media/стик")


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    write_settings(tmp_path / "data" / "settings.json", OTHERS)
    assert read_settings(tmp_path / "data" / "settings.json") == OTHERS


def test_nothing_was_set_in_a_new_folder(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"text"', b"[" * 100_000, b"{}" + b" " * 200_000, b"NaN"]
)
def test_a_damaged_file_is_as_if_nothing_had_been_set(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert read_settings(tmp_path / "settings.json") == Settings()


def test_a_folder_in_the_files_place_is_as_if_nothing_had_been_set(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    assert read_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("name", list(OTHERS._asdict()))
@pytest.mark.parametrize("value", [None, 17, -1.5, "nonsense" * 600, [], {}, True])
def test_a_value_that_cannot_be_is_left_out_and_the_others_count(tmp_path: Path, name: str, value: object) -> None:
    stored = {**OTHERS._asdict(), name: value, "from a newer version": 1}
    (tmp_path / "settings.json").write_text(json.dumps(stored))
    found = read_settings(tmp_path / "settings.json")._asdict()
    expected = OTHERS._asdict() if name == "many_organizations" and value is True else {**OTHERS._asdict(), name: None}
    assert {**found, name: expected[name]} == expected
    assert found[name] in (getattr(Settings(), name), getattr(OTHERS, name))


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_whatever_stands_in_the_file_settings_come_out(
    tmp_path_factory: pytest.TempPathFactory, content: object
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content))
    assert isinstance(read_settings(path), Settings)


def test_what_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(UserError, match=r"settings[.]json"):
        write_settings(tmp_path / "settings.json", OTHERS)
