"""The sheets as a reader program sees them: a page for everybody who has taken something on."""

from dataclasses import replace

import pytest

from cso_assess.core.plan import Action
from cso_assess.core.states import Progress, Reason
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material
from cso_assess.report.options import Options
from cso_assess.report.typesetting.style import PAGES
from tests.report import samples
from tests.report.layout import lonely_headings, outside_margins, words_of_another_script
from tests.report.reading import Read, read

PAPERS = ("a4", "a5")


def sheets(material: Material, language: str = "en", options: Options | None = None) -> Read:
    return read(make_report("sheets", material, words_in(language), samples.TODAY, options or Options()))


def planned(*actions: Action, language: str = "en") -> Material:
    """A material whose plan has these actions."""
    material = samples.material(language)
    assert material.plan is not None
    return replace(material, plan=replace(material.plan, actions=actions))


def taken(*people: str) -> Material:
    """A plan of one action for each of these people."""
    actions = samples.many_actions(len(people))
    return planned(*(replace(each, responsible=person) for each, person in zip(actions, people, strict=True)))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_everybody_who_is_responsible_has_one_page(language: str, paper: str) -> None:
    people = samples.PEOPLE[language]
    found = sheets(taken(*people), language, Options(paper=paper))
    assert len(found.pages) == len(people)
    assert [title for _, title, _ in found.outline] == words_in(language).sorted_names(list(people))
    for _, title, place in found.outline:
        assert title in " ".join(found.pages[place].split())


@pytest.mark.parametrize("paper", PAPERS)
def test_the_paper_is_the_one_that_was_asked_for(paper: str) -> None:
    content = make_report("sheets", taken("A"), words_in("en"), samples.TODAY, Options(paper=paper))
    width, height = PAGES[paper].size
    assert f"/MediaBox [ 0 0 {width:.4f}"[:20].encode() in content
    assert f"{height:.4f}"[:6].encode() in content


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_a_sheet_is_tidy_and_in_one_language(language: str, paper: str) -> None:
    found = sheets(samples.material(language), language, Options(paper=paper))
    assert not outside_margins(found, paper)
    assert not lonely_headings(found)
    assert not words_of_another_script(found, language)


def test_a_sheet_tells_dates_steps_success_help_and_harm() -> None:
    action = Action(
        "1",
        title="Meet",
        do=("Call the members", "Find a room"),
        sign="Everybody came",
        help="A hall",
        harm="Those without transport",
        responsible="Cashier",
        start=samples.TODAY,
        end=samples.TODAY,
    )
    found = sheets(planned(action)).text
    told = (
        "Call the members",
        "Find a room",
        "Everybody came",
        "A hall",
        "Those without transport",
        "14.09.2026",
        "Notes",
    )
    assert all(each in found for each in told)


@pytest.mark.parametrize("count", range(1, 8))
def test_a_sheet_always_has_room_for_notes(count: int) -> None:
    actions = (replace(each, responsible="Cashier", do=("Step",) * 4) for each in samples.many_actions(count))
    found = sheets(planned(*actions), options=Options(paper="a5"))
    assert "Notes" in found.pages[-1]


def test_every_sheet_says_of_whom_and_of_which_round_it_is() -> None:
    found = sheets(samples.material("en"))
    assert len(found.pages) > 1
    assert all("Development plan · round 2" in each for each in found.pages)


def test_numbers_are_those_of_the_plan() -> None:
    material = samples.material("en")
    plan = read(make_report("plan", material, words_in("en"), samples.TODAY)).text
    assert material.plan is not None
    title = samples.TITLES["en"][2]
    numbered = [f"{number}. {title}" for number in range(1, 11) if f"{number}. {title}" in plan]
    assert numbered
    assert all(each in sheets(material).text for each in numbered)


def test_finished_actions_stand_apart() -> None:
    done, open_yet = samples.many_actions(2)
    done = replace(done, responsible="Cashier", status=Progress.DONE, progress=100)
    found = sheets(planned(done, replace(open_yet, responsible="Cashier"))).text
    assert found.index("Try it out 1") < found.index("Already finished") < found.index("Try it out 0")


def test_what_nobody_has_taken_on_has_a_sheet_of_its_own_at_the_end() -> None:
    found = sheets(taken("", "Cashier", " "))
    assert [title for _, title, _ in found.outline] == ["Cashier", "Still to be named"]
    assert "Who takes on which of them?" in found.pages[1]


def test_names_are_left_out_where_that_is_wished() -> None:
    found = sheets(taken("Cashier", "Trainer"), options=Options(names=False))
    assert [title for _, title, _ in found.outline] == ["Person 1", "Person 2"]
    assert "Cashier" not in found.text + found.metadata["Title"]
    assert samples.NAMES["en"] not in found.text + found.metadata["Title"]


def test_without_names_the_plan_and_the_sheets_number_people_alike() -> None:
    """The second person of the plan has nothing dated; however a name is spaced, it is one person."""
    first, second, third = samples.many_actions(3)
    material = planned(
        replace(first, responsible="Trainer"),
        replace(second, responsible="Treasurer", start=None, end=None, later=Reason.HORIZON),
        replace(third, responsible="Cashier  Deputy"),
        replace(third, id="again", responsible=" Cashier Deputy"),
    )
    found = sheets(material, options=Options(names=False))
    assert [title for _, title, _ in found.outline] == ["Person 1", "Person 3"]
    plan = read(make_report("plan", material, words_in("en"), samples.TODAY, Options(names=False))).text
    assert "Person 3" in plan
    assert "Person 4" not in plan


def test_without_actions_a_page_says_so() -> None:
    for material in (planned(), samples.material("en", plan=None)):
        found = sheets(material)
        assert len(found.pages) == 1
        assert "The plan has no dated actions yet" in found.text


@pytest.mark.parametrize("paper", PAPERS)
def test_a_hundred_and_fifty_actions_of_one_person_are_all_told(paper: str) -> None:
    actions = (replace(each, responsible="Cashier") for each in samples.many_actions(150))
    found = sheets(planned(*actions), options=Options(paper=paper))
    assert all(f"Try it out {number} " in found.text for number in range(150))
    assert len(found.outline) == 1


def test_a_hundred_and_fifty_people_have_a_sheet_each() -> None:
    assert len(sheets(taken(*(f"Person {number}" for number in range(150)))).pages) == 150


@pytest.mark.parametrize("paper", PAPERS)
def test_a_very_long_step_goes_on_over_pages_and_is_not_lost(paper: str) -> None:
    said = " ".join(f"w{number}" for number in range(3000))
    (action,) = samples.many_actions(1)
    shown = set(
        sheets(planned(replace(action, do=(said,), responsible="A")), options=Options(paper=paper)).text.split()
    )
    assert all(f"w{number}" in shown for number in range(3000))


def test_the_same_plan_gives_the_same_bytes_without_author() -> None:
    made = [make_report("sheets", samples.material("ky"), words_in("ky"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]
    assert b"/Lang (ky)" in made[0]
    found = read(made[0])
    assert found.metadata["Author"] == ""
    assert all(found.fonts.values())
