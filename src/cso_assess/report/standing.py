"""Where an organization stands, in rows and pictures: what carries it, and its scores."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from cso_assess.core.assessment import Answer, is_strong
from cso_assess.core.geometry import LEAST_AXES
from cso_assess.core.scoring import DomainScore
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.charts import Legend, LevelBar
from cso_assess.report.typesetting.figures import Figure, figures
from cso_assess.report.typesetting.parts import Story, gap, heading, labelled, section, table, together
from cso_assess.report.typesetting.radar import Radar, RadarAxis
from cso_assess.report.typesetting.rows import Cell, Look
from cso_assess.report.typesetting.style import columns, is_pocket, page
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import confidence_words, proof_words

BEST_DOMAINS = 3
MOST_STRENGTHS = 4
MOST_PRACTICES = 4
RADAR_HEIGHT, LOWEST_RADAR = 262, 190
"""Points; it is lower where the domains below it would else go on on another page."""

_AROUND_RADAR = 45
"""Points of the title above the picture, and of the gaps around it."""

RADAR_IN_POCKET = 190
_BEST, _BEST_IN_POCKET = (5, 3, 2.2, 1.8), (4.6, 2.6, 2.2, 2.6)
_STRONG, _STRONG_IN_POCKET = (3.4, 6.6, 2), (3.4, 5.8, 2.8)
_DOMAINS = (3.4, 2.3, 0.9, 1.75, 1.5, 1.1, 1.05)
_DOMAINS_IN_POCKET = (5, 3, 1.4, 2.6)

_TIGHT = Look(above=4.5, below=4.5, gutter=9)


def strengths(telling: Telling) -> Story:
    """What carries the organization: its best domains, its strong answers, and its own practices."""
    words = telling.words
    intro = words.tr("A plan stands on what is already there. These are our own strengths.")
    story = [*paragraphs(intro, "text"), gap(8), *_best_domains(telling)]
    return section(words.tr("What carries us"), [*story, *_strong_answers(telling), *_practices(telling)])


def scores(telling: Telling) -> Story:
    """The picture of all domains, and each with score, confidence and its lowest place."""
    words, domains = telling.words, telling.material.scorecard.domains
    scale = words.tr("All scores are self-assessed, on a scale from 1 to {levels}.", levels=telling.levels)
    told = [Legend(*legend_words(telling)), gap(4), *paragraphs(scale, "note"), gap(8), *_domain_table(telling)]
    story = [*told, *_not_compared(telling), *about_round(telling)]
    if len(domains) >= LEAST_AXES and any(part.score is not None for part in domains):
        high = _room_for_radar(told)
        story = [Radar(radar_axes(telling), telling.levels, high, telling.language), gap(8), *story]
    return section(words.tr("How we see ourselves, domain by domain"), story)


def _room_for_radar(told: Story) -> float:
    """How high the picture can be so that what is told below it stays on its page."""
    if is_pocket():
        return RADAR_IN_POCKET
    below = sum(float(each.wrap(page().width, page().height)[1]) for each in told)
    return min(max(page().height - below - _AROUND_RADAR, LOWEST_RADAR), RADAR_HEIGHT)


def score_cards(telling: Telling) -> Story:
    """Overall score and confidence, actions and cost, each in a box."""
    words, overall = telling.words, telling.material.scorecard.overall
    shown: list[Figure] = []
    if overall.score is not None and overall.stage is not None:
        score = words.tr("{score} of {levels}", score=words.number(overall.score), levels=telling.levels)
        stage = words.tr("{stage}, self-assessed", stage=telling.stage(overall.stage))
        shown.append(Figure(words.tr("Overall score"), score, stage))
    if overall.confidence is not None:
        of_one = words.tr("{number} of 1", number=words.number(overall.confidence, 2))
        shown.append(Figure(words.tr("Confidence"), confidence_words(overall.confidence, words), of_one))
    if telling.actions:
        about = words.tr("with dates, responsible people and steps")
        shown.append(Figure(words.tr("Actions"), str(len(telling.actions)), about))
        cost = sum(action.cost for _, action in telling.actions)
        shown.append(Figure(words.tr("Cost, som"), words.amount(cost), words.tr("all actions together")))
    return figures(shown, words) if shown else []


def ranked_domains(telling: Telling) -> list[DomainScore]:
    """The domains that have a score, the highest first."""
    scored = [part for part in telling.material.scorecard.domains if part.score is not None]
    return sorted(scored, key=lambda part: -(part.score or 0))


def strong_answers(telling: Telling) -> list[Answer]:
    """The answers at a strong level, the highest and the best proven first."""
    scored = telling.material.assessment.scored.values()
    strong = [answer for answer in scored if answer.level is not None and is_strong(answer.level, telling.levels)]
    return sorted(strong, key=lambda answer: (-(answer.level or 0), -answer.proof.strength))


def practices(telling: Telling) -> list[Answer]:
    """The answers that tell what already works."""
    assessment = telling.material.assessment
    answers = [assessment.answer(indicator.id) for indicator in assessment.asked]
    return [answer for answer in answers if answer.practice.strip()]


def _best_domains(telling: Telling) -> Story:
    words = telling.words
    best = ranked_domains(telling)[:BEST_DOMAINS]
    rows = [
        [
            paragraphs(telling.domain(part.id), "cell_strong", language=telling.language),
            [LevelBar(part.score, None, telling.levels)],
            paragraphs(words.number(part.score or 0), "cell_strong"),
            paragraphs(confidence_words(part.confidence or 0, words), "cell", language=words.language),
        ]
        for part in best
    ]
    head = (words.tr("Our strongest domains"), "", words.tr("Score, self-assessed"), words.tr("Confidence"))
    return table(head, rows, columns(*(_BEST_IN_POCKET if is_pocket() else _BEST)), words.language)


def _strong_answers(telling: Telling) -> Story:
    words = telling.words
    found = strong_answers(telling)[:MOST_STRENGTHS]
    if not found:
        sentence = words.tr("No answer is in the upper third of the scale yet: every step from here is a step up.")
        return [gap(8), *paragraphs(sentence, "text")]
    rows = [
        [
            named(telling, answer.indicator),
            paragraphs(telling.level_text(answer.indicator, answer.level or 1), "cell"),
            [
                *paragraphs(words.tr("level {level}", level=answer.level), "cell_strong"),
                *paragraphs(proof_words(answer.proof, words), "note", language=words.language),
            ],
        ]
        for answer in found
    ]
    head = (words.tr("Indicator"), words.tr("What we can say of ourselves"), words.tr("Level and proof"))
    return heading(
        words.tr("Our strongest answers"),
        table(head, rows, columns(*(_STRONG_IN_POCKET if is_pocket() else _STRONG)), words.language),
    )


def _practices(telling: Telling) -> Story:
    """What already works, in the organization's own words."""
    words = telling.words
    rows = [
        [named(telling, answer.indicator), paragraphs(answer.practice, "quote")]
        for answer in practices(telling)[:MOST_PRACTICES]
    ]
    if not rows:
        return []
    head = (words.tr("Indicator"), words.tr("In our own words"))
    return heading(words.tr("What already works here"), table(head, rows, columns(3.4, 8.6), words.language))


def radar_axes(telling: Telling) -> list[RadarAxis]:
    """Every domain with its score now and in the round before."""
    return [
        RadarAxis(telling.domain(part.id), part.score, score_before(telling, part.id))
        for part in telling.material.scorecard.domains
    ]


def score_before(telling: Telling, domain_id: str) -> Fraction | None:
    """The score of a domain in the round before."""
    card = telling.material.before_scorecard
    return next((part.score for part in card.domains if part.id == domain_id), None) if card else None


def legend_words(telling: Telling) -> tuple[str, str]:
    """What the markers of this round and of the round before mean; the second is empty without one."""
    words, material = telling.words, telling.material
    now = words.tr(
        "Round {number}, {date}", number=material.assessment.number, date=words.date(material.assessment.date)
    )
    if material.before is None:
        return now, ""
    before = words.tr("Round {number}, {date}", number=material.before.number, date=words.date(material.before.date))
    return now, before


def _domain_table(telling: Telling) -> Story:
    words = telling.words
    head: Sequence[str] = (
        words.tr("Domain"),
        words.tr("Level"),
        words.tr("Score"),
        words.tr("Stage"),
        words.tr("Confidence"),
        words.tr("Lowest"),
        words.tr("Answered"),
    )
    rows = [_domain_row(telling, part) for part in telling.material.scorecard.domains]
    if is_pocket():
        head, rows = (*head[:3], head[4]), [[*row[:3], row[4] or row[3]] for row in rows]
    shares = _DOMAINS_IN_POCKET if is_pocket() else _DOMAINS
    return table(head, rows, columns(*shares), words.language, look=_TIGHT)


def _domain_row(telling: Telling, part: DomainScore) -> list[Cell]:
    words = telling.words
    title = paragraphs(telling.domain(part.id), "cell_strong", language=telling.language)
    answered = words.tr("{answered} of {asked}", answered=part.answered, asked=part.asked)
    if part.score is None or part.confidence is None or part.stage is None:
        nothing = paragraphs(words.tr("nothing scored"), "cell", language=words.language)
        return [title, [], [], nothing, [], [], paragraphs(answered, "cell")]
    lowest = str(part.floor)
    return [
        title,
        [LevelBar(part.score, score_before(telling, part.id), telling.levels)],
        paragraphs(words.number(part.score), "cell_strong"),
        paragraphs(telling.stage(part.stage), "cell", language=telling.language),
        paragraphs(confidence_words(part.confidence, words), "cell", language=words.language),
        paragraphs(lowest, "cell"),
        paragraphs(answered, "cell"),
    ]


def _not_compared(telling: Telling) -> Story:
    said = [part for each in comparison_sentences(telling) for part in paragraphs(each, "note")]
    return [gap(8), *said] if said else []


def comparison_sentences(telling: Telling) -> list[str]:
    """The change on what both rounds scored, and what only one of them did."""
    words, compared, before = telling.words, telling.material.comparison, telling.material.before
    if compared is None or before is None or compared.overall.before is None or compared.overall.after is None:
        return []
    said = [
        words.tr(
            "Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.",
            "",
            len(compared.indicators),
            round=before.number,
            before=words.number(compared.overall.before),
            after=words.number(compared.overall.after),
        )
    ]
    if compared.left_out:
        named = "; ".join(telling.indicator(each) for each in compared.left_out)
        said.append(words.tr("Scored in only one of the two rounds, so not compared: {indicators}.", indicators=named))
    return said


def about_round(telling: Telling) -> Story:
    """Why and with whom the round was held, and what has changed, in the organization's own words."""
    words = telling.words
    told = in_own_words([*telling.about_talk, *telling.about_change], words.language)
    return heading(words.tr("About this round"), [together(told)]) if told else []


def in_own_words(told: Iterable[tuple[str, str]], language: str) -> Story:
    """What people wrote, each text beside what it is about; empty ones are left out."""
    return [
        part for label, said in told for part in labelled(label, paragraphs(said, "quote"), columns(3, 9), language)
    ]


def named(telling: Telling, indicator: str) -> Cell:
    """An indicator with its number, as it stands in the first column of a table."""
    return paragraphs(telling.indicator(indicator), "cell_strong", language=telling.language)
