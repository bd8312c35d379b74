"""Makes the pictures of the guides from those of `make gallery`: narrower, and with few colours, to stay small.

`make gallery && .venv/bin/python docs/pictures.py` does both.
"""

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("home", "assess", "voices", "results", "plan")
WIDTH, COLOURS = 860, 256


def main(screenshots: Path = ROOT / "out" / "screenshots", guides: Path = ROOT / "resources" / "guide") -> int:
    """Writes each page in each language beside its guide."""
    for folder in sorted(guides.glob("*/")):
        for page in PAGES:
            guide_picture(screenshots / folder.name / f"{page}.png").save(folder / f"{page}.png", optimize=True)
    return 0


def guide_picture(screenshot: Path) -> Image.Image:
    """A picture of a page as a guide shows it."""
    with Image.open(screenshot) as picture:
        small = picture.convert("RGB").resize((WIDTH, round(picture.height * WIDTH / picture.width)))
    # The median cut gives its colours to what covers most: the saffron of thin lines and small rings became grey.
    return small.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
