"""What every document asks of its material: names of things in the language of the reader, and the actions in order."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from cso_assess.core.calendar import months_later
from cso_assess.core.plan import Action, action_text
from cso_assess.core.questionnaire import Domain, Questionnaire, QuestionnaireText, StepText
from cso_assess.core.states import State
from cso_assess.i18n import LANGUAGE_NAMES, Words
from cso_assess.report.material import Material
from cso_assess.wording import confidence_words, indicator_words


@dataclass(frozen=True)
class Telling:
    """A material together with the words it is told in and the day on which it is."""

    material: Material
    words: Words
    today: date

    @cached_property
    def text(self) -> QuestionnaireText:
        """The questionnaire's texts: in the language of the document or, where it lacks that, of reference."""
        return self.material.edition.text(self.words.language)

    @property
    def language(self) -> str:
        """The language of the questionnaire's texts, which says how their words are divided."""
        return self.text.language

    @property
    def questionnaire(self) -> Questionnaire:
        return self.material.assessment.questionnaire

    @property
    def levels(self) -> int:
        return self.questionnaire.levels

    @cached_property
    def actions(self) -> tuple[tuple[int, Action], ...]:
        """The dated actions in the order in which they begin, each with the number that it has in the document."""
        plan = self.material.plan
        dated = [each for each in plan.scheduled if each.start and each.end] if plan else []
        return tuple(enumerate(sorted(dated, key=lambda action: action.start or date.max), 1))

    @property
    def unfinished(self) -> list[Action]:
        """The dated actions that are still to be finished, the nearest first."""
        left = [action for _, action in self.actions if not action.status.is_finished]
        return sorted(left, key=lambda action: action.end or date.max)

    @cached_property
    def later(self) -> tuple[Action, ...]:
        """The actions that did not fit."""
        return self.material.plan.later if self.material.plan else ()

    @cached_property
    def plan_end(self) -> date | None:
        """The last day of the plan's time."""
        plan = self.material.plan
        if plan is None:
            return None
        return max(months_later(plan.frame.start, plan.frame.months) - timedelta(days=1), plan.frame.start)

    def stage(self, number: int) -> str:
        return self.text.stages[number - 1]

    def domain(self, domain_id: str) -> str:
        """The title of a domain."""
        return self.text.domains[domain_id].title

    def title(self, indicator: str) -> str:
        """The title of an indicator; its id where the questionnaire does not know it."""
        known = self.text.indicators.get(indicator)
        return known.title if known else indicator

    def indicator(self, indicator: str) -> str:
        """An indicator as people call it: its number and its title."""
        return indicator_words(indicator, self.questionnaire, self.text, self.words)

    def level_text(self, indicator: str, level: int) -> str:
        """What a level of an indicator says."""
        return self.text.indicators[indicator].levels[level - 1]

    def action(self, action: Action) -> StepText:
        """The words of an action."""
        return action_text(action, self.text)

    def action_title(self, action: Action) -> str:
        """The title of an action; its indicator's where it has none of its own."""
        return self.action(action).title or self.title(action.indicator)

    def in_state(self, state: State, domain: Domain | None = None) -> tuple[str, ...]:
        """The asked indicators (of a domain) that are in a state."""
        assessment = self.material.assessment
        asked = assessment.asked_of(domain) if domain else assessment.asked
        return tuple(each.id for each in asked if assessment.answer(each.id).state is state)

    @property
    def left_out(self) -> list[tuple[str, str]]:
        """The ids of the domains that the round does not ask, with the reasons."""
        reasons = self.material.assessment.left_out
        return [(each.id, reasons[each.id]) for each in self.questionnaire.domains if each.id in reasons]

    @property
    def about_talk(self) -> tuple[tuple[str, str], ...]:
        """Why and with whom the round was held: what each is called and what the organization wrote."""
        words, assessment = self.words, self.material.assessment
        return (
            (words.tr("What it was for"), assessment.purpose),
            (words.tr("Who led the talk"), assessment.facilitator),
            (words.tr("Who was missing"), assessment.missing),
        )

    @property
    def about_change(self) -> tuple[tuple[str, str], ...]:
        """What has changed and what helped, in the same form."""
        words, assessment = self.words, self.material.assessment
        return (words.tr("What has changed"), assessment.story), (words.tr("What helped"), assessment.helped)

    def confidence(self, confidence: Fraction) -> str:
        """A confidence in words and as a number."""
        words = self.words
        return words.tr(
            "{band} ({number})", band=confidence_words(confidence, words), number=words.number(confidence, 2)
        )

    def money(self, amount: Fraction) -> str:
        words = self.words
        return words.tr("{amount} som", amount=words.amount(amount))

    def hours(self, hours: Fraction) -> str:
        words = self.words
        return words.tr("{hours} h", hours=words.amount(hours))

    def span(self, first: date, last: date) -> str:
        """From one day to another, in figures."""
        words = self.words
        return words.tr("{first} – {last}", first=words.short_date(first), last=words.short_date(last))

    def notices(self) -> tuple[str, ...]:
        """What a reader must know of the texts before reading on."""
        words, text = self.words, self.text
        notices = []
        if text.language != words.language:
            notices.append(
                words.tr(
                    "This questionnaire has no texts in this language yet: its texts are shown in {language}.",
                    language=LANGUAGE_NAMES.get(text.language, text.language),
                )
            )
        if text.review != "reviewed":
            notices.append(
                words.tr(
                    "The texts of the questionnaire are machine-assisted drafts that people have not reviewed yet."
                )
            )
        return tuple(notices)
