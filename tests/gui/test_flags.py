"""The numbers that stand for members of Qt's namespace are Qt's own."""

from PySide6.QtCore import Qt

from cso_assess.gui import flags

MEANT = {
    "ALIGN_LEFT": Qt.AlignmentFlag.AlignLeft,
    "ALIGN_HCENTER": Qt.AlignmentFlag.AlignHCenter,
    "ALIGN_TOP": Qt.AlignmentFlag.AlignTop,
    "ALIGN_BOTTOM": Qt.AlignmentFlag.AlignBottom,
    "ALIGN_VCENTER": Qt.AlignmentFlag.AlignVCenter,
    "WORD_WRAP": Qt.TextFlag.TextWordWrap,
    "PLAIN_TEXT": Qt.TextFormat.PlainText,
    "SCROLL_BAR_ALWAYS_OFF": Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
    "NO_FOCUS": Qt.FocusPolicy.NoFocus,
    "DISPLAY_ROLE": Qt.ItemDataRole.DisplayRole,
    "TOOL_TIP_ROLE": Qt.ItemDataRole.ToolTipRole,
    "FONT_ROLE": Qt.ItemDataRole.FontRole,
    "FOREGROUND_ROLE": Qt.ItemDataRole.ForegroundRole,
}


def test_each_number_is_that_of_qt():
    said = {name: value for name, value in vars(flags).items() if name.isupper()}
    assert said == {name: int(member.value) for name, member in MEANT.items()}
