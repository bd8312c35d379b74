"""Two rounds side by side: domains and indicators before and after, and what could not be compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Change, Comparison, IndicatorChange
from cso_assess.core.states import State
from cso_assess.report.standing import legend_words, named
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.charts import Legend, LevelBar
from cso_assess.report.typesetting.parts import Story, gap, heading, section, table
from cso_assess.report.typesetting.rows import Cell, Look
from cso_assess.report.typesetting.style import columns
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import confidence_words, proof_words, signed

_TIGHT = Look(above=4.5, below=4.5, gutter=9)
_DOMAINS = (4.2, 2.6, 1, 0.9, 1.55, 1.75)
_INDICATORS = (6, 2.1, 1, 1, 1.9)
_WITH_LOOK_BACK = (4.9, 1.9, 1, 1, 1.3, 1.9)


@dataclass(frozen=True)
class Two:
    """The round before, this one, and their comparison."""

    before: Assessment
    after: Assessment
    comparison: Comparison

    @property
    def rose(self) -> list[IndicatorChange]:
        """What rose, the furthest first."""
        found = [each for each in self.comparison.indicators if each.after > each.before]
        return sorted(found, key=lambda each: each.before - each.after)

    @property
    def fell(self) -> list[IndicatorChange]:
        """What fell, the furthest first."""
        found = [each for each in self.comparison.indicators if each.after < each.before]
        return sorted(found, key=lambda each: each.after - each.before)

    @property
    def seen_anew(self) -> list[IndicatorChange]:
        """What stayed at its level, but whose earlier level people would give differently today."""
        same = [each for each in self.comparison.indicators if each.after == each.before]
        return [each for each in same if each.look_back not in (None, each.before)]


def two_rounds(telling: Telling) -> Two | None:
    """The round before and this one, with what both scored; None when there is none, or nothing that both scored."""
    material = telling.material
    if material.before is None or material.comparison is None or not material.comparison.indicators:
        return None
    return Two(material.before, material.assessment, material.comparison)


def domains_compared(telling: Telling, two: Two) -> Story:
    """Every domain before and after, both recalculated on the same indicators."""
    words, overall = telling.words, two.comparison.overall
    how = words.tr(
        "So that like is compared with like, both rounds are calculated again on the %n indicators that both scored,"
        " with the weights of today. The numbers may therefore differ a little from those that each round gave by"
        " itself.",
        "",
        len(two.comparison.indicators),
    )
    rows = [_domain_row(telling, domain, change) for domain, change in two.comparison.domains]
    if overall.change is not None:
        rows.append(_change_row(telling, words.tr("All domains together"), overall, _confidence(telling, "")))
    head = (
        words.tr("Domain"),
        words.tr("Level"),
        words.tr("Then"),
        words.tr("Now"),
        words.tr("Change"),
        words.tr("Confidence now"),
    )
    story = [*paragraphs(how, "text"), gap(8), Legend(*legend_words(telling)), gap(4)]
    scale = words.tr("All scores are self-assessed, on a scale from 1 to {levels}.", levels=telling.levels)
    story += [*paragraphs(scale, "note"), gap(6), *table(head, rows, columns(*_DOMAINS), words.language, look=_TIGHT)]
    return section(words.tr("How the domains have changed"), story)


def _domain_row(telling: Telling, domain: str, change: Change) -> list[Cell]:
    return _change_row(telling, telling.domain(domain), change, _confidence(telling, domain))


def _change_row(telling: Telling, title: str, change: Change, confidence: str) -> list[Cell]:
    words = telling.words
    name = paragraphs(title, "cell_strong", language=telling.language)
    if change.before is None or change.after is None:
        nothing = words.tr("nothing that both scored")
        return [name, paragraphs(nothing, "note", language=words.language), [], [], [], []]
    return [
        name,
        [LevelBar(change.after, change.before, telling.levels)],
        paragraphs(words.number(change.before), "cell"),
        paragraphs(words.number(change.after), "cell_strong"),
        paragraphs(signed(words, change.after - change.before), "cell_strong"),
        paragraphs(confidence, "cell", language=words.language),
    ]


def _confidence(telling: Telling, domain: str) -> str:
    """The confidence of a domain in this round, or of all; empty when there is none."""
    card = telling.material.scorecard
    parts = {"": card.overall.confidence, **{part.id: part.confidence for part in card.domains}}
    confidence = parts.get(domain)
    return "" if confidence is None else confidence_words(confidence, telling.words)


def indicators_compared(telling: Telling, two: Two) -> Story:
    """What rose, what fell, and what people see differently today."""
    words = telling.words
    same = len(two.comparison.indicators) - len(two.rose) - len(two.fell)
    story = list(paragraphs(words.tr("%n indicators stayed at their level.", "", same), "text"))
    if any(each.look_back is not None for each in (*two.rose, *two.fell, *two.seen_anew)):
        looking_back = words.tr(
            "Looking back: the level that we would give that earlier time today, knowing what we know now. It stands"
            " beside the change and replaces nothing."
        )
        story += paragraphs(looking_back, "text")
    groups = (
        (words.tr("What rose"), two.rose),
        (words.tr("What fell"), two.fell),
        (words.tr("Same level, seen differently today"), two.seen_anew),
    )
    for title, changed in groups:
        if changed:
            story += heading(title, _indicator_table(telling, two, changed))
    return section(words.tr("Which indicators have changed"), story)


def _indicator_table(telling: Telling, two: Two, changed: Sequence[IndicatorChange]) -> Story:
    """The indicators with their levels; looking back has a column where somebody did."""
    words = telling.words
    has_look_back = any(each.look_back is not None for each in changed)
    head = [words.tr("Indicator"), words.tr("Level"), words.tr("Then"), words.tr("Now"), words.tr("Proof now")]
    if has_look_back:
        head.insert(-1, words.tr("Looking back"))
    rows = [_indicator_row(telling, two, each, has_look_back=has_look_back) for each in changed]
    widths = columns(*(_WITH_LOOK_BACK if has_look_back else _INDICATORS))
    return table(head, rows, widths, words.language, look=_TIGHT)


def _indicator_row(telling: Telling, two: Two, each: IndicatorChange, *, has_look_back: bool) -> list[Cell]:
    words = telling.words
    today = paragraphs(telling.level_text(each.id, each.after), "note", language=telling.language)
    proof = proof_words(two.after.answer(each.id).proof, words)
    seen = [paragraphs("" if each.look_back is None else str(each.look_back), "cell")] if has_look_back else []
    return [
        [*named(telling, each.id), *today],
        [LevelBar(Fraction(each.after), Fraction(each.before), telling.levels)],
        paragraphs(str(each.before), "cell"),
        paragraphs(str(each.after), "cell_strong"),
        *seen,
        paragraphs(proof, "cell", language=words.language),
    ]


def not_compared(telling: Telling, two: Two) -> Story:
    """What only one of the two rounds scored, by its reason, and what else keeps them from being quite alike."""
    words = telling.words
    groups: dict[str, list[str]] = {}
    for indicator in two.comparison.left_out:
        groups.setdefault(_reason(telling, two, indicator), []).append(telling.indicator(indicator))
    story: Story = []
    if groups:
        rows = [
            [
                paragraphs(reason, "cell_strong", language=words.language),
                paragraphs("; ".join(names), "cell", language=telling.language),
            ]
            for reason, names in groups.items()
        ]
        head = (words.tr("Why"), words.tr("Indicators"))
        story += table(head, rows, columns(4.2, 7.8), words.language)
    else:
        story += paragraphs(words.tr("Both rounds scored the same indicators: nothing had to be left out."), "text")
    for sentence in _unlike(telling, two):
        story += [gap(6), *paragraphs(sentence, "text")]
    return section(words.tr("What could not be compared"), story)


def _unlike(telling: Telling, two: Two) -> list[str]:
    """What is different about the two rounds as a whole."""
    words, sentences = telling.words, []
    versions = two.before.questionnaire.version, two.after.questionnaire.version
    if versions[0] != versions[1]:
        sentences.append(
            words.tr(
                "The rounds were answered on versions {before} and {after} of the questionnaire; indicators are the"
                " same when their names in it are.",
                before=versions[0],
                after=versions[1],
            )
        )
    for each in (two.before, two.after):
        known = [domain.id for domain in each.questionnaire.domains if domain.id in each.left_out]
        titles = [telling.text.domains[domain].title for domain in known if domain in telling.text.domains]
        if titles:
            sentences.append(
                words.tr("Round {number} left out: {domains}.", number=each.number, domains="; ".join(titles))
            )
    return sentences


def _reason(telling: Telling, two: Two, indicator: str) -> str:
    """Which round scored an indicator, and how it stood in the other."""
    words = telling.words
    scored, other = (two.before, two.after) if indicator in two.before.levels else (two.after, two.before)
    first, second = scored.number, other.number
    if indicator not in other.questionnaire.position:
        return words.tr("Scored in round {round}; not in the questionnaire of round {other}", round=first, other=second)
    if all(indicator != each.id for each in other.asked):
        return words.tr("Scored in round {round}; not asked in round {other}", round=first, other=second)
    return {
        State.NOT_APPLICABLE: words.tr(
            "Scored in round {round}; not applicable in round {other}", round=first, other=second
        ),
        State.DONT_KNOW: words.tr("Scored in round {round}; not known in round {other}", round=first, other=second),
        State.UNANSWERED: words.tr("Scored in round {round}; not answered in round {other}", round=first, other=second),
    }[other.answer(indicator).state]
