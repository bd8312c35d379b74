"""The dates of a plan in people's own calendars."""

from dataclasses import replace
from datetime import UTC, date, datetime

from icalendar import Calendar

from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.states import Progress, Reason
from cso_assess.exchange.calendar_file import calendar_file
from tests import builders

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ACTION = Action(
    "id-1",
    title="Талаа; жыйын, \n «суу»",
    do=("One", "Two"),
    start=date(2026, 3, 2),
    end=date(2026, 3, 29),
    responsible="treasurer",
)


def events(*actions):
    plan = Plan("plan", "round", Frame(date(2026, 3, 2)), (), actions)
    text = builders.text(builders.questionnaire())
    return Calendar.from_ical(calendar_file(plan, text, NOW)).walk("VEVENT")


def test_an_action_is_an_entry_of_whole_days_up_to_its_last_day():
    (event,) = events(ACTION)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 3, 2), date(2026, 3, 30))


def test_words_come_back_as_they_were_whatever_signs_they_hold():
    (event,) = events(ACTION)
    assert str(event["summary"]) == "Талаа; жыйын, \n «суу»"
    assert str(event["description"]) == "treasurer\nOne\nTwo"


def test_an_entry_keeps_its_name_when_its_days_change():
    (before,), (after,) = events(ACTION), events(replace(ACTION, end=date(2026, 4, 5)))
    assert before["uid"] == after["uid"]


def test_what_is_finished_or_has_no_dates_is_left_out():
    done = replace(ACTION, status=Progress.DONE)
    later = replace(ACTION, start=None, end=None, later=Reason.BUDGET)
    assert not events(done, later)


def test_long_lines_are_folded_and_end_as_the_standard_asks():
    plan = Plan("plan", "round", Frame(date(2026, 3, 2)), (), (replace(ACTION, title="ы" * 300),))
    content = calendar_file(plan, builders.text(builders.questionnaire()), NOW)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert content.endswith(b"END:VCALENDAR\r\n")
