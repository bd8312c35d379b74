"""What enables what: the few indicators of a round that are worth a picture, in layers from left to right."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from cso_assess.core.assessment import Assessment
from cso_assess.core.geometry import Point
from cso_assess.core.priorities import Priority, needing

MOST_POINTS = 4
"""So many leverage points are drawn."""

MOST_IN_LAYER = 6
"""So many indicators stand in a layer after the first."""

MOST_LAYERS = 3


@dataclass(frozen=True, slots=True)
class Influence:
    """Indicators in layers, and the links from each layer to the next.

    The first layer holds leverage points; in each following one stands what the layer before directly enables.
    """

    layers: tuple[tuple[str, ...], ...] = ()
    links: tuple[tuple[str, str], ...] = ()

    @property
    def indicators(self) -> tuple[str, ...]:
        """All that are drawn, layer after layer."""
        return tuple(indicator for layer in self.layers for indicator in layer)


def leverage_points(found: Iterable[Priority]) -> tuple[Priority, ...]:
    """The suggested indicators that make other weak places easier, the highest leverage first."""
    opening = [each for each in found if each.opens]
    return tuple(sorted(opening, key=lambda each: -each.leverage))


def influence(assessment: Assessment, found: Iterable[Priority]) -> Influence:
    """The leverage points with the highest leverage, and the weak or unknown places that they unlock step by step.

    `found` are the priorities of the round. A leverage point that another one directly enables stands after it.
    """
    questionnaire = assessment.questionnaire
    points = [each.indicator for each in leverage_points(found)[:MOST_POINTS]]
    wanted = {*points, *needing(assessment)}
    enables = {
        indicator: [other for other in following if other in wanted]
        for indicator, following in questionnaire.enables.items()
    }
    layers = [_first_layer(points, enables)]
    while layers[-1] and len(layers) < MOST_LAYERS:
        drawn = {indicator for layer in layers for indicator in layer}
        ranked = {each: _ranked(enables[each], drawn, points, assessment) for each in layers[-1]}
        following = list(_in_turn([ranked[each] for each in layers[-1]]))[:MOST_IN_LAYER]
        layers.append(_untangled(following, layers[-1], enables, questionnaire.position))
    layers = [layer for layer in layers if layer]
    return Influence(tuple(tuple(layer) for layer in layers), tuple(_links(layers, enables)))


def _first_layer(points: Sequence[str], enables: Mapping[str, Sequence[str]]) -> list[str]:
    """The leverage points that follow from no other one; around a circle the one with the highest leverage begins."""
    after = {point: _points_after(point, points, enables) for point in points}

    def follows(place: int, point: str) -> bool:
        return any(
            point in after[other] and (other not in after[point] or earlier < place)
            for earlier, other in enumerate(points)
            if other != point
        )

    return [point for place, point in enumerate(points) if enables[point] and not follows(place, point)]


def _points_after(start: str, points: Sequence[str], enables: Mapping[str, Sequence[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = {other for other in enables[waiting.pop()] if other in points} - found
        found |= new
        waiting += new
    return found


def _ranked(following: Iterable[str], drawn: set[str], points: Sequence[str], assessment: Assessment) -> list[str]:
    """What is not drawn yet: leverage points first, then the lowest levels (what is to be found out at the end)."""
    highest = assessment.questionnaire.levels
    position = assessment.questionnaire.position

    def rank(indicator: str) -> tuple[bool, int, int]:
        return indicator not in points, assessment.levels.get(indicator, highest), position[indicator]

    return sorted((each for each in following if each not in drawn), key=rank)


def _in_turn(queues: Sequence[Sequence[str]]) -> Iterator[str]:
    """The first of each queue, then the second of each, and so on; each indicator once."""
    seen: set[str] = set()
    for place in range(max((len(queue) for queue in queues), default=0)):
        for queue in queues:
            if place < len(queue) and queue[place] not in seen:
                seen.add(queue[place])
                yield queue[place]


def _untangled(
    layer: Iterable[str], before: Sequence[str], enables: Mapping[str, Sequence[str]], position: Mapping[str, int]
) -> list[str]:
    """A layer in the order in which its links cross least: each at the mean place of what enables it."""

    def middle(indicator: str) -> float:
        places = [place for place, other in enumerate(before) if indicator in enables[other]]
        return sum(places) / len(places)

    return sorted(layer, key=lambda each: (middle(each), position[each]))


def _links(layers: Sequence[Sequence[str]], enables: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for layer, following in pairwise(layers):
        for indicator in layer:
            yield from ((indicator, other) for other in following if other in enables[indicator])


# ---- the picture: boxes in columns, linked from left to right ----


class Box(NamedTuple):
    """A rectangle by its left upper corner and its size."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def right(self) -> float:
        return self.left + self.width


class Link(NamedTuple):
    """Where a line leaves a box at its right and where it reaches another at its left."""

    begin: Point
    end: Point

    @property
    def bends(self) -> tuple[Point, Point]:
        """The two points between which a cubic curve leaves and arrives level."""
        middle = (self.begin[0] + self.end[0]) / 2
        return (middle, self.begin[1]), (middle, self.end[1])


def column_width(columns: int, width: float, gap: float) -> float:
    """How wide each of several columns is when they share a width with gaps between them."""
    return (width - gap * (columns - 1)) / columns


def layered_boxes(
    heights: Sequence[Sequence[float]], width: float, column_gap: float, row_gap: float
) -> tuple[tuple[Box, ...], ...]:
    """Boxes of these heights in columns of equal width; a lower column is spread over the height of the highest."""
    if not heights:
        return ()
    wide = column_width(len(heights), width, column_gap)
    totals = [sum(column) + row_gap * (len(column) - 1) for column in heights]
    boxes = []
    for place, column in enumerate(heights):
        free = (max(totals) - totals[place]) / len(column)
        top = free / 2
        found = []
        for height in column:
            found.append(Box(place * (wide + column_gap), top, wide, height))
            top += height + row_gap + free
        boxes.append(tuple(found))
    return tuple(boxes)


def links_between(boxes: Mapping[str, Box], links: Sequence[tuple[str, str]]) -> tuple[Link, ...]:
    """The lines of links between boxes; at each side of a box they stand apart, in the order of their other ends."""
    return tuple(
        Link(
            (boxes[begin].right, _port(boxes, begin, [b for a, b in links if a == begin], end)),
            (boxes[end].left, _port(boxes, end, [a for a, b in links if b == end], begin)),
        )
        for begin, end in links
    )


def _port(boxes: Mapping[str, Box], box: str, others: Sequence[str], other: str) -> float:
    """At which height of a box the line to another box stands."""
    place = sorted(others, key=lambda each: boxes[each].top).index(other)
    return boxes[box].top + boxes[box].height * (place + 1) / (len(others) + 1)
