"""What holds an organization back, what is worth another look, what it does not know, and what the round left out."""

from cso_assess.core.scoring import HELD_STAGE
from cso_assess.core.states import State
from cso_assess.report.standing import named
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, heading, section, table, together
from cso_assess.report.typesetting.rows import Cell
from cso_assess.report.typesetting.style import columns
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import finding_words


def holds(telling: Telling) -> Story:
    """What holds a stage back, what to look at again, and what is not known."""
    words = telling.words
    held_by = telling.material.scorecard.overall.held_by
    story: Story = []
    if held_by:
        rule = words.tr(
            "A key indicator is one whose lowest level endangers people. While one of them is at level 1,"
            " the stage is at most “{stage}”, whatever the average says.",
            stage=telling.stage(HELD_STAGE),
        )
        story += [*paragraphs(rule, "text"), gap(8)]
        rows = [[named(telling, each), paragraphs(telling.level_text(each, 1), "cell")] for each in held_by]
        head = (words.tr("Key indicator at level 1"), words.tr("What we said of ourselves"))
        story += table(head, rows, columns(4, 8), words.language)
    else:
        story += paragraphs(nothing_holds(telling), "text")
    story += [*_findings(telling), *_unknown(telling), *_left_out(telling)]
    return section(words.tr("What holds us back"), story)


def nothing_holds(telling: Telling) -> str:
    """What is said where no key indicator is at level 1: because of good answers, or for want of any."""
    words = telling.words
    if telling.material.scorecard.overall.score is None:
        return words.tr("Nothing is scored yet, so we do not know what holds us back.")
    return words.tr("No key indicator is at level 1: nothing holds our stage back.")


def _findings(telling: Telling) -> Story:
    words = telling.words
    if not telling.material.findings:
        return []
    rows = [
        [
            paragraphs(finding_words(finding, words), "cell"),
            paragraphs("; ".join(telling.indicator(each) for each in finding.indicators), "cell"),
        ]
        for finding in telling.material.findings
    ]
    head = (words.tr("What was noticed"), words.tr("Where"))
    return heading(words.tr("Worth another look"), table(head, rows, columns(5, 7), words.language))


def _unknown(telling: Telling) -> Story:
    words = telling.words
    unknown = telling.in_state(State.DONT_KNOW)
    if not unknown:
        return []
    rows = [[named(telling, each), paragraphs(telling.text.indicators[each].question, "cell")] for each in unknown]
    head = (words.tr("Indicator"), words.tr("Question"))
    return heading(words.tr("What we want to find out"), table(head, rows, columns(4, 8), words.language))


def _left_out(telling: Telling) -> Story:
    """Domains that the round does not ask and indicators that do not apply, with the reasons."""
    words, assessment = telling.words, telling.material.assessment
    absent = telling.in_state(State.NOT_APPLICABLE)
    if not telling.left_out and not absent:
        return []
    rows: list[list[Cell]] = [
        [paragraphs(telling.domain(domain), "cell_strong", language=telling.language), paragraphs(reason, "cell")]
        for domain, reason in telling.left_out
    ]
    rows += [[named(telling, each), paragraphs(assessment.answer(each).reason, "cell")] for each in absent]
    head = (words.tr("What this round leaves out"), words.tr("Why"))
    return [gap(12), together(table(head, rows, columns(4, 8), words.language))]
