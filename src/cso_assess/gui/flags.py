"""Members of Qt's namespace by their numbers, for what runs before the first picture.

When PySide6 is asked for `Qt`, it builds all 93 enumerations of that namespace, which takes a tenth of a start. Modules
that the first picture needs therefore say these numbers, and name `QtCore.Qt` only in what runs later. Tests compare
each number with Qt's own, and hold that a first picture does without the namespace.
"""

ALIGN_LEFT = 0x0001
ALIGN_HCENTER = 0x0004
ALIGN_TOP = 0x0020
ALIGN_BOTTOM = 0x0040
ALIGN_VCENTER = 0x0080

WORD_WRAP = 0x1000
PLAIN_TEXT = 0
SCROLL_BAR_ALWAYS_OFF = 1
NO_FOCUS = 0

DISPLAY_ROLE = 0
TOOL_TIP_ROLE = 3
FONT_ROLE = 6
FOREGROUND_ROLE = 9
