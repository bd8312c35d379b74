"""A bare radio button in a window without style sheet, clicked once for each line read: what answers are compared with.

Started by answering.py; prints the milliseconds from the press of the key until the button is painted.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget


class Painted(QObject):
    """Counts the pictures of a button since it was last chosen or left."""

    def __init__(self, button: QRadioButton) -> None:
        super().__init__(button)
        self.count = 0
        button.installEventFilter(self)
        # It is painted when it is pressed, and once more when it is chosen.
        button.toggled.connect(self.forget)

    def forget(self) -> None:
        """Begins to count again."""
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        self.count += event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    """Clicks one of four radio buttons after the other; the one that was chosen before is painted as well."""
    _application = QApplication([sys.argv[0], "-style", "fusion"])
    window = QWidget()
    column = QVBoxLayout(window)
    buttons = [QRadioButton(f"Level {number}", window) for number in range(1, 5)]
    for button in buttons:
        column.addWidget(button)
    painted = [Painted(button) for button in buttons]
    window.resize(1366, 768)
    window.show()
    QTest.qWaitForWindowExposed(window)
    buttons[-1].click()
    for number, _line in enumerate(sys.stdin):
        here, before = number % len(buttons), (number - 1) % len(buttons)
        for _ in range(3):
            QCoreApplication.processEvents()
        painted[here].forget()
        painted[before].forget()
        where = QPoint(8, buttons[here].height() // 2)
        begun = time.perf_counter()
        QTest.mouseClick(buttons[here], Qt.MouseButton.LeftButton, pos=where)
        while not (buttons[here].isChecked() and painted[here].count and painted[before].count):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        print(1000 * (time.perf_counter() - begun), flush=True)


if __name__ == "__main__":
    main()
