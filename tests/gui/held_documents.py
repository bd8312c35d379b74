"""A document whose making waits for a test, in the process in which documents are made."""

import os
import time
from pathlib import Path
from typing import Any

from cso_assess.report.showing import shown_document

GOES_ON_WITH = "CSO_ASSESS_TEST_GOES_ON_WITH"
"""The variable that names the file for which it waits."""


def held_document(tell: Any, *arguments: Any) -> Any:
    """The document; all its pages are told before it waits."""
    made = shown_document(tell, *arguments)
    while not Path(os.environ[GOES_ON_WITH]).exists():
        time.sleep(0.01)
    return made
