"""The bar at the left: the open organization, the pages, settings and help, and the three languages."""

from __future__ import annotations

from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cso_assess.gui.forms.ui_sidebar import Ui_Sidebar
from cso_assess.gui.theme import FONT_SIZES
from cso_assess.gui.widgets.choosable import ChoiceButton
from cso_assess.gui.widgets.label import shortened
from cso_assess.gui.widgets.look import set_look
from cso_assess.gui.widgets.place_button import PlaceButton
from cso_assess.gui.widgets.tip import set_tip
from cso_assess.i18n import LANGUAGE_NAMES, LANGUAGES

WIDTH = 196
NARROW_WIDTH = 60
LONGEST_NAME = 70
"""Letters of an organization's name: more would leave no room for the places below."""
PLACES = ("home", "assess", "results", "plan", "history", "reports", "settings", "help")
_PLACES_OF_AN_ORGANIZATION = PLACES[1:6]


class Sidebar(QFrame):
    """The bar at the left; narrow, it shows icons instead of words."""

    place_chosen = Signal(str)
    list_chosen = Signal()
    """The way back to the list of organizations."""
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_Sidebar()
        self._form.setupUi(self)
        self._is_narrow = False
        self._has_icons = False
        self._may_load_icons = False
        self._name = ""
        self._places: dict[str, PlaceButton] = {name: getattr(self._form, f"place_{name}") for name in PLACES}
        for name, button in self._places.items():
            button.clicked.connect(lambda _checked, name=name: self.place_chosen.emit(name))
        self._form.name.clicked.connect(self.list_chosen)
        self._language_row = QHBoxLayout(self._form.languages)
        self._language_row.setContentsMargins(5, 2, 0, 4)
        self._language_row.setSpacing(2)
        self._languages = {language: self._language_button(language) for language in LANGUAGES}
        self._language_row.addStretch(1)
        self._form.language_menu.clicked.connect(self._offer_languages)
        # Every first page belongs to home; marked before it is styled, it is styled once.
        self.show_place("home")
        self.set_narrow(False)

    @property
    def is_narrow(self) -> bool:
        return self._is_narrow

    def show_place(self, place: str) -> None:
        """Marks the page that is shown."""
        for name, button in self._places.items():
            button.setChecked(name == place)
            set_look(button, is_current=name == place)

    def show_organization(self, name: str) -> None:
        """Names the open organization; without one, the program, and pages about one cannot be opened."""
        self._name = name
        for place in _PLACES_OF_AN_ORGANIZATION:
            self._places[place].setEnabled(bool(name))
        self._form.name.setEnabled(bool(name))
        self._label_name()

    def show_language(self, language: str) -> None:
        """Marks the language of the window."""
        for each, button in self._languages.items():
            button.setChecked(each == language)

    def set_narrow(self, is_narrow: bool) -> None:
        """Shows icons instead of words, or words again; sizes follow the text."""
        self._is_narrow = is_narrow
        scale = self.font().pixelSize() / FONT_SIZES["text"]
        self.setFixedWidth(round(NARROW_WIDTH * (scale + 1) / 2) if is_narrow else round(WIDTH * scale))
        self._form.languages.setVisible(not is_narrow)
        self._form.language_menu.setVisible(is_narrow)
        self.retranslate()

    def load_icons(self) -> None:
        """Called when the first picture stands there: it does not wait for icons, which take a tenth of it."""
        if not self._may_load_icons:
            self._may_load_icons = True
            if self._is_narrow:
                self.retranslate()

    def retranslate(self) -> None:
        """Says everything in the language of the window."""
        self._form.retranslateUi(self)
        for name, words in self._place_words().items():
            self._places[name].say("" if self._is_narrow else words)
            self._show_icon(self._places[name], name, words)
        self._show_icon(self._form.language_menu, "language", self.tr("Language"))
        self._label_name()

    def _show_icon(self, button: QPushButton, picture: str, words: str) -> None:
        """Shows an icon in the narrow bar; its words are its name and tooltip."""
        button.setAccessibleName(words)
        button.setToolTip(words if self._is_narrow else "")
        if self._may_load_icons and (self._has_icons or self._is_narrow):
            self._has_icons = True
            _set_icon(button, picture if self._is_narrow else "", round(self.font().pixelSize() * 1.4))

    def _place_words(self) -> dict[str, str]:
        texts = (
            self.tr("Home"),
            self.tr("Assessment"),
            self.tr("Results"),
            self.tr("Development plan"),
            self.tr("History"),
            self.tr("Reports"),
            self.tr("Settings"),
            self.tr("Help"),
        )
        return dict(zip(PLACES, texts, strict=True))

    def _label_name(self) -> None:
        mark = self._form.name
        if not self._name:
            mark.say("" if self._is_narrow else self.tr("CSO Assess"))
            mark.setAccessibleName(self.tr("CSO Assess"))
        elif self._is_narrow:
            mark.say("‹")
        else:
            mark.say(f"‹ {shortened(self._name, LONGEST_NAME)}")
        if self._name:
            mark.setAccessibleName(self.tr("{name}: back to the list of organizations").format(name=self._name))
            is_whole = not self._is_narrow and len(self._name) <= LONGEST_NAME
            set_tip(mark, self.tr("Back to the list of organizations") if is_whole else self._name)

    def _language_button(self, language: str) -> QPushButton:
        if self._language_row.count():
            dot = QLabel("·", self._form.languages)
            dot.setProperty("look", "tiny")
            self._language_row.addWidget(dot)
        # The words come afterwards: with them, PySide6 would first see whether they are an icon.
        button = ChoiceButton(self._form.languages)
        button.setText(LANGUAGE_NAMES[language])
        button.setProperty("look", "language")
        button.clicked.connect(lambda: self.language_chosen.emit(language))
        self._language_row.addWidget(button)
        return button

    def _offer_languages(self) -> None:
        """The languages as a menu beside the narrow bar."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for language in LANGUAGES:
            menu.addAction(LANGUAGE_NAMES[language], partial(self.language_chosen.emit, language))
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._form.language_menu
        menu.popup(button.mapToGlobal(button.rect().topRight()))


def _set_icon(button: QPushButton, picture: str, size: int) -> None:
    """Icons are loaded when the bar first becomes narrow: a start at full width shows none."""
    from PySide6.QtGui import QColor, QIcon

    from cso_assess.gui.icons import icon

    button.setIconSize(QSize(size, size))
    button.setIcon(icon(picture, QColor("white"), size) if picture else QIcon())
