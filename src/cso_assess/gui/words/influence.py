"""What is said of the places that make others easier."""

from fractions import Fraction

from cso_assess.core.influence import leverage_points
from cso_assess.core.priorities import Priority
from cso_assess.gui.charts.influence_picture import InfluenceNode
from cso_assess.gui.readings import Results
from cso_assess.gui.words.explanations import Explanation
from cso_assess.i18n import Words
from cso_assess.wording import exact_number, indicator_words


class InfluenceWords:
    """The boxes of the picture, what each explains, and the same as a list, in one language."""

    def __init__(self, words: Words, results: Results) -> None:
        self._words = words
        self._results = results
        self._questionnaire = results.assessment.questionnaire
        self._text = results.edition.text(words.language)
        self._priorities = {each.indicator: each for each in results.priorities}

    def summary(self) -> str:
        """How the picture is to be read."""
        words = self._words
        return words.tr(
            "From left to right: work on a place at the left makes the ones that its arrows reach easier."
            " Shown are the places that open most, and what they open first."
        )

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """The arrows of the picture."""
        return self._results.influence.links

    def spoken(self) -> str:
        """The arrows as sentences."""
        words = self._words
        links = self._results.influence.links
        return " ".join(
            words.tr(
                "{indicator} makes easier: {others}.",
                indicator=self._name(indicator),
                others="; ".join(self._name(end) for begin, end in links if begin == indicator),
            )
            for indicator in dict.fromkeys(begin for begin, _ in links)
        )

    def layers(self) -> list[list[InfluenceNode]]:
        """The boxes in their layers."""
        points = set(self._results.influence.layers[0]) if self._results.influence.layers else set()
        return [
            [self._node(indicator, is_point=indicator in points) for indicator in layer]
            for layer in self._results.influence.layers
        ]

    def explained(self, indicator: str) -> Explanation:
        """What an indicator opens: the sum from its own values, and its priority."""
        words = self._words
        priority = self._priorities.get(indicator)
        rule = words.tr(
            "What a place opens = 1, and ½ for each weak or unknown place that becomes easier at once,"
            " ¼ for each one step further, and so on by half."
        )
        if priority is None:
            note = words.tr("It has no level yet that could rise, so nothing is calculated for it.")
            return Explanation(self._name(indicator), rule, notes=(note,), indicator=indicator)
        return Explanation(
            title=self._name(indicator),
            rule=rule,
            header=(words.tr("Steps away"), words.tr("Weak or unknown places"), words.tr("Added"))
            if priority.opens
            else (),
            rows=tuple(self._steps(priority)),
            sums=(self._sum(priority),),
            notes=(*self._notes(priority),),
            indicator=indicator,
        )

    def table(self) -> Explanation:
        """All places that open others, with what each opens first."""
        words = self._words
        points = leverage_points(self._results.priorities)
        return Explanation(
            title=words.tr("What opens what"),
            rule=words.tr("The places that make weak or unknown ones easier, those that open most at the top."),
            header=(words.tr("Indicator"), words.tr("What it opens"), words.tr("Opens at once")),
            rows=tuple(
                (self._name(each.indicator), exact_number(words, each.leverage), "; ".join(self._at_once(each)))
                for each in points
            ),
        )

    def _node(self, indicator: str, *, is_point: bool) -> InfluenceNode:
        words = self._words
        level = self._results.assessment.levels.get(indicator)
        priority = self._priorities.get(indicator)
        opens = len(priority.opens) if priority else 0
        state = words.tr("to find out") if level is None else words.tr("level {level}", level=level)
        detail = state
        if opens:
            detail = words.tr("{level} · {opens}", level=state, opens=words.tr("opens %n", "", opens))
        title = self._name(indicator)
        spoken = words.tr("{indicator}: {state}", indicator=title, state=detail)
        return InfluenceNode(indicator, title, detail, is_point, spoken)

    def _steps(self, priority: Priority) -> list[tuple[str, str, str]]:
        """The opened places by the number of steps to them, with what they add together."""
        words = self._words
        distances = self._questionnaire.distances[priority.indicator]
        steps: dict[int, list[str]] = {}
        for other in priority.opens:
            steps.setdefault(distances[other], []).append(self._name(other))
        return [
            (
                str(distance),
                "; ".join(names),
                words.tr("{count} × {share}", count=len(names), share=exact_number(words, Fraction(1, 2**distance))),
            )
            for distance, names in steps.items()
        ]

    def _sum(self, priority: Priority) -> str:
        words = self._words
        return words.tr(
            "1 + {parts} = {sum}",
            parts=exact_number(words, priority.leverage - 1),
            sum=exact_number(words, priority.leverage),
        )

    def _notes(self, priority: Priority) -> list[str]:
        words = self._words
        notes = [
            words.tr(
                "Its priority = gap × what it opens × importance: {gap} × {opens} × {importance} = {priority}",
                gap=priority.gap,
                opens=exact_number(words, priority.leverage),
                importance=exact_number(words, priority.importance),
                priority=exact_number(words, priority.priority),
            )
        ]
        if not priority.opens:
            notes.insert(0, words.tr("No other weak place becomes easier through it."))
        return notes

    def _at_once(self, priority: Priority) -> list[str]:
        distances = self._questionnaire.distances[priority.indicator]
        nearest = min(distances[other] for other in priority.opens)
        return [self._name(other) for other in priority.opens if distances[other] == nearest]

    def _name(self, indicator: str) -> str:
        return indicator_words(indicator, self._questionnaire, self._text, self._words)
