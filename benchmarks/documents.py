"""How long documents take: a plan against its words drawn without layout, time and memory of one, and growth.

What is drawn without layout are the same pages once more, from paragraphs that keep their lines: the ratio says what
all that comes before costs. The median of the pairs' ratios is what holds on another machine. WeasyPrint and
LibreOffice make the same words into pages where they are installed.
"""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path
from statistics import median
from typing import Any

import pypdfium2

from cso_assess.demonstration import add_demonstration
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.report import make_report
from cso_assess.report import plan as plan_module
from cso_assess.report.material import Material
from cso_assess.workspace import Workspace

PAIRS = 9
TODAY = date(2026, 11, 23)
BOUND = 1.5
"""A plan may take so many times as long as its words drawn without layout."""

SECONDS, MEBIBYTES = 1.5, 120
"""What the first plan of sixteen pages may take in a process of its own."""

LINEAR = 1.3
"""So much more than eight times as long may a plan with eight times the actions take."""

ALONE = """
import resource, sys, time
from pathlib import Path
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
with Workspace.open(Folders(Path(sys.argv[1]))) as workspace:
    material = workspace.material(sys.argv[2])
begin = time.perf_counter()
from datetime import date
from cso_assess.report import make_report
make_report("plan", material, words_in("ru"), date(2026, 11, 23))
print(time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> dict[str, float]:
    """Prints and returns the medians and their ratios."""
    with tempfile.TemporaryDirectory() as place:
        with Workspace.open(Folders(Path(place))) as workspace:
            latest = add_demonstration(workspace, "ru")[-1]
            material = workspace.material(latest)
        alone = [made_alone(place, latest) for _ in range(5)]
    seconds, memory = (median(each[side] for each in alone) for side in (0, 1))
    document, draw = plan(material), drawing(material)
    pairs = [(timed(lambda: plan(material)), timed(draw)) for _ in range(PAIRS)]
    ratio = median(laid / bare for laid, bare in pairs)
    growth = median(grown(material) for _ in range(3))
    print(f"plan of {len(pypdfium2.PdfDocument(document))} pages  {1000 * median(pair[0] for pair in pairs):7.0f} ms")
    print(f"drawn without layout{1000 * median(pair[1] for pair in pairs):7.0f} ms")
    print(f"ratio            {ratio:10.2f}   (bound {BOUND})")
    print(f"first one alone  {seconds:10.2f} s {memory:6.0f} MiB   (bounds {SECONDS} s, {MEBIBYTES} MiB)")
    print(f"eight times the actions, time / 8 {growth:6.2f}   (bound {LINEAR})")
    peers(document)
    return {"ratio": ratio, "seconds": seconds, "memory": memory, "growth": growth}


def plan(material: Material) -> bytes:
    """The plan of the demonstration."""
    return make_report("plan", material, words_in("ru"), TODAY)


def timed(work: Callable[[], Any]) -> float:
    """The seconds of the processor that something takes, so that a busy computer does not count."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def waited(work: Callable[[], Any]) -> float:
    """The seconds that one waits for something."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def made_alone(place: str, round_: str) -> tuple[float, float]:
    """Seconds and MiB of the first plan in a new process, imports and typefaces among them."""
    told = subprocess.run(
        [sys.executable, "-c", ALONE, place, round_], capture_output=True, text=True, check=True
    ).stdout.split()
    return float(told[0]), float(told[1])


def grown(material: Material) -> float:
    """An eighth of the time for eight times as many actions, as a share of the time for one time as many."""
    few, many = (actions_times(material, times) for times in (2, 16))
    return timed(lambda: plan(many)) / timed(lambda: plan(few)) / 8


def actions_times(material: Material, times: int) -> Material:
    """The material with its actions so many times; nothing else of it is told."""
    assert material.plan is not None
    actions = tuple(
        replace(each, id=f"{each.id}.{number}", after=()) for number in range(times) for each in material.plan.actions
    )
    return replace(material, plan=replace(material.plan, actions=actions), priorities=())


@contextmanager
def kept_story() -> Iterator[list[Callable[[], bytes]]]:
    """While plans are made, what draws each of them again, its words laid out already."""
    written, kept = plan_module.written, []

    def keep(story: list[Any], *arguments: Any) -> bytes:
        kept.append(lambda: written([fresh(part) for part in story], *arguments))
        return written(story, *arguments)

    plan_module.written = keep  # type: ignore[assignment]  # put back below
    try:
        yield kept
    finally:
        plan_module.written = written


def fresh(part: Any) -> Any:
    """A part of a story as it was before it was first put off to the next page; its lines are kept."""
    part.__dict__.pop("_postponed", None)
    return part


def drawing(material: Material) -> Callable[[], bytes]:
    """What draws the plan without laying it out: its paragraphs keep their lines."""
    with kept_story() as kept:
        plan(material)
    return kept[0]


def peers(document: bytes) -> None:
    """The same words made into pages by what else is installed here."""
    text = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(document)]
    body = "".join(f"<section>{escape(page)}</section>" for page in text)
    page = f"<style>section {{ break-after: page; white-space: pre-wrap }}</style>{body}"
    if importlib.util.find_spec("weasyprint"):
        print(f"WeasyPrint       {1000 * waited(lambda: weasyprint(page)):10.0f} ms")
    if shutil.which("soffice"):
        print(f"LibreOffice      {1000 * waited(lambda: libreoffice(page)):10.0f} ms")


def weasyprint(page: str) -> None:
    """A page of the web as PDF by WeasyPrint."""
    importlib.import_module("weasyprint").HTML(string=page).write_pdf()


def libreoffice(page: str) -> None:
    """A page of the web as PDF by LibreOffice."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "plan.html"
        file.write_text(page, encoding="utf-8")
        command = ["soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", place, str(file)]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main()
