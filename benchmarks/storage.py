"""What an assessment takes in the data file against its own text, and a bulk import against the driver alone.

The driver alone writes the very rows that the import left behind, table by table, in one transaction with the same
settings. The backup that comes before every import is told apart.
"""

import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median

from figures import Figure, show

from cso_assess.core.assessment import Answer
from cso_assess.core.leaving import Choice
from cso_assess.core.organization import Profile
from cso_assess.core.states import Length, Proof, State
from cso_assess.exchange.handover.file import read_file
from cso_assess.paths import Folders
from cso_assess.store.connection import connect, open_database
from cso_assess.workspace import Workspace

QUESTIONNAIRE = "women-cso-capacity"
DAY = date(2026, 5, 5)
ORGANIZATIONS, ROUNDS, PAIRS = 50, 2, 9
ANSWERED = 15
"""Rounds that are answered one question after another: so many that a page more or less does not count."""
NOTE = "Уставды баарыбыз окудук, көчүрмөсү эки жерде сакталат. Текшерүү жыл сайын болот."
OWN = (
    *("indicator", "level", "state", "reason", "proof", "note", "practice", "look_back", "target", "votes"),
    *("agreed_reason", "dissent", "reframe", "ideas", "first_try", "choice_reason", "second_level", "second_text"),
)
"""The columns that hold what people said."""


def main() -> dict[str, float]:
    """Shows and returns the figures."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        few, source = filled(place / "few", 1), filled(place / "source", ORGANIZATIONS)
        file = place / "many.csoa"
        with Workspace.open(Folders(source)) as workspace:
            every = tuple(each.id for each in workspace.organizations())
            workspace.handover.write(file, Choice(every), None)
        count = ORGANIZATIONS * ROUNDS
        at_once = growth(few, source)
        one_by_one = growth(answered(place / "one", 1), answered(place / "given", 1 + ANSWERED))
        pairs = [imported(place / f"import{number}", file) for number in range(PAIRS)]
    ratio = median(taken / raw for taken, raw, _ in pairs)
    taken, raw, backup = (1000 * median(pair[part] for pair in pairs) for part in range(3))
    return show(
        Figure("bytes for an assessment that came whole / its text and scores", at_once, "", 2),
        Figure("the same, answered in the window with its history", one_by_one, "", 2),
        Figure(
            f"import of {count} assessments / the driver alone",
            ratio,
            "",
            2,
            f"{taken:.0f} ms / {raw:.0f} ms, backup {backup:.0f} ms",
        ),
    )


def answers(workspace: Workspace, number: int) -> Iterator[Answer]:
    """All answers of a round, each with a note."""
    for place, each in enumerate(workspace.edition(QUESTIONNAIRE).structure.indicators):
        yield Answer(each.id, (number + place) % 4 + 1, State.SCORED, proof=Proof.SAID, note=f"{NOTE} {number}")


def filled(folder: Path, organizations: int) -> Path:
    """Organizations whose rounds came whole, as from filled forms."""
    with Workspace.open(Folders(folder)) as workspace:
        for number in range(organizations):
            id = workspace.add_organization(Profile(f"Тоо гүлү {number}", region="batken")).id
            for year in range(ROUNDS):
                day = DAY.replace(year=DAY.year - year)
                given = list(answers(workspace, number))
                workspace.add_assessment(id, QUESTIONNAIRE, day, Length.FULL, {}, given, close=True)
    return folder


def answered(folder: Path, organizations: int) -> Path:
    """Rounds that were answered one question after another."""
    with Workspace.open(Folders(folder)) as workspace:
        for number in range(organizations):
            id = workspace.add_organization(Profile(f"Тоо гүлү {number}", region="batken")).id
            round = workspace.start_assessment(id, QUESTIONNAIRE, DAY, Length.FULL, {}).id
            for answer in answers(workspace, number):
                workspace.save_answer(round, answer)
    return folder


def growth(few: Path, many: Path) -> float:
    """The bytes by which a data file is larger than another, for each byte more that people said."""
    (few_bytes, few_own), (many_bytes, many_own) = (sizes(each) for each in (few, many))
    return (many_bytes - few_bytes) / (many_own - few_own)


def sizes(folder: Path) -> tuple[int, int]:
    """The bytes of a closed data file, and those of what people said in it, as text."""
    file = folder / "workspace.db"
    connection = connect(str(file))
    try:
        lengths = " + ".join(f"length(CAST(coalesce({name}, '') AS BLOB))" for name in OWN)
        own = connection.execute(f"SELECT sum({lengths}) FROM answers").fetchone()[0]
    finally:
        connection.close()
    return file.stat().st_size, own


def imported(folder: Path, file: Path) -> tuple[float, float, float]:
    """Seconds of taking a file, of the driver writing the same rows, and of the backup before."""
    parcel = read_file(file)
    with Workspace.open(Folders(folder)) as workspace:
        workspace.prepare()
        begun = time.perf_counter()
        workspace.safety.back_up()
        backup = time.perf_counter() - begun
        begun = time.perf_counter()
        workspace.handover.take(parcel)
        taken = time.perf_counter() - begun - backup
    return taken, written(folder), backup


def written(folder: Path) -> float:
    """Seconds in which the driver alone writes all rows of a data file into an empty one with the same tables."""
    source = connect(str(folder / "workspace.db"))
    tables = [
        (name, sql, source.execute(f'SELECT * FROM "{name}"').fetchall())
        for name, sql in source.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL")
        if not name.startswith("sqlite_")
    ]
    indexes = [row[0] for row in source.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")]
    source.close()
    target = open_database(folder / "raw.db")
    target.execute("PRAGMA foreign_keys = OFF")
    for _, sql, _ in tables:
        target.execute(sql)
    for sql in indexes:
        target.execute(sql)
    begun = time.perf_counter()
    target.execute("BEGIN IMMEDIATE")
    for name, _, rows in tables:
        if rows:
            target.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
    target.execute("COMMIT")
    seconds = time.perf_counter() - begun
    target.close()
    return seconds


if __name__ == "__main__":
    main()
