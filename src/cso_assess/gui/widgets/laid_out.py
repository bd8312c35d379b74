"""Parts that are added together are laid out together."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(holder: QWidget) -> Iterator[None]:
    """What is shown in a part meanwhile is laid out when all of it is there.

    Qt by itself lays out the part, and whatever it lies in up to the page, for each thing that is shown in it.
    """
    layout = holder.layout()
    if layout is None:
        raise ValueError("nothing lays this part out")
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        # Whoever holds it asks for its size again.
        layout.invalidate()
