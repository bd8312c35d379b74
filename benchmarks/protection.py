"""What a passphrase costs: from the start of the process to the first painted home page, protected against readable.

Both are started in turn, pair by pair, with the same demonstration and the same arguments, as in benchmarks/start.py.
Most of the difference is the derivation of the key, which is meant to take time: whoever tries passphrases pays it for
each of them.
"""

import tempfile
import time
from pathlib import Path
from statistics import median

from start import PROGRAM, started

from cso_assess.demonstration import add_demonstration
from cso_assess.paths import Folders
from cso_assess.sealing import derive_key
from cso_assess.workspace import Workspace

PAIRS = 7
BOUND = 2.0
PASSPHRASE = "three words of tea"  # noqa: S105 - it protects nothing

OPENED = PROGRAM.replace("sys.argv[1]]", 'sys.argv[1], "--passphrase-file", sys.argv[3]]')


def main() -> dict[str, float]:
    """Prints and returns the medians in seconds, and their ratio."""
    with tempfile.TemporaryDirectory() as place:
        readable, protected, secret = (Path(place) / name for name in ("readable", "protected", "passphrase"))
        secret.write_text(PASSPHRASE)
        for folder in (readable, protected):
            with Workspace.open(Folders(folder)) as workspace:
                add_demonstration(workspace, "ru")
                if folder is protected:
                    workspace.protection.set(PASSPHRASE)
        started(OPENED, str(readable), "HomePage", str(secret))
        pairs = [
            [started(OPENED, str(folder), "HomePage", str(secret))[0] for folder in (readable, protected)]
            for _ in range(PAIRS)
        ]
    before, after = (median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = median(pair[1] / pair[0] for pair in pairs)
    derivation = _seconds_of_a_derivation()
    print(f"readable       {before:6.3f} s")
    print(f"protected      {after:6.3f} s   (derivation {derivation:.3f} s)")
    print(f"ratio          {ratio:6.2f}   (bound {BOUND})")
    return {"readable": before, "protected": after, "ratio": ratio}


def _seconds_of_a_derivation() -> float:
    derive_key(PASSPHRASE, bytes(16))
    begin = time.monotonic()
    derive_key(PASSPHRASE, bytes(16))
    return time.monotonic() - begin


if __name__ == "__main__":
    main()
