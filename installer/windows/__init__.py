"""The Windows installer, made by makensis from the program's folder."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "cso-assess.nsi"


def is_here() -> bool:
    """Whether this computer makes Windows installers of what it builds."""
    return sys.platform == "win32" and compiler() is not None


def compiler() -> str | None:
    """Where makensis is; its own installer on Windows does not put it on the path."""
    usual = Path("C:/Program Files (x86)/NSIS/makensis.exe")
    return shutil.which("makensis") or (str(usual) if usual.exists() else None)


def make(folder: Path, work: Path, out: Path, version: str) -> Path:
    """Writes the installer of a program's folder; the icons stand ready in `work`."""
    package = out / f"cso-assess-{version}-setup.exe"
    places = {"VERSION": version, "FOLDER": folder, "PICTURES": work / "pictures", "PACKAGE": package}
    mark = "/" if sys.platform == "win32" else "-"
    defined = [f"{mark}D{name}={value}" for name, value in places.items()]
    command = [compiler() or "makensis", f"{mark}V2", f"{mark}INPUTCHARSET", "UTF8", *defined, SCRIPT]
    subprocess.run(command, check=True)
    return package
