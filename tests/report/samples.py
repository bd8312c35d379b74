"""Material for documents: nine domains with twenty-two indicators, in texts as long as real ones."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import cycle, islice
from typing import Any

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.comparison import comparison
from cso_assess.core.consensus import AGE_BANDS, GENDERS, ROLES, Mark, Participant
from cso_assess.core.evidence import Evidence
from cso_assess.core.findings import findings
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.planning import default_choice, proposal
from cso_assess.core.priorities import priorities
from cso_assess.core.questionnaire import (
    Domain,
    DomainText,
    Edition,
    Indicator,
    IndicatorText,
    Questionnaire,
    QuestionnaireText,
    Step,
    StepText,
)
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Progress, Proof, State
from cso_assess.report.material import Material

TODAY = date(2026, 9, 14)
LANGUAGES = ("en", "ru", "ky")

NAMES = {
    "en": "Springs of the Valley",
    "ru": "Общественное объединение женщин «Родники нашей долины»",
    "ky": "«Өрөөнүбүздүн булактары» айымдардын коомдук бирикмеси",
}
STAGES = {
    "en": ("Beginning", "Developing", "Established", "Leading"),
    "ru": ("Начало", "Развитие", "Устойчивость", "Лидерство"),
    "ky": ("Башталыш", "Өнүгүү", "Туруктуулук", "Лидерлик"),
}
DOMAINS = {
    "gov": (3, "Governance and leadership", "Управление и лидерство", "Башкаруу жана лидерлик"),
    "str": (2, "Strategy and learning", "Стратегия и обучение", "Стратегия жана үйрөнүү"),
    "fin": (3, "Finance and resources", "Финансы и ресурсы", "Каржы жана каражаттар"),
    "ppl": (2, "People and care", "Люди и забота о них", "Адамдар жана аларга кам көрүү"),
    "prg": (2, "Programmes and results", "Проекты, мониторинг и результаты", "Долбоорлор жана натыйжалар"),
    "adv": (
        3,
        "Advocacy and participation in decisions",
        "Адвокация и участие в принятии решений",
        "Адвокация жана чечимдерди кабыл алууга катышуу",
    ),
    "net": (2, "Partnerships and community", "Партнёрства и сообщество", "Өнөктөштүк жана коомчулук"),
    "saf": (
        3,
        "Safety, safeguarding and do no harm",
        "Безопасность, защита и принцип «не навреди»",
        "Коопсуздук, коргоо жана «зыян келтирбе»",
    ),
    "clp": (2, "Climate security and peace", "Климатическая безопасность и мир", "Климаттык коопсуздук жана тынчтык"),
}
TITLES = {
    "en": ("A board that really governs", "Papers valid and at hand", "Knowing who decides, and when"),
    "ru": (
        "Правление, которое действительно управляет",
        "Документы действительны и под рукой",
        "Мы знаем, кто принимает решения и когда",
    ),
    "ky": (
        "Чындап башкарган башкарма",
        "Документтер жарактуу жана колго жакын",
        "Ким жана качан чечерин билебиз",
    ),
}
SENTENCES = {
    "en": (
        "The board met four times this year, and another member keeps the minutes.",
        "Everything is in the leader's head; nobody else could find it in a day.",
        "We compared the papers with reality and corrected what differed.",
        "People outside describe us nearly as we describe ourselves.",
        "Quiet and younger members may feel that their reasons count less.",
    ),
    "ru": (
        "Правление собиралось четыре раза за год, протоколы ведёт другая участница организации.",
        "Всё держится в голове у руководительницы; никто другой не нашёл бы нужного за день.",
        "Мы сверили документы с действительностью и исправили расхождения вместе с бухгалтером.",
        "Жительницы соседних сёл описывают нашу деятельность почти теми же словами, что и мы.",
        "Молчаливые и младшие участницы могут почувствовать, что их доводы значат меньше.",
    ),
    "ky": (
        "Башкарма бир жылда төрт жолу чогулду, протоколду башка мүчө жазып жүрөт.",
        "Баары жетекчинин башында; башка эч ким керектүүсүн бир күндө таба алмак эмес.",
        "Документтерди чындык менен салыштырып, айырмачылыктарды бухгалтер менен оңдодук.",
        "Коңшу айылдын тургундары биздин ишмердүүлүгүбүздү дээрлик өзүбүздөй эле сүрөттөшөт.",
        "Үнсүз жана жаш мүчөлөр пикирибиз анча маанилүү эмес экен деп ойлоп калышы мүмкүн.",
    ),
}
PEOPLE = {
    "en": ("Chairwoman of the board", "Accountant", "Youth group leader"),
    "ru": ("Председательница правления", "Бухгалтер", "Координатор молодёжной группы"),
    "ky": ("Башкарманын төрайымы", "Бухгалтер", "Жаштар тобунун жетекчиси"),
}
OWN = OwnIndicator(
    "water",
    "en",
    "Water for the upper street",
    "Does everyone on the upper street get her turn of water?",
    ("Nobody knows the turns.", "Some keep to a list.", "Everyone keeps to a list.", "We make the list together."),
)


def questionnaire(levels: int = 4, languages: tuple[str, ...] = LANGUAGES) -> Questionnaire:
    """Each third indicator is key, and each enables the next but one."""
    ids = [f"{domain}.{number}" for domain, (count, *_) in DOMAINS.items() for number in range(1, count + 1)]
    enables = dict(zip(ids, ids[2:], strict=False))
    steps = tuple(Step(to, Fraction(8 + 6 * to), 3 + 2 * to, Fraction(500 * to)) for to in range(2, levels + 1))
    indicators = {
        each: Indicator(
            each,
            core=True,
            key=place % 3 == 2,
            enables=(enables[each],) if each in enables else (),
            steps=steps,
        )
        for place, each in enumerate(ids)
    }
    domains = tuple(
        Domain(domain, indicators=tuple(indicators[each] for each in ids if each.startswith(f"{domain}.")))
        for domain in DOMAINS
    )
    return Questionnaire("sample", 1, levels, languages, domains, "CC-BY-4.0")


def text(of: Questionnaire, language: str) -> QuestionnaireText:
    place = 1 + LANGUAGES.index(language)
    sentences = cycle(SENTENCES[language])
    titles = cycle(TITLES[language])

    def said(count: int) -> str:
        return " ".join(islice(sentences, count))

    return QuestionnaireText(
        language=language,
        review="draft",
        title="Sample",
        description=said(2),
        stages=STAGES[language],
        domains={domain: DomainText(str(parts[place]), said(2)) for domain, parts in DOMAINS.items()},
        indicators={
            each.id: IndicatorText(
                title=next(titles),
                question=said(1),
                why=said(1),
                levels=tuple(said(2) for _ in range(of.levels)),
                evidence=(said(1),),
                practice=said(1),
                steps=tuple(
                    StepText(step.to, next(titles), tuple(said(1) for _ in range(5)), said(1), said(1), said(2))
                    for step in each.steps
                ),
            )
            for each in of.indicators
        },
    )


def edition(levels: int = 4, languages: tuple[str, ...] = LANGUAGES) -> Edition:
    of = questionnaire(levels, languages)
    return Edition(of, {language: text(of, language) for language in languages})


def answers(of: Questionnaire, language: str, *, better: int = 0) -> dict[str, Answer]:
    """Levels all over the scale, one not applicable, one not known; `better` raises each fourth."""
    given = {}
    proofs = cycle(Proof)
    for place, each in enumerate(of.indicators):
        level = min(1 + (place * 2) % of.levels + (better if place % 4 == 0 else 0), of.levels)
        note = SENTENCES[language][place % 5]
        given[each.id] = Answer(
            each.id, level, State.SCORED, proof=next(proofs), note=note, practice=note if place % 6 == 0 else ""
        )
    given["gov.2"] = Answer("gov.2", state=State.NOT_APPLICABLE, reason=SENTENCES[language][1])
    given["prg.1"] = Answer("prg.1", state=State.DONT_KNOW)
    return given


def assessment(of: Questionnaire, language: str, **fields: Any) -> Assessment:
    usual: dict[str, Any] = {"id": "later", "organization": "o", "number": 2, "date": date(2026, 5, 21)}
    return Assessment(questionnaire=of, **{**usual, "answers": answers(of, language, better=1), **fields})


def plan(of: Assessment, language: str) -> Plan:
    """A plan of ten actions, the first done and the second begun, each with somebody responsible."""
    frame = Frame(date(2026, 6, 1), 12, Fraction(14), Fraction(30_000))
    proposed = proposal(of, default_choice(of), frame)
    people = cycle(PEOPLE[language])
    actions = [replace(action, responsible=next(people)) for action in proposed.actions]
    actions[0] = replace(actions[0], status=Progress.DONE, progress=100, proof=SENTENCES[language][2])
    actions[1] = replace(actions[1], status=Progress.IN_PROGRESS, progress=40)
    return replace(proposed, id="plan", actions=tuple(actions))


def material(
    language: str = "en", *, levels: int = 4, languages: tuple[str, ...] = LANGUAGES, **fields: Any
) -> Material:
    """A second round with all there is to tell; `fields` replace those of Material."""
    texts = edition(levels, languages)
    before = assessment(
        texts.structure,
        language,
        id="earlier",
        number=1,
        date=date(2025, 11, 20),
        answers=answers(texts.structure, language),
    )
    now = assessment(texts.structure, language, purpose=SENTENCES[language][2], story=SENTENCES[language][0])
    usual: dict[str, Any] = {
        "profile": Profile(NAMES[language]),
        "assessment": now,
        "edition": texts,
        "scorecard": scorecard(now),
        "priorities": priorities(now),
        "findings": findings(now, before),
        "plan": plan(now, language),
        "is_stored": True,
        "before": before,
        "before_scorecard": scorecard(before),
        "comparison": comparison(before, now),
        "rounds": 2,
    }
    return Material(**{**usual, **fields})


def spoken(language: str = "en", people: int = 12) -> Material:
    """The material with all that several people and papers add: voices, evidence, own questions, what is missing."""
    told = material(language)
    now, said = told.assessment, SENTENCES[language]
    given = dict(now.answers)
    given["gov.1"] = replace(
        given["gov.1"], agreed_reason=said[0], dissent=said[1], flagged=True, not_now=True, look_back=1, target=3
    )
    given[OWN.reference] = Answer(OWN.reference, 3, State.SCORED, proof=Proof.SAID, note=said[2])
    del given["str.1"]
    now = replace(now, answers=given, left_out={"clp": said[3]})
    participants = tuple(
        Participant(f"p{number}", ROLES[number % 2], GENDERS[number // 10], AGE_BANDS[0], "Asel Example")
        for number in range(people)
    )
    marks = tuple(
        Mark(each.id, indicator.id, State.SCORED, 1 + (number * place) % 4)
        for number, each in enumerate(participants)
        for place, indicator in enumerate(now.asked[:12])
    )
    evidence = (
        Evidence("e1", "gov.1", "Minutes of the meeting", "blue folder"),
        Evidence("e2", "gov.1", "Charter", file_name="charter.png", size=900),
    )
    return replace(
        told,
        assessment=now,
        scorecard=scorecard(now),
        priorities=priorities(now),
        participants=participants,
        marks=marks,
        evidence=evidence,
        own_indicators=(OWN,),
    )


def about(now: Assessment, texts: Edition, **fields: Any) -> Material:
    """The material of a first round that was answered so, without a plan."""
    usual: dict[str, Any] = {
        "profile": Profile("Springs"),
        "assessment": now,
        "edition": texts,
        "scorecard": scorecard(now),
        "priorities": priorities(now),
        "findings": findings(now),
    }
    return Material(**{**usual, **fields})


def many_actions(count: int, said: str = "Try it out") -> tuple[Action, ...]:
    """Own actions of a week each, all in the first half year."""
    return tuple(
        Action(
            f"own{number}",
            title=f"{said} {number}",
            do=(said, said),
            hours=Fraction(2),
            weeks=1,
            start=date(2026, 6, 1 + number % 28),
            end=date(2026, 7, 1 + number % 28),
            fixed=True,
        )
        for number in range(count)
    )
