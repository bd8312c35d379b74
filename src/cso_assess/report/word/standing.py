"""Where an organization stands, for a Word document: what carries it, its scores in pictures, what holds it back."""

from cso_assess.core.geometry import LEAST_AXES
from cso_assess.core.scoring import HELD_STAGE, DomainScore
from cso_assess.core.states import State
from cso_assess.report.holding import nothing_holds
from cso_assess.report.standing import (
    BEST_DOMAINS,
    MOST_PRACTICES,
    MOST_STRENGTHS,
    RADAR_HEIGHT,
    comparison_sentences,
    legend_words,
    practices,
    radar_axes,
    ranked_domains,
    score_before,
    strong_answers,
)
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.charts import Legend, LevelBar
from cso_assess.report.typesetting.parts import OnePage, gap, table
from cso_assess.report.typesetting.pictures import picture
from cso_assess.report.typesetting.radar import Radar
from cso_assess.report.typesetting.rows import Look
from cso_assess.report.typesetting.style import columns
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.report.word.document import WordDocument
from cso_assess.wording import confidence_words, finding_words, proof_words


def write_strengths(document: WordDocument, telling: Telling) -> None:
    """Best domains, strong answers, and the organization's own practices."""
    words = telling.words
    document.heading(words.tr("What carries us"), on_new_page=True)
    document.text(words.tr("A plan stands on what is already there. These are our own strengths."))
    rows = [
        (telling.domain(part.id), words.number(part.score or 0), confidence_words(part.confidence or 0, words))
        for part in ranked_domains(telling)[:BEST_DOMAINS]
    ]
    head = (words.tr("Our strongest domains"), words.tr("Score, self-assessed"), words.tr("Confidence"))
    document.table(head, rows, (7, 2.7, 2.3))
    _write_strong_answers(document, telling)
    _write_practices(document, telling)


def write_scores(document: WordDocument, telling: Telling, *, is_grey: bool) -> None:
    """Two pictures of all domains, and each with score, confidence and its lowest place."""
    words = telling.words
    document.heading(words.tr("How we see ourselves, domain by domain"))
    scale = words.tr("All scores are self-assessed, on a scale from 1 to {levels}.", levels=telling.levels)
    document.text(scale)
    _write_pictures(document, telling, is_grey=is_grey)
    head = (
        words.tr("Domain"),
        words.tr("Score"),
        words.tr("Before"),
        words.tr("Stage"),
        words.tr("Confidence"),
        words.tr("Lowest"),
        words.tr("Answered"),
    )
    rows = [_domain_row(telling, part) for part in telling.material.scorecard.domains]
    document.table(head, rows, (3.4, 0.9, 1, 2, 2.1, 1.2, 1.4))
    for sentence in comparison_sentences(telling):
        document.text(sentence, "Caption")
    _write_about_round(document, telling)


def write_holds(document: WordDocument, telling: Telling) -> None:
    """What holds a stage back, what to look at again, what is not known, and what the round leaves out."""
    words = telling.words
    held_by = telling.material.scorecard.overall.held_by
    document.heading(words.tr("What holds us back"))
    if held_by:
        document.text(
            words.tr(
                "A key indicator is one whose lowest level endangers people. While one of them is at level 1,"
                " the stage is at most “{stage}”, whatever the average says.",
                stage=telling.stage(HELD_STAGE),
            )
        )
        head = (words.tr("Key indicator at level 1"), words.tr("What we said of ourselves"))
        document.table(head, [(telling.indicator(each), telling.level_text(each, 1)) for each in held_by], (4, 8))
    else:
        document.text(nothing_holds(telling))
    _write_findings(document, telling)
    unknown = telling.in_state(State.DONT_KNOW)
    if unknown:
        document.heading(words.tr("What we want to find out"), 2)
        head = (words.tr("Indicator"), words.tr("Question"))
        rows = [(telling.indicator(each), telling.text.indicators[each].question) for each in unknown]
        document.table(head, rows, (4, 8))
    _write_left_out(document, telling)


def _write_strong_answers(document: WordDocument, telling: Telling) -> None:
    words = telling.words
    found = strong_answers(telling)[:MOST_STRENGTHS]
    if not found:
        document.text(words.tr("No answer is in the upper third of the scale yet: every step from here is a step up."))
        return
    document.heading(words.tr("Our strongest answers"), 2)
    rows = [
        (
            telling.indicator(answer.indicator),
            telling.level_text(answer.indicator, answer.level or 1),
            [words.tr("level {level}", level=answer.level), proof_words(answer.proof, words)],
        )
        for answer in found
    ]
    head = (words.tr("Indicator"), words.tr("What we can say of ourselves"), words.tr("Level and proof"))
    document.table(head, rows, (3.4, 6.2, 2.4))


def _write_practices(document: WordDocument, telling: Telling) -> None:
    words = telling.words
    rows = [(telling.indicator(each.indicator), each.practice) for each in practices(telling)[:MOST_PRACTICES]]
    if rows:
        document.heading(words.tr("What already works here"), 2)
        document.table((words.tr("Indicator"), words.tr("In our own words")), rows, (3.4, 8.6))


def _write_pictures(document: WordDocument, telling: Telling, *, is_grey: bool) -> None:
    """A radar where there are domains enough for one, then a bar for each domain, both with the same legend."""
    words, domains = telling.words, telling.material.scorecard.domains
    described = [words.tr("Scores of all domains around a middle"), *(_described(telling, part) for part in domains)]
    legend = Legend(*legend_words(telling))
    if len(domains) >= LEAST_AXES:
        radar = Radar(radar_axes(telling), telling.levels, RADAR_HEIGHT, telling.language)
        document.picture(picture(OnePage(lambda: [radar, gap(8), legend]), is_grey=is_grey), "\n".join(described))
        document.text(words.tr("Scores of all domains around a middle"), "Caption")
    if domains:
        rows = [
            [
                paragraphs(telling.domain(part.id), "cell_strong", language=telling.language),
                [LevelBar(part.score, score_before(telling, part.id), telling.levels)],
                paragraphs(
                    words.tr("nothing scored") if part.score is None else words.number(part.score), "cell_strong"
                ),
            ]
            for part in domains
        ]
        head = (words.tr("Domain"), words.tr("level from 1 to {levels}", levels=telling.levels), words.tr("Score"))
        bars = table(head, rows, columns(4.5, 6, 1.5), words.language, look=Look(above=4, below=4, gutter=9))
        document.picture(picture(OnePage(lambda: [*bars, gap(8), legend]), is_grey=is_grey), "\n".join(described[1:]))
        document.text(words.tr("The score of each domain on its scale"), "Caption")


def _described(telling: Telling, part: DomainScore) -> str:
    """A domain of a picture in words."""
    words, before = telling.words, score_before(telling, part.id)
    if part.score is None:
        return words.tr("{domain}: nothing scored yet.", domain=telling.domain(part.id))
    if before is None:
        return words.tr("{domain}: {score}.", domain=telling.domain(part.id), score=words.number(part.score))
    return words.tr(
        "{domain}: {score}, before {before}.",
        domain=telling.domain(part.id),
        score=words.number(part.score),
        before=words.number(before),
    )


def _domain_row(telling: Telling, part: DomainScore) -> list[str]:
    words, before = telling.words, score_before(telling, part.id)
    answered = words.tr("{answered} of {asked}", answered=part.answered, asked=part.asked)
    earlier = "" if before is None else words.number(before)
    if part.score is None or part.confidence is None or part.stage is None:
        return [telling.domain(part.id), "", earlier, words.tr("nothing scored"), "", "", answered]
    return [
        telling.domain(part.id),
        words.number(part.score),
        earlier,
        telling.stage(part.stage),
        confidence_words(part.confidence, words),
        str(part.floor),
        answered,
    ]


def _write_about_round(document: WordDocument, telling: Telling) -> None:
    words, told = telling.words, [*telling.about_talk, *telling.about_change]
    if any(said for _, said in told):
        document.heading(words.tr("About this round"), 2)
        for label, said in told:
            document.labelled(label, said)


def _write_findings(document: WordDocument, telling: Telling) -> None:
    words = telling.words
    rows = [
        (finding_words(each, words), "; ".join(telling.indicator(one) for one in each.indicators))
        for each in telling.material.findings
    ]
    if rows:
        document.heading(words.tr("Worth another look"), 2)
        document.table((words.tr("What was noticed"), words.tr("Where")), rows, (5, 7))


def _write_left_out(document: WordDocument, telling: Telling) -> None:
    """Domains that the round does not ask and indicators that do not apply, with the reasons."""
    words, assessment = telling.words, telling.material.assessment
    rows = [(telling.domain(domain), reason) for domain, reason in telling.left_out]
    absent = telling.in_state(State.NOT_APPLICABLE)
    rows += [(telling.indicator(each), assessment.answer(each).reason) for each in absent]
    document.table((words.tr("What this round leaves out"), words.tr("Why")), rows, (4, 8))
