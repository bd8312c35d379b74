"""Words that appear beside the pointer."""

from html import escape

from PySide6.QtWidgets import QWidget


def set_tip(widget: QWidget, text: str) -> None:
    """Gives a widget a tooltip that wraps and shows text as text, whatever is written in it."""
    widget.setToolTip(tip(text))


def tip(text: str) -> str:
    """A tooltip that wraps and shows text as text."""
    return f"<span>{escape(text)}</span>" if text else ""
