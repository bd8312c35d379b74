"""Answers and questionnaires as text that were built to do harm: each is read or refused soon, in little memory."""

import json
import sys
from pathlib import Path

import pytest

from tests import workspaces
from tests.faults import Faults

MOST_SECONDS, MOST_MEGABYTES = 2.0, 200

BOMBS = """
import json, sys, time
from contextlib import suppress
from pathlib import Path
from cso_assess.errors import UserError
from cso_assess.exchange.answers_file import read_answers
from cso_assess.exchange.questionnaire_folder import read_folder
from tests import builders, workspaces

folder, MOST_SECONDS = Path(sys.argv[1]), float(sys.argv[2])
edition = workspaces.steps_edition()
sources = {name: text.encode() for name, text in builders.toml_sources(edition).items()}
structure = sources["questionnaire.toml"]

def keys(count):
    return b",".join(b'"k%d":1' % number for number in range(count))

def of(key, value):
    return b'[{"indicator":"a.one",' + key + b":" + value + b"}]"

csv = {
    "columns without names": lambda: b"," * 19_000_000,
    "columns in quotes": lambda: b'"",' * 6_000_000,
    "many columns": lambda: b"indicator,level," + b",".join(b"c%d" % number for number in range(90_000)),
    "many rows": lambda: b"indicator,level\\n" + b"x,9\\n" * 4_000_000,
    "a long text": lambda: b'indicator,level,note\\na.one,2,"' + b"a" * 19_000_000 + b'"',
    "a long level": lambda: b"indicator,level\\na.one,2." + b"0" * 15_000_000,
    "apostrophes": lambda: b"indicator,level\\na.one," + b"'" * 9_000_000,
}
objects = {
    "lists": lambda: b"[" + b"[]," * 6_000_000 + b"[]]",
    "depth": lambda: b"[" * 9_000_000 + b"]" * 9_000_000,
    "keys": lambda: b"[{" + keys(1_200_000) + b"}]",
    "keys of all rows": lambda: b"[" + b",".join([b"{" + keys(100) + b"}"] * 15_000) + b"]",
    "texts": lambda: b"[" + b'"ab",' * 3_000_000 + b'""]',
    "a long number": lambda: of(b'"level"', b"2." + b"0" * 19_000_000),
    "a high number": lambda: of(b'"level"', b"1E99999999999999999999"),
    "a long text": lambda: of(b'"note"', b'"' + b"\\\\ud83d\\\\ude00" * 1_500_000 + b'"'),
}
toml = {
    "a long number": lambda: structure.replace(b"weight = 1", b"weight = 1." + b"0" * 3_900_000, 1),
    "a long whole number": lambda: structure.replace(b"levels = 4", b"levels = " + b"9" * 3_900_000),
    "a deep key": lambda: b"a." * 1_900_000 + b"b = 1\\n" + structure,
    "keys": lambda: b"".join(b"k%d = 1\\n" % number for number in range(39_000)) + structure,
    "more keys": lambda: b"".join(b"k%d = 1\\n" % number for number in range(300_000)) + structure,
    "domains": lambda: structure + b"[[domain]]\\n" * 25_000,
    "more domains": lambda: structure + b"[[domain]]\\n" * 350_000,
    "steps": lambda: structure + b"[[domain.indicator.step]]\\n" * 10_000,
    "enables": lambda: structure + b"enables = [" + b'"a.one",' * 78_000 + b"]\\n",
    "depth": lambda: b"x = " + b"[" * 1_900_000 + b"]" * 1_900_000 + b"\\n" + structure,
    "blanks": lambda: b" " * 3_900_000 + b"\\n" + structure,
    "a long text": lambda: structure.replace(b"CC-BY-4.0", b"a" * 3_900_000),
    "a text of quotes": lambda: b"x = " + b'\\"\\"\\"\\\\\\\\' * 750_000 + structure,
}

def read_questionnaire(content):
    (folder / "questionnaire.toml").write_bytes(content)
    read_folder(folder)

def read_table(ending):
    def read(content):
        path = folder / f"answers{ending}"
        path.write_bytes(content)
        read_answers(path, edition.structure)
    return read

for name, content in sources.items():
    (folder / name).write_bytes(content)
tables = [(ending, bombs, read_table(ending)) for ending, bombs in ((".csv", csv), (".json", objects))]
def measured(read, content):
    # What is at hand while it is read counts, not what was built before.
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    status = Path("/proc/self/status").read_text()
    before = int(status.split("VmRSS:")[1].split()[0])
    start = time.process_time()
    with suppress(UserError):
        read(content)
    seconds = time.process_time() - start
    most = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
    return seconds, (most - before) // 1024

for ending, bombs, read in (*tables, (".toml", toml, read_questionnaire)):
    for bomb, build in bombs.items():
        content = build()
        seconds, megabytes = measured(read, content)
        for _ in range(2):
            # Who shares a processor gets less done in a second of it, never more: the fastest time is its own.
            if seconds >= MOST_SECONDS:
                seconds = min(seconds, measured(read, content)[0])
        print(json.dumps([f"{ending}: {bomb}", seconds, megabytes]))
"""

BOMBS_IN_ALL = 28


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells anew how much memory a process took at most")
def test_every_bomb_is_done_with_within_two_seconds_and_two_hundred_megabytes(tmp_path: Path, faults: Faults) -> None:
    outcome = workspaces.run_python(BOMBS, str(tmp_path), str(MOST_SECONDS))
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    told = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert len(told) == BOMBS_IN_ALL
    for name, seconds, megabytes in told:
        assert seconds < MOST_SECONDS, name
        assert megabytes < MOST_MEGABYTES, name
    faults.count("answers and questionnaires, bombs", tried=len(told), survived=len(told), lost=0)
