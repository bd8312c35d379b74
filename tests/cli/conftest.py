import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cso_assess.__main__ import main


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line on a workspace of its own."""

    def run(*arguments: object) -> Outcome:
        capsys.readouterr()
        status = main(["--data-dir", str(tmp_path / "data"), *map(str, arguments)])
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return run


def write_questionnaire(folder: Path, levels: int, *, mistakes: int = 0) -> Path:
    """A questionnaire without steps: two domains, three indicators, decimal weights, and so many mistakes."""
    folder.mkdir(parents=True, exist_ok=True)
    bad = "\n".join(f'unknown{number} = "x"' for number in range(mistakes))
    (folder / "questionnaire.toml").write_text(
        f"""id = "water-{levels}"
version = 3
levels = {levels}
languages = ["ru"]
licence = "CC-BY-4.0"
{bad}
[[domain]]
id = "canal"
weight = 0.3
[[domain.indicator]]
id = "canal.clean"
weight = 0.1
core = true
key = true
enables = ["canal.turns", "trees.shade"]
[[domain.indicator]]
id = "canal.turns"
weight = 0.2
enables = ["canal.clean"]
[[domain]]
id = "trees"
weight = 0.7
[[domain.indicator]]
id = "trees.shade"
core = true
"""
    )
    texts = ["language = 'ru'", "review = 'draft'", "title = 'Вода'", "description = ''"]
    texts.append("stages = ['1', '2', '3', '4']")
    for domain in ("canal", "trees"):
        texts.append(f"[domain.{domain}]\ntitle = 'Сфера {domain}'\nsummary = ''")
    for indicator in ("canal.clean", "canal.turns", "trees.shade"):
        levels_text = ", ".join(f"'Уровень {level} {indicator}'" for level in range(1, levels + 1))
        texts.append(
            f"[indicator.'{indicator}']\ntitle = '{indicator}'\nquestion = 'Как?'\nwhy = ''\n"
            f"levels = [{levels_text}]\npractice = ''"
        )
    (folder / "ru.toml").write_text("\n".join(texts), encoding="utf-8")
    return folder
