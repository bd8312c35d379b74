"""What is said of two rounds side by side."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Change
from cso_assess.gui.readings import Compared
from cso_assess.gui.widgets.scale_rows import ScaleLine
from cso_assess.gui.words.explanations import Explanation
from cso_assess.i18n import Words
from cso_assess.wording import exact_number, indicator_words, proof_words, signed


class ComparisonWords:
    """The sentences and rows of two rounds side by side in one language."""

    def __init__(self, words: Words, compared: Compared) -> None:
        self._words = words
        self._compared = compared
        self._text = compared.edition.text(words.language)

    def overall(self) -> str:
        """The overall score before and after, with the change."""
        words, change = self._words, self._compared.comparison.overall
        if change.before is None or change.after is None or change.change is None:
            return ""
        return words.tr(
            "Overall: {before} before, {after} after ({change})",
            before=words.number(change.before),
            after=words.number(change.after),
            change=signed(words, change.change),
        )

    def domains(self) -> list[ScaleLine]:
        """A row for each domain of the later round."""
        comparison = self._compared.comparison
        return [
            self._line(id, self._text.domains[id].title, change.before, change.after)
            for id, change in comparison.domains
        ]

    def indicators(self, domain: str) -> list[ScaleLine]:
        """The indicators of a domain; of all domains, those that changed."""
        lines = []
        for each in self._compared.comparison.indicators:
            is_shown = self._domain_of(each.id) == domain if domain else each.before != each.after
            if is_shown:
                line = self._line(each.id, self._name(each.id), Fraction(each.before), Fraction(each.after), places=0)
                lines.append(self._with_look_back(line, each.look_back))
        return lines

    def indicators_heading(self, domain: str, shown: int) -> str:
        """What the rows of indicators are."""
        words = self._words
        if domain:
            return self._text.domains[domain].title
        common = len(self._compared.comparison.indicators)
        return words.tr("{changed} of {common} shared indicators changed", changed=shown, common=common)

    def left_out(self) -> str:
        """The indicators that only one of the rounds scored, by round; empty when there are none."""
        words = self._words
        found = []
        for assessment in (self._compared.before, self._compared.after):
            only_here = [each for each in self._compared.comparison.left_out if each in assessment.levels]
            if only_here:
                named = "; ".join(self._name(indicator) for indicator in only_here)
                found.append(
                    words.tr(
                        "Left out, because only round {number} scored them: {indicators}",
                        number=assessment.number,
                        indicators=named,
                    )
                )
        return "\n".join(found)

    def change_explained(self) -> Explanation:
        """The change of the overall level from the domains of both rounds."""
        words, comparison = self._words, self._compared.comparison
        weights = {domain.id: domain.weight for domain in self._compared.after.domains}
        both = [(id, change) for id, change in comparison.domains if change.before is not None]
        overall = comparison.overall
        return Explanation(
            title=words.tr("How the change came about"),
            rule=words.tr(
                "Both rounds are calculated again on the indicators that both scored, with the weights of the later"
                " round. So a score here can differ from the one that a round shows by itself."
            ),
            header=(
                *(words.tr("Domain"), words.tr("Weight"), words.tr("Before")),
                *(words.tr("After"), words.tr("Change")),
            ),
            rows=tuple(self._change_row(id, weights[id], change) for id, change in both),
            sums=(
                words.tr("Before: {mean}", mean=self._mean(weights, [(id, c.before) for id, c in both])),
                words.tr("After: {mean}", mean=self._mean(weights, [(id, c.after) for id, c in both])),
                words.tr("Change: {change}", change=signed(words, overall.change or Fraction(0), 2)),
            ),
            notes=(
                words.tr("%n indicators were scored in both rounds.", "", len(comparison.indicators)),
                *filter(None, [self.left_out()]),
            ),
        )

    def indicator_explained(self, indicator: str) -> Explanation:
        """What an indicator's levels in both rounds mean, and how the earlier one is seen today."""
        words = self._words
        compared = self._compared
        before = compared.before_edition.text(words.language).indicators[indicator].levels
        after = self._text.indicators[indicator].levels
        answer = compared.after.answer(indicator)
        rows = [
            self._level_row(
                words.tr("Round {number}", number=compared.before.number), compared.before, indicator, before
            ),
            self._level_row(words.tr("Round {number}", number=compared.after.number), compared.after, indicator, after),
        ]
        if answer.look_back is not None:
            seen = words.tr("Round {number}, seen today", number=compared.before.number)
            rows.insert(1, (seen, str(answer.look_back), after[answer.look_back - 1], ""))
        return Explanation(
            title=self._name(indicator),
            rule=words.tr("The levels that were chosen in both rounds."),
            header=(words.tr("Round"), words.tr("Level"), words.tr("What it says"), words.tr("Proof")),
            rows=tuple(rows),
            indicator=indicator,
        )

    def _change_row(self, domain: str, weight: Fraction, change: Change) -> tuple[str, ...]:
        words = self._words
        return (
            self._text.domains[domain].title,
            exact_number(words, weight),
            words.number(change.before or 0, 2),
            words.number(change.after or 0, 2),
            signed(words, change.change or Fraction(0), 2),
        )

    def _mean(self, weights: Mapping[str, Fraction], scores: Iterable[tuple[str, Fraction | None]]) -> str:
        """A weighted mean as a line of arithmetic."""
        words = self._words
        weighed = [(weights[id], score) for id, score in scores if score is not None]
        total = sum((weight * score for weight, score in weighed), Fraction(0))
        whole = sum((weight for weight, _ in weighed), Fraction(0))
        return words.tr(
            "Sum {total} : sum of weights {weights} = {mean}",
            total=words.number(total, 2),
            weights=exact_number(words, whole),
            mean=words.number(total / whole if whole else 0, 2),
        )

    def _level_row(
        self, name: str, assessment: Assessment, indicator: str, levels: tuple[str, ...]
    ) -> tuple[str, str, str, str]:
        level = assessment.levels[indicator]
        proof = proof_words(assessment.scored[indicator].proof, self._words)
        return name, str(level), levels[level - 1], proof

    def _line(
        self, id: str, title: str, before: Fraction | None, after: Fraction | None, *, places: int = 1
    ) -> ScaleLine:
        words = self._words
        if before is None or after is None:
            spoken = words.tr("{name}: nothing that both rounds scored.", name=title)
            return ScaleLine(id, title, after, before, words.tr("–"), "", "", False, spoken)
        was, is_now = words.number(before, places), words.number(after, places)
        spoken = words.tr("{name}: {before} before, {after} after.", name=title, before=was, after=is_now)
        return ScaleLine(
            id=id,
            title=title,
            now=after,
            before=before,
            figure=is_now,
            note=words.tr("was {before}", before=was),
            remark=signed(words, after - before, places),
            is_warning=after < before,
            spoken=spoken,
        )

    def _with_look_back(self, line: ScaleLine, look_back: int | None) -> ScaleLine:
        """The row with how people see the earlier round today, where they said so."""
        words = self._words
        if look_back is None:
            return line
        note = words.tr("{note}, seen today {level}", note=line.note, level=look_back)
        return replace(line, note=note)

    def _name(self, indicator: str) -> str:
        words, compared = self._words, self._compared
        if indicator in compared.after.questionnaire.numbers:
            return indicator_words(indicator, compared.after.questionnaire, self._text, words)
        text = compared.before_edition.text(words.language)
        return indicator_words(indicator, compared.before.questionnaire, text, words)

    def _domain_of(self, indicator: str) -> str:
        return self._compared.after.questionnaire.domain_of[indicator].id
