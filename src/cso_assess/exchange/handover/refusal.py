"""How a hand-over file is refused: by one sentence, and the place where it is not as it should be."""

from cso_assess.errors import Problem, UserError, sentence


def refused(place: str = "", problems: tuple[Problem, ...] = ()) -> UserError:
    """The refusal of a file that is whole, but not what this program writes."""
    if place and not problems:
        problems = (Problem(place, sentence.tr("expected what this program writes")),)
    return UserError(
        sentence.tr("This hand-over file holds something that does not belong there. Nothing of it was taken."),
        problems,
    )
