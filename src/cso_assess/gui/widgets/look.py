"""How a widget says what it is to the style sheet: dynamic properties such as look="card"."""

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties that the style sheet knows; a widget that changed is styled again."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    # What is in a window that was not shown yet is styled with the properties of then.
    if changed and widget.window().isVisible():
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()
