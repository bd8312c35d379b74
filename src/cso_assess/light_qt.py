"""Loads PySide6 without what it needs only to describe its own functions; that is loaded when it is first asked for.

PySide6 unpacks and compiles thousands of lines of Python out of its library at every start: two fifths of the start of
an empty window, and megabytes that stay. They are there for signatures, for the words of a TypeError and for other
names of its methods; a window that runs asks for none of it. So it gets stand-ins here, which fetch the real modules
when one of them is first called.

PySide6 looks for these modules in a folder `files.dir` beside its package before it unpacks them. While it is loaded,
it is told that it lies in the program's resources, where there is such a folder, and the stand-ins are found first.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

from cso_assess.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

KNOWN = "6.11.3"
"""The version of PySide6 whose inside is known here; any other is loaded as it is."""

CORE = "shiboken6"
SUPPORT = "shibokensupport"
LOADER = f"{SUPPORT}.signature.loader"
MAPPING = f"{SUPPORT}.signature.mapping"
_PACKAGES = (SUPPORT, f"{SUPPORT}.signature")
_PASSED_ON = (
    *("pyside_type_init", "create_signature", "seterror_argument", "make_helptext"),
    *("feature_import", "feature_imported"),
)
"""The functions that PySide6 takes from LOADER and calls when it is asked for something."""

_NOT_YET = ("base64", "tempfile", "textwrap", "traceback", "zipfile")
"""Modules of the standard library that PySide6 names while it is loaded, but uses only to fetch the real modules."""

_loading = threading.RLock()


def load_shiboken() -> None:
    """Loads what PySide6 stands on; whatever imports PySide6 calls this before.

    Nothing is done where it is loaded already, is another version than the known one, or is told by its own switch
    where these modules lie.
    """
    place = resource("qt")
    is_possible = CORE not in sys.modules and "SBK_EMBED" not in os.environ and (place / "files.dir").is_dir()
    spec = find_spec(CORE) if is_possible else None
    if spec is None or spec.loader is None or _version(spec.submodule_search_locations or ()) != KNOWN:
        return
    # PySide6 reads this from its environment otherwise, in a module that is not loaded here.
    sys.pyside6_option_python_enum = True  # type: ignore[attr-defined]  # PySide6's own
    core, stand_ins = module_from_spec(spec), StandIns()
    core.__file__ = str(place / "__init__.py")
    empty = {name: ModuleType(name) for name in _NOT_YET if name not in sys.modules}
    sys.modules.update(empty, **{CORE: core})
    sys.meta_path.insert(0, stand_ins)
    try:
        spec.loader.exec_module(core)
    except BaseException:
        del sys.modules[CORE]
        raise
    finally:
        sys.meta_path.remove(stand_ins)
        core.__file__ = spec.origin
        for name in empty:
            del sys.modules[name]
            vars(core).pop(name, None)


class StandIns:
    """Finds and makes the stand-ins: two packages, the functions, and the names in which PySide6 looks things up."""

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        if name in _PACKAGES or name == LOADER:
            return ModuleSpec(name, self, is_package=name in _PACKAGES)  # type: ignore[arg-type]  # two methods suffice
        return None

    def create_module(self, _spec: ModuleSpec) -> None:
        """An ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ != LOADER:
            return
        # In the known version there is nothing to finish after an import, and Python's own import stays in its place.
        vars(module).update(
            {name: _passing_on(name) for name in _PASSED_ON}, finish_import=_nothing, post_init=_nothing
        )
        # PySide6 keeps this very module for good once it has looked something up, so the real one is made of it.
        sys.modules[MAPPING] = names = ModuleType(MAPPING)
        vars(names).update(update_mapping=_update_mapping)


def is_whole() -> bool:
    """Whether the real modules are loaded, or being loaded, because something was asked of them."""
    functions = sys.modules.get(LOADER)
    spec = functions.__spec__ if functions else None
    return spec is not None and not isinstance(spec.loader, StandIns)


def _version(places: Iterable[str]) -> str:
    """The version of the part that all of PySide6 stands on, without loading that."""
    spec = PathFinder.find_spec(f"{CORE}._config", list(places))
    if spec is None or spec.loader is None:
        return ""
    told = module_from_spec(spec)
    spec.loader.exec_module(told)
    return str(told.version)


def _nothing(*_arguments: object) -> None:
    """Stands for what needs not be done."""


def _passing_on(name: str) -> Callable[..., Any]:
    """A function that calls the real one of this name."""

    def passed_on(*arguments: Any, **named: Any) -> Any:
        return getattr(_whole(), name)(*arguments, **named)

    return passed_on


def _update_mapping() -> None:
    """The real one takes this one's place in the module before it is called."""
    _whole()
    sys.modules[MAPPING].update_mapping()


def _whole() -> ModuleType:
    """The real module of the functions, loaded with all others of its package when it is first needed."""
    with _loading:
        if not is_whole():
            bootstrap = sys.modules["signature_bootstrap"]
            vars(bootstrap).update({name: import_module(name) for name in _NOT_YET if name in vars(bootstrap)})
            places, importer = bootstrap.prepare_zipfile()
            names = sys.modules[MAPPING]
            for stand_in in (LOADER, *_PACKAGES):
                sys.modules.pop(stand_in, None)
            names.__spec__ = importer.find_spec(MAPPING, None)
            importer.exec_module(names)
            places.insert(0, importer)
            try:
                import_module(LOADER)
            finally:
                places.remove(importer)
        return sys.modules[LOADER]
