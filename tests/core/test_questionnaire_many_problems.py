"""Questionnaire folders with forty mistakes, and folders damaged in any way."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.questionnaire_source import read_edition
from tests.core.test_questionnaire_problems import problems_of
from tests.core.test_questionnaire_source import SOURCES

# Each mistake is marked by #! on the line on which it is to be told: at a key that is missing, on its table's header.
MANY = {
    "questionnaire.toml": """\
id = "Forty Mistakes"  #! not lower case  #! the licence is missing
version = "1"  #! a text
levels = 9  #! too many
languages = ["en", "EN", "en"]  #! not lower case  #! twice
colour = "red"  #! unknown

[[domain]]
id = "a"
weight = -1  #! below 0
[[domain.indicator]]
id = "a.one"
weight = 100.5  #! above 100
core = 1  #! neither true nor false
key = "yes"  #! neither true nor false
enables = ["a.nine", "a.two", "a.two"]  #! unknown  #! twice
references = [1]  #! no text
[[domain.indicator.step]]  #! without cost
to = 1  #! there is no step to level 1
hours = nan  #! no number
weeks = 4
[[domain.indicator.step]]
to = 2
hours = inf  #! no number
weeks = -3  #! below 0
cost = "free"  #! a text
[[domain.indicator.step]]
to = 2  #! twice
hours = 1
weeks = 1
cost = 1e13  #! beyond all use
[[domain.indicator]]
id = "a.two"
[[domain.indicator]]  #! without id

[[domain]]
id = "a"  #! twice
[[domain.indicator]]
id = "a.one"  #! twice
[[domain.indicator]]
id = "b two"  #! a space
""",
    "en.toml": """\
language = "ky"  #! not the file's language  #! the description is missing
review = "done"  #! neither draft nor reviewed
title = ""  #! empty
stages = ["One", "Two", "Three"]  #! three of four
[domain.a]  #! without summary
title = 3  #! no text
[domain.z]  #! unknown
[indicator."a.one"]  #! without why  #! the texts of “b two” are missing
title = "One"
question = "  "  #! empty
levels = ["", "2"]  #! one is empty
evidence = "paper"  #! no list
practice = 5  #! no text
[[indicator."a.one".step]]
to = 2
title = "Do it"
do = []
sign = "Done."
help = ""
harm = ""
[indicator."a.two"]
title = "Two"
question = "Two?"
why = ""
levels = ["1", "2", "3"]
practice = ""
""",
}


def test_a_folder_with_forty_mistakes_reports_forty_each_on_its_line() -> None:
    marked = Counter(
        {
            f"{file}:{number}": line.count("#!")
            for file, source in MANY.items()
            for number, line in enumerate(source.split("\n"), 1)
            if "#!" in line
        }
    )
    problems = problems_of(MANY)
    assert Counter(":".join(problem.split(":")[:2]) for problem in problems) == marked
    assert len(problems) == 40
    assert len(set(problems)) == 40


def test_problems_stand_in_the_order_of_the_lines_of_each_file() -> None:
    _, problems = read_edition(MANY)
    places = [(place.split(":")[0], int(place.split(":")[1])) for place in (problem.place for problem in problems)]
    files = [file for file, _ in places]
    assert files == sorted(files, reverse=True)
    for file in MANY:
        lines = [line for name, line in places if name == file]
        assert lines == sorted(lines)


@given(st.data())
@settings(max_examples=150)
def test_a_damaged_folder_is_read_or_refused_with_problems_and_never_anything_else(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(list(SOURCES)))
    source = SOURCES[file]
    start = data.draw(st.integers(0, len(source)))
    end = min(len(source), start + data.draw(st.integers(0, 40)))
    inserted = data.draw(st.text(alphabet="=[]{}\"'#\n .1aз\\", max_size=10))
    problems_of({**SOURCES, file: source[:start] + inserted + source[end:]})


VALUES = [
    "1",
    "-1",
    "nan",
    "1e400",
    '""',
    '"x"',
    "true",
    "[]",
    "[[]]",
    "[{}]",
    "{}",
    "{a = 1}",
    "1979-05-27",
    "[1, 'x']",
]


@given(st.data())
@settings(max_examples=150)
def test_a_value_of_another_kind_is_refused_and_never_anything_else(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(list(SOURCES)))
    lines = SOURCES[file].split("\n")
    number = data.draw(st.sampled_from([n for n, line in enumerate(lines) if " = " in line]))
    key = lines[number].split(" = ")[0]
    lines[number] = f"{key} = {data.draw(st.sampled_from(VALUES))}"
    problems_of({**SOURCES, file: "\n".join(lines)})
