"""The main job from beginning to end without a screen: for a first look where there is no display."""

import argparse
import os
import sys
from datetime import date
from pathlib import Path

from cso_assess.__main__ import main as run_verb
from cso_assess.demonstration import add_demonstration
from cso_assess.files import write_whole
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from cso_assess.workspace.documents import report_of

TODAY = date(2026, 11, 23)


def main(argv: list[str] | None = None) -> int:
    """Scores and plans for the demonstration organization; writes its plan and pictures of the window."""
    parser = argparse.ArgumentParser(prog="cso_assess.tour", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--language", choices=LANGUAGES, default=REFERENCE_LANGUAGE)
    parser.add_argument("--gallery", action="store_true", help="pictures of every page in every language instead")
    options = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.gallery:
        return _write_gallery(options.out)
    folders = Folders(options.out / "workspace")
    _empty(folders.root)
    with Workspace.open(folders) as workspace:
        latest = add_demonstration(workspace, options.language)[-1]
        document = report_of(workspace, latest, "plan", options.language, TODAY)
    everywhere = ["--data-dir", str(folders.root), "--language", options.language]
    for verb in ("score", "plan"):
        run_verb([*everywhere, verb, latest])
        print()
    path = options.out / "plan.pdf"
    write_whole(path, document)
    print(path)
    from cso_assess.gui.self_test import write_pictures

    for picture in write_pictures(folders, options.out, options.language, TODAY):
        print(picture)
    return 0


def _write_gallery(out: Path) -> int:
    """Writes the pictures of all pages under `out`, by language."""
    import tempfile

    from cso_assess.gui.gallery import write_gallery

    with tempfile.TemporaryDirectory() as workspaces:
        for picture in write_gallery(Path(workspaces), out, TODAY):
            print(picture)
    return 0


def _empty(folder: Path) -> None:
    """Removes what an earlier tour left; the folder is the tour's own."""
    import shutil

    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)


if __name__ == "__main__":
    sys.exit(main())
