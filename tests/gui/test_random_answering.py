"""Answers in any order, left at once by another page, another language or the end: every one of them is there again."""

import json
import random
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from cso_assess.core.assessment import Length
from cso_assess.core.organization import Profile
from cso_assess.i18n import LANGUAGE_NAMES
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.faults import Faults
from tests.gui import windows

ANSWERS = 7
"""In a sequence."""

READING = """
import json, sys
from tests import workspaces
with workspaces.opened(workspaces.Path(sys.argv[1])) as workspace:
    answers = workspace.assessment(sys.argv[2]).answers
    assert workspace.damaged_answers(sys.argv[2]) == ()
    print(json.dumps({name: [each.level, each.note] for name, each in answers.items()}))
"""


class Person:
    """Answers a round in one window after another, and remembers what she gave."""

    def __init__(self, qtbot, folder, round, chance):
        self.qtbot, self.folder, self.round, self.chance = qtbot, folder, round.id, chance
        self.names = {number: name for name, number in round.questionnaire.numbers.items()}
        self.given = {}
        self.count = 0
        self.open()

    def open(self):
        self.session = windows.new_session(self.folder)
        self.session.begin()
        self.qtbot.waitUntil(lambda: self.session.window.is_loaded, timeout=20_000)
        self.screen = windows.Screen(self.qtbot, self.session)
        self.session.window.activateWindow()
        self.screen.settle()

    def close(self):
        """Closes the window as people do, whatever is still on its way."""
        assert self.session.window.close()
        self.session.end()

    def play(self):
        """A sequence of answers, each left at once; the last leads to another page, another language, or the end."""
        for _ in range(ANSWERS):
            self.go_to("assess")
            self.screen.settle()
            for _ in range(self.chance.randrange(4)):
                self.qtbot.keyClick(self.screen.focus, Qt.Key.Key_Return)
            self.answer()
            self.chance.choice((self.go_on, self.go_away, self.change_language))()
        self.answer()
        end = self.chance.choice(("page", "language", "end"))
        if end == "end":
            self.close()
            self.open()
        elif end == "page":
            self.go_away()
        else:
            self.change_language()

    def answer(self):
        """A level, a note, or both, on the question that is shown; nobody waits for anything."""
        self.go_to("assess")
        here = self.question_shown()
        if not here:
            return
        level, note = self.given.get(here, (None, ""))
        kind = self.chance.choice(("level", "note", "both"))
        if kind != "note" or level is None:
            level = self.chance.randint(1, 4)
            self.qtbot.keyClick(self.screen.focus, str(level))
        if kind != "level":
            note = f"{self.count} Ңң Өө Үү {'ж' * self.chance.randrange(60)}"
            self.screen.enter(self.screen.page.findChild(object, "note").accessibleName())
            self.qtbot.keyClick(self.screen.focus, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self.screen.write(note)
        self.given[here] = (level, note)
        self.count += 1

    def go_on(self):
        self.click(self.screen.page.findChild(QPushButton, "next"))

    def go_away(self):
        self.go_to(self.chance.choice(("home", "results", "plan", "history", "settings")))

    def go_to(self, place):
        """Opens a page by its button in the sidebar, whatever the language."""
        self.click(self.session.window.findChild(QPushButton, f"place_{place}"))

    def question_shown(self):
        """The indicator whose number stands above the question; none while the page is still empty."""
        number = re.search(r"\d+\.\d+", self.screen.page.findChild(QLabel, "where").text())
        return self.names[number.group()] if number else ""

    def click(self, button):
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def change_language(self):
        name = self.chance.choice(tuple(LANGUAGE_NAMES.values()))
        self.click(self.screen.find(name))

    def missing(self):
        """What a new process does not find of what was given."""
        self.close()
        read = workspaces.run_python(READING, str(self.folder), self.round)
        assert read.returncode == 0, read.stderr
        found = {name: tuple(each) for name, each in json.loads(read.stdout).items()}
        return {name: (each, found.get(name)) for name, each in self.given.items() if found.get(name) != each}


@pytest.mark.parametrize(("sequences", "between"), [(2, 2), pytest.param(300, 20, marks=pytest.mark.long)])
def test_no_answer_is_missing_in_whatever_order_it_was_given_and_left(
    qtbot, tmp_path, sequences: int, between: int, faults: Faults
):
    with Workspace.open(Folders(tmp_path)) as workspace:
        organization = workspace.add_organization(Profile("Ак Булак"))
        round = workspace.start_assessment(organization.id, "women-cso-capacity", windows.TODAY, Length.CORE, {})
    person = Person(qtbot, tmp_path, round, random.Random(5))
    for number in range(1, sequences + 1):
        person.play()
        if number % between == 0:
            assert person.missing() == {}
            if number < sequences:
                person.open()
    assert person.count >= sequences * ANSWERS
    faults.count("answers left at once", tried=person.count, survived=person.count, lost=0)
