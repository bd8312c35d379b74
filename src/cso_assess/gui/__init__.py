"""The window: the only part of the program that imports Qt's widgets."""

from cso_assess.light_qt import load_shiboken

load_shiboken()
