"""Sticks, cards and USB disks are told from the computer's own disks, by what Linux says about them."""

import os
import sys
from pathlib import Path

import pytest

from cso_assess.media import is_removable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says about its disks")


def device(system: Path, place: Path, path: str, **said: str) -> Path:
    """A block device at a path of the system, on which `place` lies."""
    folder = system / path
    folder.mkdir(parents=True)
    for name, text in said.items():
        file = folder / name.replace("__", "/")
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{text}\n")
    number = place.stat().st_dev
    devices = system / "dev"
    devices.mkdir(exist_ok=True)
    (devices / f"{os.major(number)}:{os.minor(number)}").symlink_to(folder)
    return devices


@pytest.mark.parametrize(
    ("path", "said", "answer"),
    [
        ("pci/ata1/block/sda", {"removable": "0"}, False),
        ("pci/nvme0/nvme0n1", {"removable": "0"}, False),
        ("pci/card/block/sdb", {"removable": "1"}, True),
        ("pci/usb2/2-1/block/sdb", {"removable": "0"}, True),
        ("pci/mmc_host/mmcblk0", {"removable": "0", "device__type": "MMC"}, False),
        ("pci/mmc_host/mmcblk1", {"removable": "0", "device__type": "SD"}, True),
    ],
)
def test_a_disk_is_removable_or_not(tmp_path: Path, path: str, said: dict[str, str], answer: bool) -> None:
    assert is_removable(tmp_path, device(tmp_path, tmp_path, path, **said)) is answer


def test_a_partition_is_what_its_disk_is(tmp_path: Path) -> None:
    (tmp_path / "pci/card/sdb").mkdir(parents=True)
    (tmp_path / "pci/card/sdb/removable").write_text("1\n")
    assert is_removable(tmp_path, device(tmp_path, tmp_path, "pci/card/sdb/sdb1", partition="1"))


def test_an_encrypted_volume_is_what_it_lies_on(tmp_path: Path) -> None:
    (tmp_path / "pci/usb1/sdb/sdb1").mkdir(parents=True)
    (tmp_path / "pci/usb1/sdb/sdb1/partition").write_text("1\n")
    devices = device(tmp_path, tmp_path, "virtual/dm-0", removable="0")
    (tmp_path / "virtual/dm-0/slaves").mkdir()
    (tmp_path / "virtual/dm-0/slaves/sdb1").symlink_to(tmp_path / "pci/usb1/sdb/sdb1")
    assert is_removable(tmp_path, devices)


def test_where_nothing_is_said_it_is_taken_for_the_computers_own(tmp_path: Path) -> None:
    assert not is_removable(tmp_path, tmp_path / "dev")
