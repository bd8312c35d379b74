"""One page of a document on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from cso_assess.gui.theme import colour
from cso_assess.report.page_pictures import PackedPicture, PagePicture, PageSize

POINTS_TO_PIXELS = 96 / 72


class DocumentPage(QWidget):
    """White paper with a thin line around it, and its picture as soon as there is one.

    It holds the picture packed, and its pixels only from when it is painted until it is out of view.
    """

    def __init__(self, size: PageSize, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = size
        self._picture: PackedPicture | None = None
        self._pixels: QPixmap | None = None
        self._is_sharp = False

    @property
    def has_picture(self) -> bool:
        """Whether it shows the picture that belongs to its size."""
        return self._picture is not None and self._is_sharp

    @property
    def picture(self) -> PackedPicture | None:
        """What is shown, sharp or not."""
        return self._picture

    @property
    def holds_pixels(self) -> bool:
        """Whether it holds the picture unpacked, which takes some megabytes."""
        return self._pixels is not None

    def set_zoom(self, zoom: float) -> None:
        """Takes the size of the page at a zoom; its picture stays, no longer sharp, until there is another."""
        self.setFixedSize(
            round(self._size.width * POINTS_TO_PIXELS * zoom), round(self._size.height * POINTS_TO_PIXELS * zoom)
        )
        self._is_sharp = False
        self.update()

    def show_picture(self, picture: PackedPicture | None, *, is_sharp: bool = True) -> None:
        """Shows the page; None gives the memory back."""
        self._picture, self._is_sharp = picture, is_sharp
        self._pixels = None
        self.update()

    def put_away(self) -> None:
        """It is out of view: its picture is unpacked again when it is painted next."""
        self._pixels = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is not None and self._pixels is None:
            self._pixels = _pixmap(self._picture.unpacked(), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._pixels is not None and self._is_sharp:
            painter.drawPixmap(0, 0, self._pixels)
        elif self._pixels is not None:
            painter.drawPixmap(self.rect(), self._pixels)
        painter.setPen(colour(self, "line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def _pixmap(picture: PagePicture, ratio: float) -> QPixmap:
    """A picture as it is painted on a screen with that many pixels to one of the window's."""
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
