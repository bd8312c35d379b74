"""Progress as a reader program sees it: two rounds side by side, all rounds, and what was done."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.comparison import comparison
from cso_assess.core.organization import Profile
from cso_assess.core.plan import Action
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Length, Progress, Proof, State
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material, PastRound
from cso_assess.report.options import Options
from tests.report import samples
from tests.report.layout import lonely_headings, outside_margins, words_of_another_script
from tests.report.reading import Read, read


def progress(
    material: Material, language: str = "en", today: date = samples.TODAY, options: Options | None = None
) -> Read:
    return read(make_report("progress", material, words_in(language), today, options or Options()))


def compared(material: Material, *earlier: PastRound) -> Material:
    """The material with these rounds before, compared with the latest of them."""
    before = earlier[-1].assessment
    return replace(
        material,
        before=before,
        before_scorecard=scorecard(before),
        comparison=comparison(before, material.assessment),
        rounds=len(earlier) + 1,
        earlier=earlier,
    )


def past(assessment: Assessment, *actions: Action) -> PastRound:
    """A round with a plan of these actions; without any it has none."""
    plan = replace(samples.plan(assessment, "en"), actions=actions) if actions else None
    return PastRound(assessment, scorecard(assessment), plan)


def with_rounds(count: int, language: str = "en") -> Material:
    """A material of so many rounds, half a year apart, each a little better."""
    material = samples.material(language)
    now = replace(material.assessment, number=count, story=samples.SENTENCES[language][0], helped="The neighbours")
    material = replace(material, assessment=now, scorecard=scorecard(now))
    if count == 1:
        return samples.about(now, material.edition, plan=material.plan, is_stored=True)
    first = samples.answers(material.assessment.questionnaire, language)
    rounds = [
        replace(now, id=f"r{place}", number=place, date=date(2014 + place, 5, 20), answers=first, story="")
        for place in range(1, count)
    ]
    return compared(material, *(past(each, *samples.plan(each, language).actions) for each in rounds))


def levels(assessment: Assessment, **given: int | None) -> Assessment:
    """The round with other levels for some indicators, by "gov_1"; None is not applicable."""
    answers = dict(assessment.answers)
    for name, level in given.items():
        indicator = name.replace("_", ".")
        if level is None:
            answers[indicator] = Answer(indicator, state=State.NOT_APPLICABLE, reason="none here")
        else:
            answers[indicator] = Answer(indicator, level, State.SCORED, proof=Proof.DOCUMENT)
    return replace(assessment, answers=answers)


def two_rounds(before: dict[str, int | None], after: dict[str, int | None]) -> Material:
    """Two rounds that answered alike but for these levels."""
    material = samples.material("en")
    alike = replace(material.assessment, answers=samples.answers(material.assessment.questionnaire, "en"))
    now = levels(alike, **after)
    then = levels(replace(alike, id="then", number=1, date=date(2025, 11, 20)), **before)
    return compared(replace(material, assessment=now, scorecard=scorecard(now)), past(then))


@pytest.fixture(scope="module")
def three() -> Read:
    return progress(with_rounds(3))


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_two_rounds_take_four_to_eight_pages(language: str) -> None:
    assert 4 <= len(progress(with_rounds(2, language), language).pages) <= 8


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_file_says_its_title_and_language_and_no_author(language: str) -> None:
    content = make_report("progress", with_rounds(2, language), words_in(language), samples.TODAY)
    found = read(content)
    assert samples.NAMES[language] in found.metadata["Title"]
    assert found.metadata["Author"] == ""
    assert f"/Lang ({language})".encode() in content
    assert all(found.fonts.values())


def test_the_same_rounds_and_day_give_the_same_bytes() -> None:
    made = [make_report("progress", with_rounds(3, "ky"), words_in("ky"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]


def test_nothing_stands_outside_the_margins(three: Read) -> None:
    assert not outside_margins(three)


def test_bookmarks_lead_to_the_pages_of_their_headings(three: Read) -> None:
    assert len(three.outline) > 6
    for _, title, place in three.outline:
        assert title in " ".join(three.pages[place].split())


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_no_heading_is_the_last_thing_on_a_page(language: str) -> None:
    assert not lonely_headings(progress(with_rounds(4, language), language))


def test_the_first_page_tells_the_change_on_what_both_scored(three: Read) -> None:
    compared_now = with_rounds(3).comparison
    assert compared_now is not None
    assert compared_now.overall.change is not None
    words = words_in("en")
    page = " ".join(three.pages[0].split())
    assert f"{words.number(compared_now.overall.before or 0)} then" in page
    assert f"+{words.number(compared_now.overall.change)}" in page
    assert "self-assessed" in page
    assert "confidence" in page


def test_what_rose_and_what_fell_stand_apart_with_both_levels() -> None:
    found = progress(two_rounds({"gov_1": 1, "str_1": 4}, {"gov_1": 3, "str_1": 2})).text
    rose, fell = found.index("What rose"), found.index("What fell")
    assert rose < found.index("1.1", rose) < fell < found.index("2.1", fell)
    assert "1 3 document seen" in found[rose:fell]
    assert "4 2 document seen" in found[fell:]


def test_what_stayed_is_only_counted() -> None:
    found = progress(two_rounds({"gov_1": 1}, {"gov_1": 2})).text
    assert "19 indicators stayed at" in found
    assert "What fell" not in found


def test_looking_back_stands_beside_the_change_and_changes_no_number() -> None:
    material = two_rounds({"gov_1": 3}, {"gov_1": 4})
    answers = dict(material.assessment.answers)
    answers["gov.1"] = replace(answers["gov.1"], look_back=2)
    seen = compared(replace(material, assessment=replace(material.assessment, answers=answers)), *material.earlier)
    assert "Looking back" not in progress(material).text
    found = progress(seen).text
    assert "Looking back" in found
    assert "3 4 2 document seen" in found
    assert seen.comparison is not None
    assert material.comparison is not None
    assert seen.comparison.overall == material.comparison.overall


def test_the_same_level_seen_differently_today_is_told() -> None:
    material = two_rounds({"gov_1": 3}, {"gov_1": 3})
    answers = dict(material.assessment.answers)
    answers["gov.1"] = replace(answers["gov.1"], look_back=1)
    seen = compared(replace(material, assessment=replace(material.assessment, answers=answers)), *material.earlier)
    assert "Same level, seen differently today" in progress(seen).text


def test_what_only_one_round_scored_is_named_with_its_reason() -> None:
    found = progress(two_rounds({"gov_1": None}, {"gov_1": 3})).text
    reason = found.index("Scored in round 2; not applicable in round 1")
    assert "1.1" in found[reason : reason + 120]


def test_a_core_round_before_says_what_it_did_not_ask() -> None:
    material = two_rounds({}, {})
    domains = tuple(
        replace(
            domain, indicators=tuple(replace(each, core=place == 0) for place, each in enumerate(domain.indicators))
        )
        for domain in material.assessment.questionnaire.domains
    )
    of = replace(material.assessment.questionnaire, domains=domains)
    now = replace(material.assessment, questionnaire=of)
    short = replace(material.earlier[0].assessment, questionnaire=of, length=Length.CORE)
    assert (
        "Scored in round 2; not asked in round 1"
        in progress(compared(replace(material, assessment=now), past(short))).text
    )


def test_a_domain_left_out_in_one_round_is_named() -> None:
    material = two_rounds({}, {})
    without = replace(material.earlier[0].assessment, left_out={"clp": "no land"})
    found = progress(compared(material, past(without))).text
    assert "Round 1 left out: Climate security and peace." in found
    assert "nothing that both scored" in found


def test_deeds_stand_by_their_outcome_with_day_and_proof() -> None:
    material = two_rounds({}, {})
    deeds = (
        Action(
            "1",
            title="Met",
            status=Progress.DONE,
            progress=100,
            proof="minutes",
            done_on=date(2026, 2, 3),
            end=date(2026, 3, 1),
        ),
        Action("2", title="Wrote", status=Progress.PARTLY, progress=50, proof="a draft", end=date(2026, 3, 1)),
        Action("3", title="Bought", status=Progress.DROPPED, end=date(2026, 3, 1)),
        Action("4", title="Asked", hours=Fraction(3), status=Progress.IN_PROGRESS, progress=20, end=date(2026, 3, 1)),
    )
    found = progress(compared(material, past(material.earlier[0].assessment, *deeds))).text
    assert "4 actions: 1 done, 1 done in part, 1 dropped, 1 open." in found
    assert found.index("Done When") < found.index("Met 3 February 2026 minutes") < found.index("Done in part When")
    assert "Wrote" in found
    assert "a draft" in found
    assert "Asked overdue since 01.03.2026 in progress, 20 %" in found


def test_deeds_of_one_outcome_stand_by_their_day() -> None:
    done = {"status": Progress.DONE, "progress": 100}
    acts = [Action(f"a{day}", title=f"Deed {day}", done_on=date(2026, 4, day), **done) for day in (12, 3, 27)]
    before = samples.assessment(samples.questionnaire(), "en", id="earlier", number=1, date=date(2025, 11, 20))
    text = progress(compared(samples.material(), past(before, *acts))).text
    assert text.index("Deed 3") < text.index("Deed 12") < text.index("Deed 27")


def test_a_done_action_without_a_day_says_so() -> None:
    material = two_rounds({}, {})
    deed = Action("1", title="Met", status=Progress.DONE, end=date(2026, 3, 1))
    found = progress(compared(material, past(material.earlier[0].assessment, deed))).text
    assert "day not noted, planned until 01.03.2026 nothing noted" in found


def test_what_was_done_of_this_rounds_plan_is_told_too(three: Read) -> None:
    assert "The plan of this round, so far" in three.text


def test_a_proposal_is_not_told_as_work() -> None:
    found = progress(replace(with_rounds(2), is_stored=False)).text
    assert "The plan of this round, so far" not in found
    assert "nobody has agreed to it yet" in found


def test_the_story_of_change_and_what_helped_stand_in_their_own_words(three: Read) -> None:
    assert samples.SENTENCES["en"][0] in three.text
    assert "The neighbours" in three.text


def test_free_text_can_be_left_out() -> None:
    found = progress(with_rounds(3), options=Options(free_text=False)).text
    assert samples.SENTENCES["en"][0] + " The neighbours" not in found
    assert "The neighbours" not in found


def test_one_round_says_plainly_that_there_is_nothing_to_compare() -> None:
    found = progress(with_rounds(1))
    assert "This is the first round" in " ".join(found.pages[0].split())
    assert "What will stand here" in found.text
    assert "How the domains have changed" not in found.text


def test_two_rounds_with_nothing_in_common_say_so() -> None:
    material = two_rounds({}, {})
    empty = replace(material.earlier[0].assessment, answers={})
    assert "No indicator was scored both in this round" in progress(compared(material, past(empty))).text


def test_twelve_rounds_have_a_column_each(three: Read) -> None:
    found = progress(with_rounds(12))
    assert "Domain 1 2 3 4 5 6 7 8 9 10 11 12" in found.text
    assert len(found.pages) <= 10


def test_of_forty_rounds_the_first_and_the_latest_have_a_column() -> None:
    found = progress(with_rounds(40))
    assert "Domain 1 30 31 32 33 34 35 36 37 38 39 40" in found.text
    assert all(found.fonts.values())


def test_a_round_without_answers_is_told() -> None:
    texts = samples.edition()
    now = Assessment("a", "o", texts.structure, 1, date(2026, 5, 21))
    assert "Nothing is scored yet" in progress(samples.about(now, texts)).text


def test_a_hundred_and_fifty_actions_are_all_told() -> None:
    material = two_rounds({}, {})
    found = progress(compared(material, past(material.earlier[0].assessment, *samples.many_actions(150)))).text
    assert all(f"Try it out {number} " in found for number in range(150))


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_a_name_of_two_hundred_letters_leaves_the_first_page_one_page(language: str) -> None:
    material = replace(with_rounds(3, language), profile=Profile("Айымдардын уюму " * 13))
    found = progress(material, language)
    assert found.outline[1][2] == 1


@pytest.mark.parametrize("said", ["слово " * 40_000, "я" * 200_000, "<b>&amp;" * 9, "\x00\x07\u202e", "🎉 مرحبا"])
def test_anything_can_stand_in_an_earlier_plan(said: str) -> None:
    material = two_rounds({}, {})
    deed = Action("1", title=said[:200], status=Progress.DONE, proof=said, responsible=said[:200])
    found = progress(compared(material, past(material.earlier[0].assessment, deed)), "ru")
    assert all(found.fonts.values())


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_one_language_stands_in_a_document(language: str) -> None:
    material = with_rounds(3, language)
    found = progress(replace(material, assessment=replace(material.assessment, helped="")), language)
    assert not words_of_another_script(found, language)
