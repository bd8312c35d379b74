"""The Debian package, made by dpkg-deb from the program's folder and what stands in installer/debian."""

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent / "debian"
NAME = "cso-assess"
HOME = Path("usr/lib") / NAME
SHARE = Path("usr/share")
PICTURE_NAMES = {
    "cso-assess": "apps/cso-assess.png",
    "handover-file": "mimetypes/application-x-csoa.png",
}


def is_here() -> bool:
    """Whether this computer makes Debian packages."""
    return sys.platform == "linux" and shutil.which("dpkg-deb") is not None


def make(folder: Path, work: Path, out: Path, version: str) -> Path:
    """Writes the package of a program's folder; pictures and licences stand ready in `work` and in the folder."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / HOME, symlinks=True)
    _link(tree / "usr/bin" / NAME, Path("../lib") / NAME / NAME)
    _add_pictures(tree, work / "pictures")
    _add(tree / SHARE / "applications" / f"{NAME}.desktop", _read("cso-assess.desktop"))
    _add(tree / SHARE / "metainfo" / f"{NAME}.metainfo.xml", _read("cso-assess.metainfo.xml", version))
    _add(tree / SHARE / "mime/packages" / f"{NAME}.xml", _read("cso-assess.mime.xml"))
    _add(tree / SHARE / "man/man1" / f"{NAME}.1.gz", _packed(_read("cso-assess.1", version)))
    _add(tree / SHARE / "lintian/overrides" / NAME, _read("lintian-overrides"))
    documents = tree / SHARE / "doc" / NAME
    _add(documents / "changelog.gz", _packed((HERE.parents[1] / "CHANGELOG.md").read_bytes()))
    shutil.move(tree / HOME / "LICENCES.txt", documents / "copyright")
    _link(tree / HOME / "LICENCES.txt", Path("../../share/doc") / NAME / "copyright")
    _protect(tree)
    _add(tree / "DEBIAN" / "control", _control(tree, version))
    _add(tree / "DEBIAN" / "md5sums", _sums(tree))
    package = out / f"{NAME}_{version}_{_architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package], check=True)
    return package


def _read(name: str, version: str = "") -> bytes:
    text = (HERE / name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", _day()).encode()


def _day() -> str:
    """The day of the build, or the one that a build to be repeated is given."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.now(UTC) if seconds is None else datetime.fromtimestamp(int(seconds), UTC)
    return moment.date().isoformat()


def _control(tree: Path, version: str) -> bytes:
    kilobytes = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
    text = (HERE / "control").read_text(encoding="utf-8")
    return text.format(version=version, architecture=_architecture(), size=kilobytes).encode()


def _architecture() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]


def _add_pictures(tree: Path, pictures: Path) -> None:
    for name, place in PICTURE_NAMES.items():
        for picture in pictures.glob(f"{name}-*.png"):
            size = picture.stem.rsplit("-", 1)[1]
            _add(tree / SHARE / "icons/hicolor" / f"{size}x{size}" / place, picture.read_bytes())
        drawing = (HERE.parents[1] / "resources" / "icons" / f"{name}.svg").read_bytes()
        _add(tree / SHARE / "icons/hicolor/scalable" / place.replace(".png", ".svg"), drawing)


def _add(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def _link(place: Path, target: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _protect(tree: Path) -> None:
    """Everybody may read all of it and start the program; libraries are only read."""
    for file in [tree, *tree.rglob("*")]:
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == tree / HOME / NAME else 0o644)


def _sums(tree: Path) -> bytes:
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    packaged = (file for file in files if "DEBIAN" not in file.relative_to(tree).parts)
    lines = (f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in packaged)  # noqa: S324 - dpkg's own form
    return "".join(lines).encode()
