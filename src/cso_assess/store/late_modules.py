"""Modules of Python that SQLAlchemy names when it is loaded, and of which it needs next to nothing: read when asked.

Without this, a window would carry asyncio with all of TLS, the reading of packages with all of e-mail, and OpenSSL.
"""

import importlib
import importlib.util
import sys
import threading
from types import ModuleType
from typing import Any

_LOCK = threading.RLock()
_OWN_SUMS = ("_sha2", "_sha512")
"""Python's own checksums, by their names in new and in old versions."""


class LateModule(ModuleType):
    """Stands for a module until something is asked of it that its small parts do not know."""

    _small_parts: tuple[str, ...] = ()
    _is_loading = False

    def __getattr__(self, name: str) -> Any:
        # What looks through all modules asks each of them for such names, and needs no answer.
        if name.startswith("__") and name != "__all__":
            raise AttributeError(name)
        with _LOCK:
            # While it is loaded it is asked for what is not there yet, as every module is.
            if self._is_loading:
                raise AttributeError(name)
            for part in self._small_parts:
                if hasattr(module := importlib.import_module(part), name):
                    return getattr(module, name)
            if type(self) is LateModule:
                self._load()
            return getattr(self, name)

    def _load(self) -> None:
        self._is_loading = True
        try:
            importlib.reload(self)
        finally:
            self._is_loading = False
        self.__class__ = ModuleType  # type: ignore[assignment]  # it is whole now


def load_late(name: str, *small_parts: str) -> None:
    """Puts a stand-in in the place of a module that is not there yet; its small parts answer alone if they can."""
    if name in sys.modules or (spec := importlib.util.find_spec(name)) is None:
        return
    module = importlib.util.module_from_spec(spec)
    module.__class__ = LateModule
    module.__dict__["_small_parts"] = tuple(f"{name}.{part}" for part in small_parts)
    sys.modules[name] = module
    parent, _, child = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], child, module)


def do_without_openssl() -> None:
    """Lets Python calculate checksums by itself, where it can: OpenSSL does it faster, but is a large library."""
    if any(name in sys.modules for name in _OWN_SUMS):
        sys.modules.setdefault("_hashlib", None)  # type: ignore[arg-type]  # says that there is no such module
