"""Which page has which name. Each page's module is imported when the page is first opened: a start paints one only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from cso_assess.gui.desk import Desk
from cso_assess.gui.pages.page import Page
from cso_assess.gui.preferences import Preferences

PLACES = {
    "organizations": "home",
    "start": "home",
    "organization": "home",
    "new_round": "assess",
    "review": "assess",
    "closing": "assess",
    "voices": "assess",
    "handover": "reports",
    "arrivals": "home",
    "backups": "settings",
}
"""The place in the sidebar that a page belongs to, where the two have different names."""


ANYWHERE = ("home", "settings", "help")
"""The places that can be gone to while no organization is open."""


def place_of(page: str, *, is_any_open: bool) -> str:
    """The place in the sidebar that a page belongs to, among those that can be gone to."""
    place = PLACES.get(page, page)
    return place if is_any_open or place in ANYWHERE else "home"


def make_page(name: str, desk: Desk, preferences: Preferences) -> Page:
    """The page of that name; KeyError if there is none."""
    return _MAKERS[name](desk, preferences)


def load_page(name: str) -> None:
    """Loads the module of a page, so that whoever opens it first does not wait for that."""
    import_module(f"cso_assess.gui.pages.{name}")


def _home(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.home import HomePage

    return HomePage(desk)


def _organizations(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.organizations import OrganizationsPage

    return OrganizationsPage(desk)


def _start(desk: Desk, preferences: Preferences) -> Page:
    from cso_assess.gui.pages.start import StartPage

    return StartPage(desk, preferences)


def _organization(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.organization import OrganizationPage

    return OrganizationPage(desk)


def _new_round(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.new_round import NewRoundPage

    return NewRoundPage(desk)


def _review(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.review import ReviewPage

    return ReviewPage(desk)


def _assess(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.assess import AssessPage

    return AssessPage(desk)


def _closing(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.closing import ClosingPage

    return ClosingPage(desk)


def _voices(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.voices import VoicesPage

    return VoicesPage(desk)


def _results(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.results import ResultsPage

    return ResultsPage(desk)


def _plan(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.plan import PlanPage

    return PlanPage(desk)


def _history(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.history import HistoryPage

    return HistoryPage(desk)


def _reports(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.reports import ReportsPage

    return ReportsPage(desk)


def _handover(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.handover import HandoverPage

    return HandoverPage(desk)


def _arrivals(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.arrivals import ArrivalsPage

    return ArrivalsPage(desk)


def _backups(desk: Desk, preferences: Preferences) -> Page:
    from cso_assess.gui.pages.backups import BackupsPage

    return BackupsPage(desk, preferences)


def _settings(desk: Desk, preferences: Preferences) -> Page:
    from cso_assess.gui.pages.settings import SettingsPage

    return SettingsPage(desk, preferences)


def _help(desk: Desk, _preferences: Preferences) -> Page:
    from cso_assess.gui.pages.help import HelpPage

    return HelpPage(desk)


_MAKERS: Mapping[str, Callable[[Desk, Preferences], Page]] = {
    "home": _home,
    "organizations": _organizations,
    "start": _start,
    "organization": _organization,
    "new_round": _new_round,
    "review": _review,
    "assess": _assess,
    "closing": _closing,
    "voices": _voices,
    "results": _results,
    "plan": _plan,
    "history": _history,
    "reports": _reports,
    "handover": _handover,
    "arrivals": _arrivals,
    "backups": _backups,
    "settings": _settings,
    "help": _help,
}

PAGES = tuple(_MAKERS)
"""The names of all pages."""
