"""A document as it is shown while it is made: its first page early, how many pages are done, then all of it."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from cso_assess.i18n import Words
from cso_assess.report.material import Material
from cso_assess.report.options import Options
from cso_assess.report.page_pictures import PackedPicture, PageSize, packed_picture, page_sizes
from cso_assess.report.watching import Watch


class FirstPage(NamedTuple):
    """The first page, before the number of pages is known."""

    size: PageSize
    picture: PackedPicture


News = FirstPage | int
"""The first page, or how many pages are done."""


def shown_document(
    tell: Callable[[News], None],
    kind: str,
    material: Material,
    words: Words,
    today: date,
    options: Options,
    resolution: float,
) -> tuple[bytes, tuple[PageSize, ...]]:
    """A document as PDF and the sizes of its pages; its first page is drawn at so many pixels per inch."""
    from cso_assess.report import make_report

    watch = Watch(
        lambda page: tell(FirstPage(page_sizes(page)[0], packed_picture(page, 0, resolution))),
        tell,
    )
    content = make_report(kind, material, words, today, options, watch)
    return content, page_sizes(content)


def load_documents() -> None:
    """Loads what every document needs, while it is still asked what stands in it."""
    import pypdfium2  # noqa: F401 - loaded, not used

    from cso_assess.report import making  # noqa: F401 - as above
    from cso_assess.report.typesetting import pages  # noqa: F401 - as above
