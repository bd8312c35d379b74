"""The content of a hand-over file: everything comes back as it left, and a field that is lost is noticed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cso_assess.core.parcel_columns import COLUMNS
from cso_assess.errors import UserError
from cso_assess.exchange.handover import writing
from cso_assess.exchange.handover.container import Seal, packed
from cso_assess.exchange.handover.file import new_secret_of, read_file, secret_of, suggested_name, write_file
from cso_assess.exchange.handover.reading import parcel_from
from cso_assess.exchange.handover.writing import content_of
from tests import parcels
from tests.exchange.handover import mutations
from tests.workspaces import LEAST_COST


def write(path: Path, secret: str | None = None) -> None:
    write_file(path, parcels.filled_parcel(), secret, lambda count: bytes(range(count)), LEAST_COST)


def test_every_value_of_every_row_comes_back() -> None:
    assert parcel_from(content_of(parcels.filled_parcel())) == parcels.filled_parcel()


def test_the_parcel_of_these_tests_has_no_usual_value() -> None:
    for table, columns in COLUMNS.items():
        usual = {name for name, column in columns.items() if parcels.EVERY_VALUE[table][name] == column.default}
        assert usual <= {"later"}, table


@pytest.mark.parametrize(("table", "column"), [(table, name) for table in COLUMNS for name in COLUMNS[table]])
def test_a_field_that_the_exporter_drops_is_noticed_before_anybody_trusts_the_file(
    table: str, column: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = {name: each for name, each in COLUMNS[table].items() if name != column}
    monkeypatch.setattr(writing, "COLUMNS", {**COLUMNS, table: left})
    with pytest.raises(UserError, match="did not read back"):
        write(tmp_path / "file.csoa")
    assert not (tmp_path / "file.csoa").exists()


def keys(value: Any, where: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The way to every key of an object, by the names on it; entries of lists count as one."""
    if isinstance(value, list):
        for each in value:
            yield from keys(each, where)
    elif isinstance(value, dict):
        for key, each in value.items():
            # Where keys are names or ids, one of them stands for all.
            yield (*where, key)
            yield from keys(each, (*where, key))


def without(value: Any, way: tuple[str, ...]) -> Any:
    """The same data without a key, wherever this way leads to it."""
    if isinstance(value, list):
        return [without(each, way) for each in value]
    if not isinstance(value, dict):
        return value
    if len(way) == 1:
        return {key: each for key, each in value.items() if key != way[0]}
    return {key: without(each, way[1:]) if key == way[0] else each for key, each in value.items()}


KEYS = sorted({(line["kind"], *way) for line in mutations.lines() for way in keys(line)})


@pytest.mark.parametrize("way", KEYS, ids="/".join)
def test_nothing_that_is_written_can_be_lost_unnoticed(way: tuple[str, ...]) -> None:
    kind, *inside = way
    cut = [without(line, tuple(inside)) if line["kind"] == kind else line for line in mutations.lines()]
    try:
        found = parcel_from(mutations.content_with(cut))
    except UserError:
        return
    assert found != parcels.filled_parcel()


@pytest.mark.parametrize("place", range(7))
def test_nothing_of_an_entry_of_the_history_can_be_lost_unnoticed(place: int) -> None:
    for table in ("changes", "deleted"):
        cut = mutations.lines()
        for line in cut:
            line[table] = [entry[:place] + entry[place + 1 :] for entry in line.get(table, [])]
            if line["kind"] in ("hand-over", "questionnaire"):
                del line[table]
        try:
            found = parcel_from(mutations.content_with(cut))
        except UserError:
            continue
        assert (found == parcels.filled_parcel()) == (place >= 3 and table == "deleted")


@pytest.mark.parametrize("format", [1, 3, True, "2", None])
def test_what_only_the_second_format_can_say_is_refused_in_another(format: Any) -> None:
    head, *others = mutations.lines()
    with pytest.raises(UserError):
        parcel_from(mutations.content_with([{**head, "format": format}, *others]))


def test_a_file_whose_header_tells_another_format_is_refused(tmp_path: Path) -> None:
    content = content_of(parcels.filled_parcel())
    (tmp_path / "file.csoa").write_bytes(packed(content, None, 1))
    with pytest.raises(UserError):
        read_file(tmp_path / "file.csoa")


def test_a_disk_that_changes_the_file_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoil(path: Path, content: bytes) -> None:
        path.write_bytes(content[:-1] + b"?")

    monkeypatch.setattr("cso_assess.exchange.handover.file.write_whole", spoil)
    with pytest.raises(UserError, match="did not read back"):
        write(tmp_path / "file.csoa")


def test_a_sealed_file_opens_with_its_code_alone(tmp_path: Path) -> None:
    write(tmp_path / "file.csoa", parcels.CODE)
    assert read_file(tmp_path / "file.csoa", parcels.CODE) == parcels.filled_parcel()
    with pytest.raises(UserError, match="does not open"):
        read_file(tmp_path / "file.csoa", "another passphrase")
    with pytest.raises(UserError, match="is sealed"):
        read_file(tmp_path / "file.csoa")


def test_a_sealed_file_shows_no_word_of_what_it_holds(tmp_path: Path) -> None:
    write(tmp_path / "file.csoa", parcels.CODE)
    assert b"hello" not in (tmp_path / "file.csoa").read_bytes()


def test_a_suggested_name_says_nothing_of_whom_the_file_is_about() -> None:
    assert suggested_name(date(2026, 3, 2)) == "handover-2026-03-02.csoa"


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("1234 5678 9012 3456 7891\n", parcels.CODE),
        ("12345678901234567891", parcels.CODE),
        (" биздин узун сыр сөзүбүз \n", "биздин узун сыр сөзүбүз"),
    ],
)
def test_a_code_is_taken_however_it_is_typed(typed: str, taken: str) -> None:
    assert secret_of(typed) == new_secret_of(typed) == taken


def test_a_mistyped_code_is_told_before_anything_is_tried() -> None:
    with pytest.raises(UserError, match="mistake in this code"):
        secret_of("1234 5678 9012 3456 7892")


def test_a_short_passphrase_does_not_seal() -> None:
    with pytest.raises(UserError, match="15 characters"):
        new_secret_of("fourteen chars")


def test_too_much_for_one_file_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("cso_assess.exchange.handover.container.MOST_BYTES", 500)
    with pytest.raises(UserError, match="Choose fewer"):
        write(tmp_path / "file.csoa")
    monkeypatch.setattr(writing, "MOST_TEXT", 500)
    with pytest.raises(UserError, match="Choose fewer"):
        write(tmp_path / "file.csoa")


def test_two_files_never_share_a_salt_or_nonce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seals: list[Any] = []
    monkeypatch.setattr("cso_assess.exchange.handover.file.Seal", lambda *given: (seals.append(given), Seal(*given))[1])
    drawn = iter(range(1, 255))
    for number in (1, 2):
        path = tmp_path / f"{number}.csoa"
        write_file(path, parcels.filled_parcel(), parcels.CODE, lambda n: bytes([next(drawn)]) * n, LEAST_COST)
    assert len({seal[1] for seal in seals}) == len({seal[2] for seal in seals}) == 2
