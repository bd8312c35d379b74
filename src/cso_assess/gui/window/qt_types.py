"""Builds types of Qt before a click needs them.

PySide6 builds a type when it is first named, but all kinds of widgets and events in one go when Qt hands it one that
was not made in Python, such as the viewport of an area to scroll in: ten milliseconds of the first click on any page.
"""

from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets

_EVENTS = ("Event",)
_WIDGETS = (
    *("Area", "Bar", "Box", "Browser", "Button", "Dial", "Dialog", "Edit", "Frame", "Grip", "Label", "Menu", "Message"),
    *("Number", "Page", "RubberBand", "Screen", "Slider", "Splitter", "SplitterHandle", "View", "Widget", "Window"),
    *("Wizard",),
)
"""How their names end; what is missing here is built when it is needed."""

ENDINGS = {QtCore: _EVENTS, QtGui: _EVENTS, QtWidgets: (*_EVENTS, *_WIDGETS)}


def build_types() -> Iterator[None]:
    """Builds one type at each step, which takes a part of a millisecond.

    In the window's own thread: the program ends without a word when two threads build types at once.
    """
    for module, endings in ENDINGS.items():
        for name in dir(module):
            if name.endswith(endings):
                getattr(module, name)
                yield
