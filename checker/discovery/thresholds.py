"""The numbers that discovery goes by."""

from __future__ import annotations

MOST_NAMED = 10
"""Files that a line names; of the others it gives the count. A guess of the first round: more
do not fit on a screen."""
