"""The dates of a plan as an iCalendar file (RFC 5545), for the calendars of telephones and computers."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from cso_assess.core.plan import Action, Plan, action_text
from cso_assess.core.questionnaire import QuestionnaireText

if TYPE_CHECKING:
    from icalendar import Event


def calendar_file(plan: Plan, text: QuestionnaireText, now: datetime) -> bytes:
    """One whole-day entry for each action that has dates and is not finished.

    An action keeps its name in the file, so that a calendar that reads a later file changes the entry it has.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//CSO Assess//plan//EN")
    calendar.add("version", "2.0")
    for action in plan.scheduled:
        if not action.status.is_finished:
            calendar.add_component(_event(action, text, now))
    return bytes(calendar.to_ical())


def _event(action: Action, text: QuestionnaireText, now: datetime) -> Event:
    from icalendar import Event

    words = action_text(action, text)
    event = Event()
    event.add("uid", f"{action.id}@cso-assess")
    event.add("dtstamp", now)
    event.add("summary", words.title)
    event.add("dtstart", action.start)
    # The last day of an entry is the first that no longer belongs to it.
    event.add("dtend", action.end + timedelta(days=1) if action.end else action.start)
    lines = [action.responsible, *words.do, words.sign]
    description = "\n".join(line for line in lines if line)
    if description:
        event.add("description", description)
    return event
