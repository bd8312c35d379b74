"""The typeface of window and documents: PT Sans, which has all Kyrgyz letters."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

FAMILY = "PT Sans"
FACES = {
    "regular": "PT_Sans-Web-Regular.ttf",
    "bold": "PT_Sans-Web-Bold.ttf",
    "italic": "PT_Sans-Web-Italic.ttf",
    "bold-italic": "PT_Sans-Web-BoldItalic.ttf",
}


def face_file(face: str) -> Path:
    """The TrueType file of one of the four `FACES`."""
    return _folder() / FACES[face]


@cache
def _folder() -> Path:
    spec = find_spec("fontpkg_pt_sans")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("the font package fontpkg-pt-sans is not installed")
    return Path(spec.submodule_search_locations[0], "files")
