"""What goes into the packaged program, and what stays out of it."""

import pytest

from installer.contents import is_used


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Core.dll",
        "pyphen/dictionaries/hyph_ru_RU.dic",
        "cso_assess/resources/translations/cso_assess_ky.qm",
        "sqlcipher3-0.6.4.dist-info/METADATA",
        "docx/templates/default.docx",
        "tzdata/zoneinfo/UTC",
        "tzdata/zoneinfo/__init__.pyc",
    ],
)
def test_what_the_window_needs_goes_in(place: str) -> None:
    assert is_used(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Network.dll",
        "pyphen/dictionaries/hyph_de_DE.dic",
        "pyphen/dictionaries/README_hyph_NO.txt",
        "opengl32sw.dll",
        "tzdata/zoneinfo/Asia/Bishkek",
        "pyside6_essentials-6.11.3.dist-info/RECORD",
        "docx/templates/default-docx-template/word/styles.xml",
    ],
)
def test_what_nothing_loads_stays_out(place: str) -> None:
    assert not is_used(place)
