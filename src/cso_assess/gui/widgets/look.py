"""How a widget says what it is to the style sheet: dynamic properties such as look="card"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties that the style sheet knows; a widget that changed is styled again."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    # One that was not styled yet will be with the properties of then; taking the style in hand costs a start its time.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()
