"""Words that appear beside the pointer."""

from PySide6.QtWidgets import QWidget


def set_tip(widget: QWidget, text: str) -> None:
    """Gives a widget a tooltip that wraps and shows text as text, whatever is written in it."""
    widget.setToolTip(tip(text))
    # Else people who listen to the screen hear the tooltip, with its markup.
    widget.setAccessibleDescription(text)


def tip(text: str) -> str:
    """A tooltip that wraps and shows text as text."""
    # Written out, since Python's own way loads the names of two thousand signs.
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{plain}</span>" if text else ""
