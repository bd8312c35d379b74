"""The looks of a Word document: one family in a few styles, colours by role, tables with thin lines, boxes to tick."""

from typing import TYPE_CHECKING, Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from cso_assess.i18n import Words
from cso_assess.report.typesetting.style import colour, greyed

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

FACE = "Calibri"
"""PT Sans is on few computers; this one is wherever Word is, and others stand in for it elsewhere."""

TABLE, LABEL, GAP = "Plan Table", "Plan Label", "Plan Gap"
HEAD, CELL = "Plan Head", "Plan Cell"
"""What stands in the head of a table, and in its other cells."""

_KEPT_TABLES = ("Normal Table", "Table Grid")
"""The template brings a hundred coloured ones, among which nobody finds these."""

_TICK_BOX = "\u2610"
_STYLES: dict[str, tuple[float, bool, str, float, float]] = {
    "Normal": (10.5, False, "ink", 0, 5),
    "Title": (24, True, "ink", 0, 6),
    "Subtitle": (11, True, "accent", 0, 2),
    "Heading 1": (18, True, "accent", 20, 8),
    "Heading 2": (13, True, "ink", 14, 4),
    "Caption": (9, False, "muted", 2, 8),
    "List Bullet": (10.5, False, "ink", 0, 3),
    LABEL: (9, True, "muted", 5, 0),
    HEAD: (9, True, "muted", 0, 0),
    CELL: (10, False, "ink", 0, 1),
    GAP: (4, False, "ink", 0, 4),
    "Header": (9, False, "muted", 0, 0),
    "Footer": (9, False, "muted", 0, 0),
}
"""Each style: size, whether bold, role of its colour, and the space above and below in points."""

_CELL_ROOM = (("top", 60), ("left", 80), ("bottom", 60), ("right", 80))
"""Twentieths of a point."""


def styled_document(words: Words, *, is_grey: bool) -> "Document":
    """An empty document in the language of `words`, whose spelling Word then checks."""
    document = docx.Document()
    _drop_template_picture(document)
    _set_styles(document, is_grey=is_grey)
    _draw_tick_boxes(document)
    _set_language(document, words.locale.name().replace("_", "-"))
    return document


def _drop_template_picture(document: "Document") -> None:
    """The template brings a small picture of itself, which would stand for this document in a folder."""
    relations = document.part.package.rels
    for name in [name for name, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[name]


def _set_styles(document: "Document", *, is_grey: bool) -> None:
    styles: Any = document.styles
    for each in [each for each in styles if each.type == WD_STYLE_TYPE.TABLE and each.name not in _KEPT_TABLES]:
        each.delete()
    for name in (LABEL, HEAD, CELL, GAP):
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    for name, (size, is_bold, role, above, below) in _STYLES.items():
        _set_style(styles[name], size, _colour(role, is_grey=is_grey), above, below, is_bold=is_bold)
    styles[LABEL].paragraph_format.keep_with_next = True
    styles["Header"].paragraph_format.tab_stops.clear_all()
    table = styles.add_style(TABLE, WD_STYLE_TYPE.TABLE)
    for part in _table_look(_colour("handle", is_grey=is_grey), _colour("quiet", is_grey=is_grey)):
        table.element.append(part)


def _set_language(document: "Document", tag: str) -> None:
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for each in (qn("w:val"), qn("w:eastAsia")):
        defaults.find(qn("w:lang")).set(each, tag)
    _set_face(defaults)
    theme = document.settings.element.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), tag)


def _colour(role: str, *, is_grey: bool) -> str:
    """A colour by its role, as six digits."""
    full = colour(role)
    digits: str = (greyed(full) if is_grey else full).hexval()
    return digits[2:].upper()


def _draw_tick_boxes(document: "Document") -> None:
    """Lists have boxes in the place of dots."""
    bullets = document.styles["List Bullet"].element
    number = bullets.find(f".//{qn('w:numId')}").get(qn("w:val"))
    numbering = document.part.numbering_part.element
    used = next(each for each in numbering.findall(qn("w:num")) if each.get(qn("w:numId")) == number)
    kind = used.find(qn("w:abstractNumId")).get(qn("w:val"))
    abstract = next(each for each in numbering.findall(qn("w:abstractNum")) if each.get(qn("w:abstractNumId")) == kind)
    level = abstract.find(qn("w:lvl"))
    level.find(qn("w:lvlText")).set(qn("w:val"), _TICK_BOX)
    faces = level.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
    for each in ("w:ascii", "w:hAnsi", "w:cs"):
        faces.set(qn(each), "Segoe UI Symbol")


def _set_style(style: "ParagraphStyle", size: float, digits: str, above: float, below: float, *, is_bold: bool) -> None:
    font = style.font
    font.size, font.bold, font.italic = Pt(size), is_bold, None
    font.color.rgb = RGBColor.from_string(digits)
    _set_face(style.element.get_or_add_rPr())
    for rule in style.element.findall(f".//{qn('w:pBdr')}"):
        rule.getparent().remove(rule)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
    style.paragraph_format.line_spacing = 1.1


def _set_face(properties: Any) -> None:
    """One family for all scripts, instead of those of the template's theme."""
    faces = properties.find(qn("w:rFonts"))
    if faces is None:
        faces = OxmlElement("w:rFonts")
        properties.insert(0, faces)
    faces.attrib.clear()
    for each in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        faces.set(qn(each), FACE)


def _table_look(line: str, quiet: str) -> list[Any]:
    """Thin lines between rows, room in the cells, and a quiet ground for the head."""
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{line}"/>' for side in ("top", "bottom", "insideH")
    )
    margins = "".join(f'<w:{side} w:w="{room}" w:type="dxa"/>' for side, room in _CELL_ROOM)
    return [
        parse_xml(
            f"<w:tblPr {nsdecls('w')}><w:tblBorders>{borders}</w:tblBorders>"
            f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        ),
        parse_xml(
            f'<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:tcPr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{quiet}"/></w:tcPr></w:tblStylePr>'
        ),
    ]
