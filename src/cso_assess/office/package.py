"""The zip around an office file, made so that the same content gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

CORE = "docProps/core.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def workbook_bytes(book: Workbook) -> bytes:
    """A workbook as a file, made in memory: openpyxl itself puts each sheet into a readable temporary file first."""
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    stream = io.BytesIO()
    writer = ExcelWriter(book, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED))

    def write_sheet(sheet: Worksheet) -> None:
        content = WorksheetWriter(sheet, out=io.BytesIO())
        content.write()
        sheet._rels = content._rels  # noqa: SLF001 - openpyxl's own step, which its writer leaves to the package
        writer._archive.writestr(sheet.path[1:], content.read())  # noqa: SLF001 - the same
        writer.manifest.append(sheet)

    writer.write_worksheet = write_sheet
    writer.save()
    return stream.getvalue()


def steady(content: bytes, day: date) -> bytes:
    """The same package without the clock: every part has one time, and the file says that it was made on `day`."""
    output = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = source.read(name)
            target.writestr(_entry(name), _dated(part, day) if name == CORE else part)
    return output.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    return entry


def _dated(properties: bytes, day: date) -> bytes:
    stamp = f"{day.isoformat()}T00:00:00Z".encode()
    return _TIMES.sub(rb"\g<1>" + stamp + rb"\g<2>", properties)
