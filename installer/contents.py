"""What of all that PyInstaller finds goes into the program's folder; the rest is not used by it."""

import re
import sys
from pathlib import Path

UNUSED_MODULES = [
    "PIL.ImageCms",
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingtk",
    "PIL._webp",
    "PIL.ImageQt",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_curses",
    "_hashlib",  # a second OpenSSL; Python's own checksums do the same
    "_ssl",
    "_tkinter",
    "cso_assess.tour",
    "curses",
    "doctest",
    "lxml.builder",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "multiprocessing",
    "numpy",
    "pandas",
    "pdb",
    "pycparser",
    "pydoc",
    "readline",
    "setuptools",
    "sqlite3",
    "ssl",
    "tkinter",
    "unittest",
    "xmlrpc",
]
"""Modules that a library tries to import, or that PyInstaller's hooks bring: setuptools and multiprocessing alone cost
a tenth of a second at every start."""

QT_PARTS = {
    "Core",
    "DBus",
    "Gui",
    "OpenGL",
    "PrintSupport",
    "Svg",
    "WaylandClient",
    "Widgets",
    "XcbQpa",
}
"""Qt's libraries that the window loads, itself or through a plugin below."""

QT_PLUGINS = (
    "iconengines/svgicon",
    "imageformats/svg",
    "platforms/offscreen",
    "platforms/wayland",
    "platforms/windows",
    "platforms/xcb",
    "platforminputcontexts/compose",
    "platforminputcontexts/ibus",
    "platformthemes/xdgdesktopportal",
    "printsupport/",
    "wayland-decoration-client/bradient",
    "wayland-graphics-integration-client/qt-plugin-wayland-egl",
    "wayland-graphics-integration-client/shm",
    "wayland-shell-integration/xdg",
    "xcbglintegrations/",
)
"""Beginnings of the plugins that stay; the window draws with Fusion; pictures that people add are read by Pillow."""

HYPHENATION = ("en", "ru")
"""The languages whose words pyphen divides; the program knows the Kyrgyz rule itself."""

FROM_THE_SYSTEM = re.compile(
    r"lib(python|ffi|bz2|lzma|uuid|xkbcommon|xcb-(cursor|icccm|image|keysyms|render-util|util))[-.\d]"
)
"""The system's libraries that travel along: what Python loads, and small parts of X11 that a desktop may lack, for the
portable folder. All others must be the computer's own: the .deb depends on them."""

Entry = tuple[str, str, str]
"""A file's place in the folder, where it comes from, and its kind."""


def keep(entries: list[Entry]) -> list[Entry]:
    """The files that the program uses."""
    return [entry for entry in entries if is_used(entry[0].replace("\\", "/")) and not is_the_systems(entry)]


def is_used(place: str) -> bool:
    """Whether the program uses the file at that place in its folder."""
    name = place.rsplit("/", 1)[-1]
    if "/translations/" in place and "PySide6" in place:
        return False
    if "/plugins/" in place and "PySide6" in place:
        plugin = re.sub(r"/(lib)?q?(?!t-)", "/", place.split("/plugins/", 1)[1], count=1)
        return plugin.startswith(QT_PLUGINS)
    if qt := re.match(r"(?:lib)?Qt6(\w+?)(?:\.so.*|\.dll)$", name):
        return qt[1] in QT_PARTS
    if information := re.match(r"[^/]+\.dist-info/(.+)", place):
        return information[1] == "METADATA"  # the version that the help names; the licences stand in LICENCES.txt
    if place.startswith("docx/templates/default-docx-template/"):
        return False  # default.docx once more, unpacked
    if hyphenation := re.match(r"pyphen/dictionaries/(?:README_)?hyph_([a-z]+)", place, re.IGNORECASE):
        return hyphenation[1] in HYPHENATION
    if zone := re.match(r"tzdata/zoneinfo/(.+)", place):
        return zone[1] == "UTC" or zone[1].startswith("__init__.")  # of the world's zones, calendars name only this
    return name not in ("opengl32sw.dll", "d3dcompiler_47.dll")


def is_the_systems(entry: Entry) -> bool:
    """Whether a library is the computer's own, on Linux, and stays there."""
    place, source, kind = entry
    return (
        sys.platform == "linux"
        and kind == "BINARY"
        and "/lib-dynload/" not in place
        and not Path(source).is_relative_to(sys.prefix)
        and FROM_THE_SYSTEM.match(Path(place).name) is None
    )
