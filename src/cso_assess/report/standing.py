"""Where an organization stands, in words, rows and pictures: what carries it, its scores, and what holds it back."""

from cso_assess.core.assessment import Answer, State, is_strong
from cso_assess.core.geometry import LEAST_AXES
from cso_assess.core.questionnaire import Domain
from cso_assess.core.scoring import HELD_STAGE, DomainScore
from cso_assess.report.charts import Legend, LevelBar, Radar, RadarAxis
from cso_assess.report.parts import Story, cards, gap, heading, section, table, together
from cso_assess.report.rows import Cell, Look
from cso_assess.report.style import columns
from cso_assess.report.telling import Telling
from cso_assess.report.text import paragraphs
from cso_assess.wording import confidence_words, finding_words, proof_words

BEST_DOMAINS = 3
MOST_STRENGTHS = 5
MOST_PRACTICES = 5
RADAR_HEIGHT = 262
"""Points; with its caption and the head of the table it leaves room for the domains below it."""

_TIGHT = Look(above=4.5, below=4.5, gutter=9)


def strengths(telling: Telling) -> Story:
    """What carries the organization: its best domains, its strong answers, and its own practices."""
    words = telling.words
    story = section(words.tr("What carries us"))
    story += paragraphs(words.tr("A plan stands on what is already there. These are our own strengths."), "text")
    story += [gap(8), *_best_domains(telling), *_strong_answers(telling), *_practices(telling)]
    return story


def scores(telling: Telling) -> Story:
    """The picture of all domains, and each with score, confidence and its lowest place."""
    words, domains = telling.words, telling.material.scorecard.domains
    story = section(words.tr("How we see ourselves, domain by domain"), needs=RADAR_HEIGHT + 120)
    if len(domains) >= LEAST_AXES:
        story.append(Radar(_axes(telling), telling.levels, RADAR_HEIGHT, telling.language))
        story.append(gap(8))
    story += [_legend(telling), gap(4)]
    scale = words.tr("All scores are self-assessed, on a scale from 1 to {levels}.", levels=telling.levels)
    story += [*paragraphs(scale, "note"), gap(8), *_domain_table(telling), *_not_compared(telling)]
    return story


def holds(telling: Telling) -> Story:
    """What holds a stage back, what to look at again, and what is not known."""
    words = telling.words
    held_by = telling.material.scorecard.overall.held_by
    story = section(words.tr("What holds us back"))
    if held_by:
        rule = words.tr(
            "A key indicator is one whose lowest level endangers people. While one of them is at level 1,"
            " the stage is at most “{stage}”, whatever the average says.",
            stage=telling.stage(HELD_STAGE),
        )
        story += [*paragraphs(rule, "text"), gap(8)]
        rows = [[_named(telling, each), paragraphs(telling.level_text(each, 1), "cell")] for each in held_by]
        head = (words.tr("Key indicator at level 1"), words.tr("What we said of ourselves"))
        story += table(head, rows, columns(4, 8), words.language)
    else:
        story += paragraphs(words.tr("No key indicator is at level 1: nothing holds our stage back."), "text")
    return [*story, *_findings(telling), *_unknown(telling), *_left_out(telling)]


def score_cards(telling: Telling) -> Story:
    """Overall score and confidence, actions and cost, each in a box."""
    words, overall = telling.words, telling.material.scorecard.overall
    boxes: list[Cell] = []
    if overall.score is not None and overall.stage is not None:
        score = words.tr("{score} of {levels}", score=words.number(overall.score), levels=telling.levels)
        stage = words.tr("{stage}: our overall level, self-assessed", stage=telling.stage(overall.stage))
        boxes.append([*paragraphs(score, "figure"), gap(3), *paragraphs(stage, "note")])
    if overall.confidence is not None:
        band = confidence_words(overall.confidence, words)
        label = words.tr("confidence: {number} of 1", number=words.number(overall.confidence, 2))
        boxes.append([*paragraphs(band, "figure"), gap(3), *paragraphs(label, "note")])
    if telling.actions:
        label = words.tr("actions with dates, responsible people and steps")
        boxes.append([*paragraphs(str(len(telling.actions)), "figure"), gap(3), *paragraphs(label, "note")])
        cost = sum(action.cost for _, action in telling.actions)
        label = words.tr("som is what they cost together")
        boxes.append([*paragraphs(words.amount(cost), "figure"), gap(3), *paragraphs(label, "note")])
    return [cards(boxes)] if boxes else []


def ranked_domains(telling: Telling) -> list[DomainScore]:
    """The domains that have a score, the highest first."""
    scored = [part for part in telling.material.scorecard.domains if part.score is not None]
    return sorted(scored, key=lambda part: -(part.score or 0))


def strong_answers(telling: Telling) -> list[Answer]:
    """The answers at a strong level, the highest and the best proven first."""
    scored = telling.material.assessment.scored.values()
    strong = [answer for answer in scored if answer.level is not None and is_strong(answer.level, telling.levels)]
    return sorted(strong, key=lambda answer: (-(answer.level or 0), -answer.proof.strength))


def _best_domains(telling: Telling) -> Story:
    words = telling.words
    best = ranked_domains(telling)[:BEST_DOMAINS]
    rows = [
        [
            paragraphs(telling.domain(part.id), "cell_strong", language=telling.language),
            [LevelBar(part.score, None, telling.levels)],
            [
                *paragraphs(words.number(part.score or 0), "cell_strong"),
                *paragraphs(_confidence_note(telling, part), "note", language=words.language),
            ],
            paragraphs(telling.text.domains[part.id].summary, "cell"),
        ]
        for part in best
    ]
    head = (words.tr("Our strongest domains"), "", words.tr("Score, self-assessed"), words.tr("What it is about"))
    return table(head, rows, columns(3.1, 2.2, 1.9, 4.8), words.language)


def _confidence_note(telling: Telling, part: DomainScore) -> str:
    words = telling.words
    return words.tr("confidence: {band}", band=confidence_words(part.confidence or 0, words))


def _strong_answers(telling: Telling) -> Story:
    words = telling.words
    found = strong_answers(telling)[:MOST_STRENGTHS]
    if not found:
        sentence = words.tr("No answer is in the upper third of the scale yet: every step from here is a step up.")
        return [gap(8), *paragraphs(sentence, "text")]
    rows = [
        [
            _named(telling, answer.indicator),
            paragraphs(telling.level_text(answer.indicator, answer.level or 1), "cell"),
            [
                *paragraphs(words.tr("level {level}", level=answer.level), "cell_strong"),
                *paragraphs(proof_words(answer.proof, words), "note", language=words.language),
            ],
        ]
        for answer in found
    ]
    head = (words.tr("Indicator"), words.tr("What we can say of ourselves"), words.tr("Level and proof"))
    story = heading(words.tr("Our strongest answers"))
    return [*story, *table(head, rows, columns(3.4, 6.6, 2), words.language)]


def _practices(telling: Telling) -> Story:
    """What already works, in the organization's own words."""
    words = telling.words
    told = [answer for answer in telling.material.assessment.answers.values() if answer.practice.strip()]
    asked = {indicator.id for indicator in telling.material.assessment.asked}
    rows = [
        [_named(telling, answer.indicator), paragraphs(answer.practice, "quote")]
        for answer in told
        if answer.indicator in asked
    ][:MOST_PRACTICES]
    if not rows:
        return []
    story = heading(words.tr("What already works here"))
    head = (words.tr("Indicator"), words.tr("In our own words"))
    return [*story, *table(head, rows, columns(3.4, 8.6), words.language)]


def _axes(telling: Telling) -> list[RadarAxis]:
    card = telling.material.before_scorecard
    before = {part.id: part.score for part in card.domains} if card else {}
    return [
        RadarAxis(telling.domain(part.id), part.score, before.get(part.id))
        for part in telling.material.scorecard.domains
    ]


def _legend(telling: Telling) -> Legend:
    words, material = telling.words, telling.material
    now = words.tr(
        "Round {number}, {date}", number=material.assessment.number, date=words.date(material.assessment.date)
    )
    if material.before is None:
        return Legend(now)
    before = words.tr("Round {number}, {date}", number=material.before.number, date=words.date(material.before.date))
    return Legend(now, before)


def _domain_table(telling: Telling) -> Story:
    words = telling.words
    head = (
        words.tr("Domain"),
        words.tr("Level"),
        words.tr("Score"),
        words.tr("Stage"),
        words.tr("Confidence"),
        words.tr("Lowest"),
        words.tr("Answered"),
    )
    rows = [_domain_row(telling, part) for part in telling.material.scorecard.domains]
    return table(head, rows, columns(3.5, 2.4, 0.9, 1.75, 1.45, 0.95, 1.05), words.language, look=_TIGHT)


def _domain_row(telling: Telling, part: DomainScore) -> list[Cell]:
    words = telling.words
    card = telling.material.before_scorecard
    before = next((each.score for each in card.domains if each.id == part.id), None) if card else None
    title = paragraphs(telling.domain(part.id), "cell_strong", language=telling.language)
    answered = words.tr("{answered} of {asked}", answered=part.answered, asked=part.asked)
    if part.score is None or part.confidence is None or part.stage is None:
        nothing = paragraphs(words.tr("nothing scored"), "cell", language=words.language)
        return [title, [], [], nothing, [], [], paragraphs(answered, "cell")]
    lowest = str(part.floor)
    return [
        title,
        [LevelBar(part.score, before, telling.levels)],
        paragraphs(words.number(part.score), "cell_strong"),
        paragraphs(telling.stage(part.stage), "cell", language=telling.language),
        paragraphs(confidence_words(part.confidence, words), "cell", language=words.language),
        paragraphs(lowest, "cell"),
        paragraphs(answered, "cell"),
    ]


def _not_compared(telling: Telling) -> Story:
    """The change on what both rounds scored, and what only one of them did."""
    words, compared, before = telling.words, telling.material.comparison, telling.material.before
    if compared is None or before is None or compared.overall.before is None or compared.overall.after is None:
        return []
    change = words.tr(
        "Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.",
        "",
        len(compared.indicators),
        round=before.number,
        before=words.number(compared.overall.before),
        after=words.number(compared.overall.after),
    )
    story = [gap(8), *paragraphs(change, "note")]
    if compared.left_out:
        named = "; ".join(telling.indicator(each) for each in compared.left_out)
        left_out = words.tr("Scored in only one of the two rounds, so not compared: {indicators}.", indicators=named)
        story += paragraphs(left_out, "note")
    return story


def _findings(telling: Telling) -> Story:
    words = telling.words
    if not telling.material.findings:
        return []
    story = heading(words.tr("Worth another look"))
    rows = [
        [
            paragraphs(finding_words(finding, words), "cell"),
            paragraphs("; ".join(telling.indicator(each) for each in finding.indicators), "cell"),
        ]
        for finding in telling.material.findings
    ]
    return [*story, *table((words.tr("What was noticed"), words.tr("Where")), rows, columns(5, 7), words.language)]


def _unknown(telling: Telling) -> Story:
    words = telling.words
    unknown = telling.in_state(State.DONT_KNOW)
    if not unknown:
        return []
    rows = [[_named(telling, each), paragraphs(telling.text.indicators[each].question, "cell")] for each in unknown]
    head = (words.tr("Indicator"), words.tr("Question"))
    return [*heading(words.tr("What we want to find out")), *table(head, rows, columns(4, 8), words.language)]


def _left_out(telling: Telling) -> Story:
    words, assessment = telling.words, telling.material.assessment
    left_out = [domain for domain in assessment.questionnaire.domains if domain.id in assessment.left_out]
    absent = telling.in_state(State.NOT_APPLICABLE)
    if not left_out and not absent:
        return []
    rows = [[_domain_cell(telling, each), paragraphs(assessment.left_out[each.id], "cell")] for each in left_out]
    rows += [[_named(telling, each), paragraphs(assessment.answer(each).reason, "cell")] for each in absent]
    head = (words.tr("What this round leaves out"), words.tr("Why"))
    return [gap(12), together(table(head, rows, columns(4, 8), words.language))]


def _domain_cell(telling: Telling, domain: Domain) -> Cell:
    return paragraphs(telling.domain(domain.id), "cell_strong", language=telling.language)


def _named(telling: Telling, indicator: str) -> Cell:
    return paragraphs(telling.indicator(indicator), "cell_strong", language=telling.language)
