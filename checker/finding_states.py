"""What people have said of a finding so far, and which of that settles it."""

from __future__ import annotations

from typing import Literal

State = Literal["open", "accepted", "rejected", "stale", "baselined", "suppressed"]
SETTLED: frozenset[State] = frozenset(("suppressed", "baselined", "rejected"))
"""States of findings that are shown, and never counted."""
