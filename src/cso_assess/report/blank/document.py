"""The questionnaire on paper: every question with its levels to tick and room to write, and a score sheet to copy."""

from datetime import date

from reportlab.platypus import PageBreak

from cso_assess.i18n import Words
from cso_assess.report.blank.asking import parts_of
from cso_assess.report.blank.guide import guide
from cso_assess.report.blank.pages import filled_pages
from cso_assess.report.blank.score_sheet import score_sheet
from cso_assess.report.material import Material
from cso_assess.report.options import Options
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.pages import Cover, written


def blank_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """The questionnaire of a round without any answer, as PDF."""
    telling = Telling(material, words, today)
    name = material.profile.name
    cover = Cover(
        title=words.tr("Questionnaire on paper: {organization}", organization=name),
        head=name,
        head_right=words.tr("Questionnaire · round {number}", number=material.assessment.number),
    )
    parts = parts_of(telling)
    story = [*guide(telling, parts), PageBreak(), *filled_pages(telling, parts), *score_sheet(telling, parts)]
    return written(story, cover, words, options)
