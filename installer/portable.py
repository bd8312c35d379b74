"""The portable folder: the program with a file `portable` beside it, so that it keeps its data beside it too."""

import platform
import sys
import zipfile
from pathlib import Path

SAID = """CSO Assess keeps its data in the folder "data" beside this file, as long as this file is here.
CSO Assess хранит данные в папке «data» рядом с этим файлом, пока этот файл здесь.
CSO Assess маалыматтарды ушул файлдын жанындагы «data» папкасында сактайт, файл ушул жерде турганда.
"""


def make(folder: Path, out: Path, version: str) -> Path:
    """Writes the zip of a program's folder made portable."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    name = f"cso-assess-{version}-portable-{system}-{platform.machine().lower()}"
    package = out / f"{name}.zip"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as parcel:
        for file in sorted(folder.rglob("*")):
            # Sticks know no links; these only repeat what each library finds beside itself.
            if file.is_file() and not file.is_symlink():
                parcel.write(file, f"{name}/{file.relative_to(folder).as_posix()}")
        mark = zipfile.ZipInfo(f"{name}/portable")
        mark.external_attr = 0o644 << 16
        parcel.writestr(mark, SAID)
    return package
