"""Safe mode: the window opens whatever stands in the settings."""

from datetime import date
from pathlib import Path

from cso_assess import cli
from cso_assess.gui.preferences import Preferences
from cso_assess.paths import Folders
from cso_assess.settings import Settings, write_settings


def test_settings_are_not_read_in_safe_mode(tmp_path: Path, qtbot: object) -> None:
    folders = Folders(tmp_path)
    write_settings(folders.settings, Settings(language="ky", text_size=150, theme="dark"))
    assert Preferences(folders).settings.text_size == 150
    assert Preferences(folders, is_safe=True).settings == Settings()
    assert Preferences(folders).settings.text_size == 150


def test_the_option_reaches_the_window(tmp_path: Path) -> None:
    opened: list[bool] = []

    def window(
        _folders: Folders,
        _language: str | None,
        _today: date | None,
        _passphrase: str | None,
        is_safe: bool,
        _files: object,
    ) -> int:
        opened.append(is_safe)
        return 0

    for options in ([], ["--safe-mode"]):
        assert cli.main(["--data-dir", str(tmp_path), *options], window, lambda: 0) == 0
    assert opened == [False, True]
