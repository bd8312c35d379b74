"""The development plan as a Word document, because donors ask for plans that can be edited."""

from datetime import date

from cso_assess.i18n import Words
from cso_assess.report.material import Material
from cso_assess.report.opening import FIRST, held, intentions, standing
from cso_assess.report.options import Options
from cso_assess.report.plan import agreement, review_days, signing_roles
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.pictures import logo_picture
from cso_assess.report.word.document import WordDocument
from cso_assess.report.word.standing import write_holds, write_scores, write_strengths
from cso_assess.report.word.timing import write_days, write_method, write_timeline
from cso_assess.report.word.work import write_actions, write_later, write_priorities
from cso_assess.wording import confidence_words


def plan_word_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """The plan of a round as .docx; the same input and day give the same bytes."""
    telling = Telling(material, words, today)
    name = material.profile.name
    document = WordDocument(
        words,
        title=words.tr("Development plan: {organization}", organization=name),
        head=name,
        head_right=words.tr("Development plan · round {number}", number=material.assessment.number),
        is_grey=options.is_grey,
    )
    if options.logo is not None:
        document.logo(logo_picture(options.logo, is_grey=options.is_grey))
    if options.is_draft:
        document.running_note(words.tr("Draft"))
    write_opening(document, telling)
    write_strengths(document, telling)
    write_scores(document, telling, is_grey=options.is_grey)
    write_holds(document, telling)
    write_priorities(document, telling)
    write_actions(document, telling)
    write_timeline(document, telling, is_grey=options.is_grey)
    write_days(document, telling)
    write_later(document, telling)
    if options.method:
        write_method(document, telling)
    write_signatures(document, telling)
    return document.content(today)


def write_opening(document: WordDocument, telling: Telling) -> None:
    """Who and when, and where the organization stands in sentences that can be read aloud."""
    words, assessment = telling.words, telling.material.assessment
    document.text(words.tr("Development plan"), "Subtitle")
    document.title(telling.material.profile.name)
    document.text(words.tr("Round {number} · {date}", number=assessment.number, date=words.date(assessment.date)))
    document.heading(words.tr("Where we stand"))
    _write_figures(document, telling)
    for sentence in (*standing(telling), *held(telling)):
        document.text(sentence)
    document.heading(words.tr("What we will do"), 2)
    for sentence in intentions(telling):
        document.text(sentence)
    rows = [
        (
            telling.action_title(action),
            action.responsible or words.tr("still to be named"),
            words.date(action.end) if action.end else "",
        )
        for _, action in telling.actions[:FIRST]
    ]
    document.table((words.tr("We begin with"), words.tr("Responsible"), words.tr("Until")), rows, (5.6, 3.8, 2.6))
    for notice in telling.notices():
        document.text(notice, "Caption")


def write_signatures(document: WordDocument, telling: Telling) -> None:
    """A page to sign, with the days on which to look at the plan again; none without a plan."""
    words, plan = telling.words, telling.material.plan
    if plan is None:
        return
    document.heading(words.tr("We agree to this plan"), on_new_page=True)
    document.text(agreement(words))
    head = ("", words.tr("Name and surname"), words.tr("Signature"), words.tr("Date"))
    document.form(head, signing_roles(words), (3, 4, 3, 2), 14)
    document.heading(words.tr("When we look at the plan again"), 2)
    head_of_reviews = (words.tr("Date"), words.tr("What we noticed, and what we change"))
    document.form(head_of_reviews, [words.date(day) for day in review_days(plan.frame)], (3, 9), 16)


def _write_figures(document: WordDocument, telling: Telling) -> None:
    """Overall level, confidence, actions and cost in one row."""
    words, overall = telling.words, telling.material.scorecard.overall
    facts = []
    if overall.score is not None and overall.stage is not None:
        score = words.tr("{score} of {levels}", score=words.number(overall.score), levels=telling.levels)
        facts.append((words.tr("Overall level (self-assessed)"), [score, telling.stage(overall.stage)]))
    if overall.confidence is not None:
        label = words.tr("{number} of 1", number=words.number(overall.confidence, 2))
        facts.append((words.tr("Confidence"), [confidence_words(overall.confidence, words), label]))
    if telling.actions:
        cost = sum(action.cost for _, action in telling.actions)
        facts.append((words.tr("Actions"), [str(len(telling.actions))]))
        facts.append((words.tr("Cost, som"), [words.amount(cost)]))
    if facts:
        document.table([label for label, _ in facts], [[value for _, value in facts]], [1] * len(facts))
