"""How long the packaged program takes to its first window, against the same program from source.

    xvfb-run --auto-servernum --server-args=-noreset .venv/bin/python installer/start_time.py     after `make package`

(Without -noreset the X server begins anew after each window, and may not be there for the next.)
Both are started in turn, pair by pair, on the same demonstration; the X server says when a window is shown, which
happens when its first page is there. The median of the pairs' ratios is what holds on another machine.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
PACKAGED = ROOT / "dist" / "cso-assess" / "cso-assess"
SOURCE = Path(sys.executable).with_name("cso-assess")
PAIRS = 11
BOUND = 1.15


def main() -> int:
    """Prints the medians in seconds and their ratio; 1 if it is over the bound."""
    with tempfile.TemporaryDirectory() as place:
        subprocess.run([PACKAGED, "--data-dir", place, "demo"], check=True, capture_output=True)
        for program in (SOURCE, PACKAGED):
            seconds_to_window(program, place)
        pairs = [(seconds_to_window(SOURCE, place), seconds_to_window(PACKAGED, place)) for _ in range(PAIRS)]
    source, packaged = (median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = median(packaged / source for source, packaged in pairs)
    print(f"from source    {source:6.3f} s")
    print(f"packaged       {packaged:6.3f} s")
    print(f"ratio          {ratio:6.2f}   (bound {BOUND})")
    return int(ratio > BOUND)


def seconds_to_window(program: Path, place: str) -> float:
    """From the start of a process to the first window that the X server shows of it."""
    listening = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
    with subprocess.Popen(listening, stdout=subprocess.PIPE, text=True) as events:
        time.sleep(0.5)
        begin = time.monotonic()
        with subprocess.Popen([program, "--data-dir", place], stderr=subprocess.DEVNULL) as started:
            for line in events.stdout or ():
                if line.startswith("MapNotify"):
                    taken = time.monotonic() - begin
                    break
            else:
                raise RuntimeError("the X server went away")
            started.terminate()
        events.terminate()
    return taken


if __name__ == "__main__":
    sys.exit(main())
