"""Pictures of the name mark at the sizes that systems ask for, drawn from the SVG in resources/icons.

python installer/pictures.py FOLDER     writes cso-assess-SIZE.png, handover-file-SIZE.png, an .ico of both, and the
                                       picture beside the last page of the Windows installer
"""

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
NAMES = ("cso-assess", "handover-file")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
BESIDE = (164, 314)
GROUND = "#0f5f66"


def write_pictures(folder: Path) -> list[Path]:
    """Writes all pictures; returns their places."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication([])
    written = []
    for name in NAMES:
        pictures = {size: png(name, size) for size in SIZES}
        for size, picture in pictures.items():
            written.append(folder / f"{name}-{size}.png")
            written[-1].write_bytes(picture)
        written.append(folder / f"{name}.ico")
        written[-1].write_bytes(ico({size: pictures[size] for size in WINDOWS_SIZES}))
    beside = folder / "beside.bmp"
    if not beside_the_last_page().save(str(beside)):
        raise OSError(f"{beside} could not be written")
    del application
    return [*written, beside]


def beside_the_last_page() -> QImage:
    """The name mark on its own colour, in the size that NSIS asks for, without transparency."""
    width, height = BESIDE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    mark = QRectF(width * 0.15, height * 0.2, width * 0.7, width * 0.7)
    QSvgRenderer(str(ICONS / "cso-assess.svg")).render(painter, mark)
    painter.end()
    return image


def png(name: str, size: int) -> bytes:
    """A drawing as a square picture with a clear background."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / f"{name}.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' file of one icon in several sizes: a header, a row for each picture, then the pictures as PNG."""
    rows, place = [], 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        rows.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place))
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(rows) + b"".join(pictures.values())


if __name__ == "__main__":
    write_pictures(Path(sys.argv[1]))
