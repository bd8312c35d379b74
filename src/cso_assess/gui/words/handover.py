"""What leaves the computer in hand-over files and what comes in them, in words."""

from collections.abc import Iterator

from cso_assess.core.arrival import OrganizationArrival, RoundArrival, Tally
from cso_assess.core.leaving import LeavingOrganization, LeavingRound
from cso_assess.core.summary import RoundSummary
from cso_assess.i18n import Words

BYTES_A_MEGABYTE = 1_000_000


def round_name(found: LeavingRound | RoundArrival | RoundSummary, words: Words) -> str:
    """A round by its number and date."""
    return words.tr("Round {number}, {date}", number=found.number, date=words.short_date(found.date))


def leaving_lines(leaving: LeavingOrganization, words: Words) -> list[str]:
    """What leaves of one organization, a line a round."""
    if not leaving.rounds:
        return [words.tr("the profile only: there are no rounds")]
    return [
        words.tr("{round}: {counts}", round=round_name(each, words), counts=" · ".join(_counts(each, words)))
        for each in leaving.rounds
    ]


def _counts(leaving: LeavingRound, words: Words) -> Iterator[str]:
    yield words.tr("%n answers", "", leaving.answers)
    if leaving.participants:
        yield words.tr("answered alone: {count}", count=leaving.participants)
    if leaving.actions:
        yield words.tr("%n actions", "", leaving.actions)
    yield words.tr("texts: {count}", count=leaving.texts)
    yield words.tr("names: {count}", count=leaving.names)
    if leaving.files:
        size = words.number(leaving.bytes / BYTES_A_MEGABYTE)
        yield words.tr("copied documents: {count} ({size} MB)", count=leaving.files, size=size)


def arrival_lines(arrival: OrganizationArrival, words: Words, *, is_taken: bool, is_settled: bool = False) -> list[str]:
    """What becomes, or became, of one organization in a file; `is_settled`: nothing is left to choose."""
    if arrival.is_refused:
        return [words.tr("It was deleted here for good and does not come back.")]
    lines = []
    if arrival.is_new:
        lines.append(words.tr("New here"))
    if arrival.has_namesake:
        lines.append(words.tr("Another organization here has the same name: both are kept as two."))
    if arrival.total.is_quiet:
        lines.append(words.tr("Everything in it is here already."))
        return lines
    if not arrival.tally.is_quiet and not arrival.is_new:
        lines.append(words.tr("Profile: {outcome}", outcome=outcome_words(arrival.tally, words)))
    lines += [_round_line(each, words) for each in arrival.rounds if not each.tally.is_quiet]
    if arrival.total.conflict and not is_settled:
        lines.append(_conflict_line(words, is_taken=is_taken))
    return lines


def outcome_words(tally: Tally, words: Words) -> str:
    """How many entries are new, changed, deleted and in conflict; those that stay as they are are not counted."""
    parts = []
    if tally.new:
        parts.append(words.tr("new {count}", count=tally.new))
    if tally.changed:
        parts.append(words.tr("changed {count}", count=tally.changed))
    if tally.deleted:
        parts.append(words.tr("deleted {count}", count=tally.deleted))
    if tally.conflict:
        parts.append(words.tr("in conflict {count}", count=tally.conflict))
    return " · ".join(parts)


def _round_line(arrival: RoundArrival, words: Words) -> str:
    name, outcome = round_name(arrival, words), outcome_words(arrival.tally, words)
    if arrival.is_new:
        return words.tr("{round} (new here): {outcome}", round=name, outcome=outcome)
    return words.tr("{round}: {outcome}", round=name, outcome=outcome)


def _conflict_line(words: Words, *, is_taken: bool) -> str:
    if is_taken:
        return words.tr("What was written here and there is kept in both ways: read both and choose.")
    return words.tr("What was written here and there will be kept in both ways; you choose afterwards.")
