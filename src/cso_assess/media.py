"""Whether a folder lies on a medium that can be pulled out while the program writes to it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

DEVICES = Path("/sys/dev/block")


def is_removable(place: Path, devices: Path = DEVICES) -> bool:
    """Whether a folder is on a stick, a card or a disk with a USB plug; False where the computer does not tell."""
    if sys.platform == "win32":
        return _is_removable_drive(place)
    number = place.stat().st_dev
    device = devices / f"{os.major(number)}:{os.minor(number)}"
    return device.exists() and any(_can_be_pulled_out(disk) for disk in _disks(device.resolve()))


def _disks(device: Path) -> Iterator[Path]:
    """The disks that a partition or an encrypted volume lies on."""
    below = list((device / "slaves").glob("*"))
    for each in below:
        yield from _disks(each.resolve())
    if not below:
        yield device.parent if (device / "partition").exists() else device


def _can_be_pulled_out(disk: Path) -> bool:
    is_plugged = any(part.startswith("usb") for part in disk.parts)
    return is_plugged or _said(disk / "removable") == "1" or _said(disk / "device" / "type") == "SD"


def _said(file: Path) -> str:
    return file.read_text(encoding="ascii").strip() if file.exists() else ""


if sys.platform == "win32":
    REMOVABLE_DRIVE = 2

    def _is_removable_drive(place: Path) -> bool:
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{place.anchor}") == REMOVABLE_DRIVE)
