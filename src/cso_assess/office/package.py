"""The zip around an office file, made so that the same content gives the same bytes."""

import io
import re
import zipfile
from datetime import date

CORE = "docProps/core.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


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
