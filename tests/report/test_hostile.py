"""Whatever people wrote, a document comes out, and soon."""

import re
from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest

from cso_assess.core.assessment import Answer
from cso_assess.core.evidence import Evidence
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.plan import Action
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Reason, State
from cso_assess.i18n import words_in
from cso_assess.report import KINDS, make_report
from cso_assess.report.length import printable_length
from cso_assess.report.material import Material
from tests.report import samples
from tests.report.reading import pages_of, read

SECONDS = 30

SHORT = {
    "markup": "<img src='/etc/passwd'/> <b>x <a@b.org> & &amp; <para> </font> <!-- ]]>",
    "braces": "{name} %n {0} { %s }}",
    "controls": "".join(map(chr, range(0x20))) + "".join(map(chr, range(0x7F, 0xA0))) + "\u2028\u202e\ufeff\ud800 end",
    "emoji": "Ура 🎉 👩‍👩‍👧 ❤️",
    "arabic": "مرحبا بكم في قريتنا",
    "name of 200 letters": "Айымдардын уюму " * 13,
    "spaces": " \t \u3000 ",
    "one letter": "я",
}
LONG = {
    "240,000 characters": "Слово за слово, ".ljust(16) * 15_000,
    "a word of 200,000 letters": "я" * 200_000,
    "100,000 lines": "a\n" * 100_000,
    "markup without end": "<b>" * 80_000,
}


def written_everywhere(said: str) -> Material:
    """A material in which people wrote this into every field."""
    material = samples.material("en")
    assert material.plan is not None
    texts = {"title": said, "sign": said, "help": said, "harm": said, "proof": said, "responsible": said}
    actions = [replace(each, do=(said, said), **texts) for each in material.plan.actions[:3]]
    waiting = Action("w", title=said, later=Reason.HORIZON)
    given = {
        each: replace(
            answer,
            practice=said,
            note=said,
            choice_reason=said,
            reason=said if answer.reason else "",
            agreed_reason=said,
            dissent=said,
        )
        for each, answer in material.assessment.answers.items()
    }
    given["own.w"] = Answer("own.w", 1, State.SCORED, note=said)
    told = {"purpose": said, "facilitator": said, "missing": said, "story": said, "helped": said}
    now = replace(material.assessment, answers=given, left_out={"clp": said}, **told)
    return replace(
        material,
        profile=Profile(said),
        assessment=now,
        scorecard=scorecard(now),
        evidence=(Evidence("e", "gov.1", said, said),),
        own_indicators=(OwnIndicator("w", "en", said, said, (said, said)),),
        plan=replace(material.plan, actions=(*actions, waiting)),
    )


def written_once(said: str) -> Material:
    """A material in which one action and one answer are as long as people can make them."""
    material = samples.material("en")
    assert material.plan is not None
    first, *others = material.plan.actions
    long = replace(first, title=said, do=(said,), harm=said)
    answers = {**material.assessment.answers, "gov.1": replace(material.assessment.answers["gov.1"], note=said)}
    now = replace(material.assessment, answers=answers)
    return replace(material, assessment=now, plan=replace(material.plan, actions=(long, *others)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "said",
    [" ".join(SHORT.values()), *(pytest.param(said, marks=pytest.mark.long) for said in SHORT.values())],
    ids=["all at once", *SHORT.keys()],
)
def test_anything_can_stand_in_every_field(kind: str, said: str) -> None:
    found = read(make_report(kind, written_everywhere(said), words_in("ru"), samples.TODAY))
    assert found.pages
    assert all(found.fonts.values())
    assert found.unmapped == ()


@pytest.mark.parametrize("kind", KINDS)
def test_letters_without_end_in_every_field_come_out_soon(kind: str) -> None:
    material = written_everywhere(LONG["240,000 characters"])
    begun = perf_counter()
    content = make_report(kind, material, words_in("ru"), samples.TODAY)
    assert perf_counter() - begun < SECONDS
    assert pages_of(content)


@pytest.mark.parametrize(
    "kind", ["sheets", *(pytest.param(kind, marks=pytest.mark.long) for kind in KINDS if kind != "sheets")]
)
@pytest.mark.parametrize("said", LONG.values(), ids=LONG.keys())
def test_a_text_of_any_length_comes_out_soon(kind: str, said: str) -> None:
    begun = perf_counter()
    content = make_report(kind, written_once(said), words_in("ru"), samples.TODAY)
    assert perf_counter() - begun < SECONDS
    assert pages_of(content)


def test_where_all_fields_are_too_long_each_says_where_the_rest_is() -> None:
    material = written_everywhere("Word by word, " * 15_000)
    found = read(make_report("answers", material, words_in("en"), samples.TODAY)).text
    assert found.count("more letters stand in the program.)") > 50
    assert re.search(r"Word by word, (Word |Word by )?… \(", found), "cut between words"


def test_short_texts_stay_whole_beside_those_that_are_cut() -> None:
    material = written_everywhere("Word by word, " * 15_000)
    answer = replace(material.assessment.answers["gov.1"], note="The minutes lie in the blue folder.")
    now = replace(material.assessment, answers={**material.assessment.answers, "gov.1": answer})
    printed = printable_length(replace(material, assessment=now), words_in("en"))
    assert printed.assessment.answers["gov.1"] == replace(
        printed.assessment.answers["gov.1"], note="The minutes lie in the blue folder."
    )
    assert sum(len(each.note) for each in printed.assessment.answers.values()) < 240_000


def test_what_people_usually_write_is_not_touched() -> None:
    material = samples.spoken()
    assert printable_length(material, words_in("en")) is material


def test_markup_is_printed_as_it_was_written() -> None:
    found = read(make_report("plan", written_everywhere("<img src='/etc/passwd'/>"), words_in("en"), samples.TODAY))
    assert "<img src='/etc/passwd'/>" in found.text


def test_nothing_of_a_long_text_is_lost() -> None:
    said = " ".join(f"w{number}" for number in range(6_000))
    found = read(make_report("plan", written_once(said), words_in("en"), samples.TODAY))
    shown = set(found.text.split())
    assert all(f"w{number}" in shown for number in range(6_000))


def test_nothing_of_a_long_note_is_lost() -> None:
    said = " ".join(f"w{number}" for number in range(6_000))
    found = read(make_report("answers", written_once(said), words_in("en"), samples.TODAY))
    shown = set(found.text.split())
    assert all(f"w{number}" in shown for number in range(6_000))


def test_the_first_page_stays_one_page_whatever_the_name() -> None:
    name = "Женское объединение долины " * 40
    found = read(make_report("plan", samples.material("en", profile=Profile(name)), words_in("en"), date(2026, 9, 14)))
    assert "What carries us" in found.pages[1]
