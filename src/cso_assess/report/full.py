"""The full report: the plan, every answer that it rests on, how people saw it, and how all numbers came about."""

from datetime import date

from reportlab.platypus import PageBreak

from cso_assess.i18n import Words
from cso_assess.report.filled import answers_by_domain
from cso_assess.report.material import Material
from cso_assess.report.method import method
from cso_assess.report.method_further import further_method
from cso_assess.report.opening import opening
from cso_assess.report.options import Options
from cso_assess.report.plan import plan_parts, signatures
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.contents import contents
from cso_assess.report.typesetting.pages import Cover, written
from cso_assess.report.typesetting.parts import Story, gap, section
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.report.voices import voices, voices_below


def full_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """The full report about a round as PDF."""
    telling = Telling(material, words, today)
    kind, name = words.tr("Full report"), material.profile.name
    cover = Cover(
        title=words.tr("Full report: {organization}", organization=name),
        head=name,
        head_right=words.tr("Full report · round {number}", number=material.assessment.number),
    )
    parts = [*plan_parts(telling), _answers(telling), voices(telling)]
    if options.method:
        parts += [method(telling), further_method(telling)]
    body = [piece for each in (*parts, signatures(telling)) if each for piece in (PageBreak(), *each)]
    first = opening(telling, kind)
    listed = [*paragraphs(words.tr("Contents"), "title"), gap(10), *contents([*first, *body], words.language)]
    return written([*first, PageBreak(), *listed, *body], cover, words, options)


def _answers(telling: Telling) -> Story:
    """Every answer, with what people said of it alone."""
    words = telling.words
    about = words.tr(
        "Here is every question that we asked ourselves, with the level that we chose, what supports it, and what we"
        " said about it."
    )
    title = words.tr("What we answered")
    answers = answers_by_domain(telling, voices_below(telling), depth=1)
    return [*section(title, list(paragraphs(about, "text"))), *answers]
