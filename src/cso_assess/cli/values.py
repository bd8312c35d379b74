"""How the values of options are read, each refused with a sentence that names its option."""

import os
from datetime import date
from fractions import Fraction

from cso_assess.core.numbers import amount, whole
from cso_assess.errors import Message, UserError, sentence


def text(value: str, option: str) -> str:
    """What a person wrote, in UTF-8 also where the terminal says that it has another encoding."""
    try:
        return os.fsencode(value).decode("utf-8")
    except UnicodeError as error:
        raise refused(option, value, sentence.tr("text in UTF-8")) from error


def day(value: str | None, option: str) -> date | None:
    """The date of an option written YYYY-MM-DD."""
    if value is None:
        return None
    try:
        found = date.fromisoformat(value)
        if found.isoformat() != value:
            raise ValueError(value)
    except ValueError as error:
        raise refused(option, value, sentence.tr("a date such as 2026-11-23")) from error
    return found


def count(value: str | None, option: str) -> int | None:
    """The whole number of an option, at least 0."""
    number = None if value is None else whole(value)
    if value is not None and (number is None or number < 0):
        raise refused(option, value, sentence.tr("a whole number, at least 0"))
    return number


def quantity(value: str | None, option: str) -> Fraction | None:
    """The exact number of an option, at least 0."""
    number = None if value is None else amount(value)
    if value is not None and number is None:
        raise refused(option, value, sentence.tr("a number, at least 0"))
    return number


def choice(value: str, option: str, choices: tuple[str, ...]) -> str:
    """The value of an option that takes one of a few words."""
    if value not in choices:
        raise refused(option, value, sentence.tr("one of {names}", names=", ".join(choices)))
    return value


def left_out(values: list[str]) -> dict[str, str]:
    """The reasons of `--leave-out DOMAIN=REASON`, by domain."""
    reasons = {}
    for written in values:
        value = text(written, "--leave-out")
        domain, separator, reason = value.partition("=")
        if not separator or not domain.strip() or not reason.strip():
            raise refused("--leave-out", value, sentence.tr("a domain and its reason, as in DOMAIN=REASON"))
        if domain.strip() in reasons:
            raise refused("--leave-out", value, sentence.tr("each domain only once"))
        reasons[domain.strip()] = reason.strip()
    return reasons


def refused(option: str, value: str, expected: Message) -> UserError:
    """The refusal of an option's value."""
    return UserError(
        sentence.tr("{option}: expected {expected}, not “{value}”.", option=option, expected=expected, value=value)
    )
