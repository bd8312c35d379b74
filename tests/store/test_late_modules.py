"""The database brings what it needs, and not what its libraries name besides."""

import json
import subprocess
import sys

UNUSED = ("asyncio.events", "email", "ssl", "_ssl", "socket", "_hashlib")

LOADED = """
import json, sys, tempfile
from datetime import datetime
from pathlib import Path
from cso_assess.core.organization import Profile
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
with tempfile.TemporaryDirectory() as place, Workspace.open(Folders(Path(place))) as workspace:
    workspace.add_organization(Profile("Тоо гүлү"))
assert "sqlalchemy" in sys.modules
print(json.dumps(sorted(name for name, module in sys.modules.items() if module is not None)))
"""

ASKED = """
import sys
import cso_assess.store
import asyncio, hashlib, importlib.metadata
assert asyncio.iscoroutine(1) is False and issubclass(asyncio.CancelledError, BaseException)
assert "asyncio.events" not in sys.modules
async def answer(): return 42
assert asyncio.run(answer()) == 42
assert type(asyncio) is type(sys)
assert importlib.metadata.version("sqlalchemy").startswith("2.")
assert hashlib.sha256(b"").hexdigest().startswith("e3b0c442") and hashlib.md5(b"").hexdigest().startswith("d41d8cd9")
try:
    asyncio.no_such_thing
except AttributeError:
    print("whole")
"""


def said(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_an_open_workspace_carries_no_network_and_no_e_mail() -> None:
    assert set(UNUSED) & set(json.loads(said(LOADED))) == set()


def test_what_was_left_for_later_is_whole_when_it_is_asked() -> None:
    assert said(ASKED).strip() == "whole"
