"""Runs all benchmarks one after the other, and shows at the end what was measured in one table.

With names of benchmarks as arguments only those: `python benchmarks start answering`.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import KEPT_IN, kept, row

SCRIPTS = (
    *("start", "protection", "peers", "memory", "answering", "organizations", "stalls", "storage"),
    *("documents", "core"),
)
"""The most telling ones first."""

PATIENCE = 600
"""Seconds after which a script is given up."""

HERE = Path(__file__).parent


def main(names: list[str]) -> int:
    """Returns how many scripts failed; a bound that is not met is no failure."""
    tell_load()
    failed = []
    with tempfile.TemporaryDirectory() as place:
        figures = Path(place) / "figures"
        figures.touch()
        for name in names or SCRIPTS:
            begun = time.monotonic()
            print(f"\n{name}", flush=True)
            if not has_run(name, {**os.environ, KEPT_IN: str(figures), "QT_LOGGING_RULES": "qt.qpa.*=false"}):
                failed.append(name)
            print(f"({time.monotonic() - begun:.0f} s)", flush=True)
        measured, lacking = kept(figures)
    print(f"\n{'what':<66} {'measured':>12} {'bound':>12}")
    for figure in measured:
        print(row(figure))
    for what, why in lacking:
        print(f"{what:<66} {'left out':>12} {'':>12}  {why}")
    tell_load()
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return len(failed)


def has_run(name: str, environment: dict[str, str]) -> bool:
    """Whether a script came to its end."""
    try:
        done = subprocess.run(
            [sys.executable, str(HERE / f"{name}.py")], env=environment, check=False, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        print(f"given up after {PATIENCE} s")
        return False
    return done.returncode == 0


def tell_load() -> None:
    """Says whether other work disturbs: then seconds are too long, and ratios less certain than they look."""
    if hasattr(os, "getloadavg"):
        load, processors = os.getloadavg()[0], os.cpu_count() or 1
        quiet = "quiet" if load < processors / 2 else "NOT QUIET: figures are those of a race"
        print(f"load {load:.1f} on {processors} processors: {quiet}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
