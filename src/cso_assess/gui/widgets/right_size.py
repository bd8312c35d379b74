"""A few questions about an organization, and how many questions of the questionnaire fit it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cso_assess.core.numbers import whole
from cso_assess.core.organization import Profile
from cso_assess.core.sizing import HALF_DAY, SHORT, WHOLE_DAY, Circumstances, Size, SizeReason, proposed_size
from cso_assess.core.states import Length
from cso_assess.gui.offers import Offer
from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.look import set_look

FIELDS = ("members", "founded", "paid_staff")
FIRST_YEAR = 1900


class RightSize(QWidget):
    """Members, age, paid staff and time at hand lead to a proposal with its reason; people choose all the same."""

    proposed = Signal(str)
    """The Length that fits what was said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = 0
        self._minutes: int | None = None
        self._known = Profile("")
        self._offer: Offer | None = None
        self._question = Label("", "heading", self)
        self._labels = {name: Label("", "small", self) for name in FIELDS}
        self._fields = {name: QLineEdit(self, maxLength=6) for name in FIELDS}
        self._time_label = Label("", "small", self)
        self._time = ChoiceRow(self)
        self._reason = Label("", "text", self)
        for field in self._fields.values():
            field.textEdited.connect(self._propose)
        self._time.chosen.connect(self._choose_time)
        self._lay_out()
        self.retranslate()

    @property
    def profile_fields(self) -> dict[str, Any]:
        """What was written here and is not known of the organization yet."""
        written = {name: number for name in FIELDS if (number := self._number(name)) is not None}
        return {name: number for name, number in written.items() if number != getattr(self._known, name)}

    def show_known(self, profile: Profile, year: int) -> None:
        """Shows what an organization told before; `year` is this year."""
        self._known, self._year = profile, year
        for name, field in self._fields.items():
            known = getattr(profile, name)
            field.setText("" if known is None else str(known))
        self._propose()

    def show_offer(self, offer: Offer) -> None:
        """Looks for what fits in the lengths of this questionnaire; with a single length there is nothing to ask."""
        self._offer = offer
        self.setVisible(offer.questions(Length.CORE) not in (0, offer.questions(Length.FULL)))
        self._propose()

    def retranslate(self) -> None:
        """Says everything in the window's language."""
        self._question.setText(self.tr("What is right for you?"))
        for name, text in (
            ("members", self.tr("Members")),
            ("founded", self.tr("Founded (year)")),
            ("paid_staff", self.tr("Paid staff")),
        ):
            self._labels[name].setText(text)
            self._fields[name].setAccessibleName(text)
        self._time_label.setText(self.tr("Time for the assessment:"))
        self._time.show_choices(
            {
                str(SHORT): self.tr("an hour"),
                str(HALF_DAY): self.tr("half a day"),
                str(WHOLE_DAY): self.tr("a day or more"),
            },
            str(self._minutes),
        )
        self._propose()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, name in enumerate(FIELDS):
            grid.addWidget(self._labels[name], 0, place)
            grid.addWidget(self._fields[name], 1, place)
            grid.setColumnStretch(place, 1)
        column.addWidget(self._question)
        column.addLayout(grid)
        time = QHBoxLayout()
        time.setSpacing(12)
        time.addWidget(self._time_label)
        time.addWidget(self._time, 1)
        column.addLayout(time)
        column.addWidget(self._reason)

    def _choose_time(self, minutes: str) -> None:
        """A second press takes the answer back."""
        self._minutes = None if self._minutes == int(minutes) else int(minutes)
        self._time.show_chosen(str(self._minutes))
        self._propose()

    def _propose(self) -> None:
        size = self._size()
        self._reason.setText(self._words_of(size) if size else "")
        self._reason.setVisible(size is not None)
        if size is not None:
            self.proposed.emit(size.length)

    def _size(self) -> Size | None:
        if self._offer is None:
            return None
        founded = self._number("founded")
        said = Circumstances(
            members=self._number("members"),
            years=None if founded is None else self._year - founded,
            paid_staff=self._number("paid_staff"),
            minutes=self._minutes,
        )
        return proposed_size(said, self._offer.minutes(Length.CORE), self._offer.minutes(Length.FULL))

    def _number(self, name: str) -> int | None:
        """The number in a field; None, and the field marked, where it cannot be one."""
        text = self._fields[name].text().strip()
        number: Any = whole(text) if text else None
        least, most = (FIRST_YEAR, self._year) if name == "founded" else (0, 10**6)
        is_wrong = bool(text) and (number is None or not least <= number <= most)
        # A year is being written digit by digit: it is wrong only when it is whole.
        set_look(self._fields[name], wrong=is_wrong and not (name == "founded" and len(text) < len(str(FIRST_YEAR))))
        return None if is_wrong else number

    def _words_of(self, size: Size) -> str:
        """The proposal and its reason, as one sentence."""
        if size.needs_sittings:
            return self.tr(
                "We suggest the most important questions. Even they take longer than the time you have:"
                " every answer is saved, so you can go on another day."
            )
        return {
            SizeReason.TIME: self.tr("We suggest the most important questions: they fit the time you have."),
            SizeReason.YOUNG: self.tr(
                "We suggest the most important questions: in a young organization much is still taking shape."
            ),
            SizeReason.SMALL: self.tr(
                "We suggest the most important questions: a small group without paid staff has less to look at."
            ),
            SizeReason.ROOM: self.tr(
                "We suggest all questions: they show the whole picture, and nothing you said speaks against it."
            ),
        }[size.reason]
