"""How long documents take: a plan against its words drawn without layout, time and memory of one, and growth.

What is drawn without layout are the same pages once more, from paragraphs that keep their lines: the ratio says what
all that comes before costs. The median of the pairs' ratios is what holds on another machine. Where they are installed,
WeasyPrint makes a page of the web with the same headings, words and tables into pages, and LibreOffice the Word file.
"""

import importlib.util
import resource
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
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Any

import docx
import pypdfium2
from docx.table import Table

from cso_assess.demonstration import add_demonstration
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.report import make_report
from cso_assess.report import plan as plan_module
from cso_assess.report.material import Material
from cso_assess.report.options import Options
from cso_assess.report.word.plan import plan_word_document
from cso_assess.workspace import Workspace
from cso_assess.workspace.documents import material_of

PAIRS = 9
TODAY = date(2026, 11, 23)
BOUND = 1.5
"""A plan may take so many times as long as its words drawn without layout."""

SECONDS, MEBIBYTES = 1.5, 120
"""What the first plan of sixteen pages may take in a process of its own."""

WEASYPRINT, LIBREOFFICE = 0.25, 0.6
"""What a plan may take of the time of others."""

MORE = 4
"""So many files more are made for what one of them takes once LibreOffice runs."""

LOOKS = """
@page { size: A4; margin: 25mm 20mm 22mm; @bottom-right { content: counter(page) " / " counter(pages) } }
body { font: 10.5pt/1.4 "PT Sans", sans-serif } h1 { break-before: page; font-size: 19pt }
table { width: 100%; border-collapse: collapse } tr { break-inside: avoid } td { border-bottom: 1px solid #ccc }
"""

LINEAR = 1.3
"""So much more than eight times as long may a plan with eight times the actions take."""

ALONE = """
import sys, time
from pathlib import Path
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from cso_assess.workspace.documents import material_of
with Workspace.open(Folders(Path(sys.argv[1]))) as workspace:
    material = material_of(workspace, sys.argv[2])
begin = time.perf_counter()
from datetime import date
from cso_assess.report import make_report
make_report("plan", material, words_in("ru"), date(2026, 11, 23))
seconds = time.perf_counter() - begin
most = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(seconds, int(most) / 1024)
"""


def main() -> dict[str, float]:
    """Prints and returns the medians and their ratios."""
    with tempfile.TemporaryDirectory() as place:
        with Workspace.open(Folders(Path(place))) as workspace:
            latest = add_demonstration(workspace, "ru")[-1]
            material = material_of(workspace, latest)
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
    shares = peers(material, median(pair[0] for pair in pairs))
    return {"ratio": ratio, "seconds": seconds, "memory": memory, "growth": growth, **shares}


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


def peers(material: Material, seconds: float) -> dict[str, float]:
    """A plan as a share of what else is installed here needs for the same words in the same headings and tables."""
    word = plan_word_document(material, words_in("ru"), TODAY, Options())
    makers: dict[str, tuple[float, Callable[[], float]]] = {}
    if importlib.util.find_spec("weasyprint"):
        page = web_page(word)
        weasyprint(page)  # the first one loads it
        makers["WeasyPrint"] = (WEASYPRINT, lambda: timed(lambda: weasyprint(page)))
    if shutil.which("soffice"):
        makers["LibreOffice"] = (LIBREOFFICE, lambda: libreoffice(word))
    shares = {}
    for name, (bound, made) in makers.items():
        theirs = median(made() for _ in range(3))
        shares[name] = seconds / theirs
        print(f"{name:<16} {1000 * theirs:7.0f} ms; a plan takes {shares[name]:.2f} of it   (bound {bound})")
    return shares


def web_page(word: bytes) -> str:
    """The Word file as a page of the web: its headings, paragraphs and tables, without its pictures."""
    parts = []
    for each in docx.Document(BytesIO(word)).iter_inner_content():
        if isinstance(each, Table):
            rows = ("".join(f"<td>{escape(cell.text)}</td>" for cell in row.cells) for row in each.rows)
            parts.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        elif each.text:
            kind = f"h{each.style.name[-1]}" if each.style and each.style.name.startswith("Heading") else "p"
            parts.append(f"<{kind}>{escape(each.text)}</{kind}>")
    return f"<style>{LOOKS}</style>{''.join(parts)}"


def weasyprint(page: str) -> None:
    """A page of the web as PDF by WeasyPrint."""
    importlib.import_module("weasyprint").HTML(string=page).write_pdf()


def libreoffice(word: bytes) -> float:
    """The seconds of the processor in which LibreOffice makes one more Word file a PDF, once it runs."""
    return (converted(word, 1 + MORE) - converted(word, 1)) / MORE


def converted(word: bytes, times: int) -> float:
    """The seconds of the processor in which LibreOffice starts and makes the same Word file a PDF so many times."""
    with tempfile.TemporaryDirectory() as place:
        files = [Path(place) / f"plan{number}.docx" for number in range(times)]
        for file in files:
            file.write_bytes(word)
        profile = f"-env:UserInstallation={Path(place).as_uri()}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", place, *map(str, files)]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert all(file.with_suffix(".pdf").exists() for file in files)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


if __name__ == "__main__":
    main()
