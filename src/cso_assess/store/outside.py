"""What a workspace gets from outside, so that a test can give it something else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cso_assess.core.questionnaire import Edition


class Outside(NamedTuple):
    """The clock, names for new rows, who makes changes, the questionnaires that ship, and randomness."""

    now: Callable[[], datetime]
    new_id: Callable[[], str]
    role: str
    built_in: Callable[[], Iterable[Edition]]
    random_bytes: Callable[[int], bytes] = os.urandom
