"""The numbers that discovery goes by."""

from __future__ import annotations

MOST_NAMED = 10
"""Files that a line names; of the others it gives the count. A guess of the first round: more
do not fit on a screen."""
LEAST_SIBLINGS = 2
"""Other articles that must have a language before one is told to lack it. A guess: one may be an exception."""
SIBLINGS_SHARE = 0.6
"""Share (0..1) of the other articles that must have it. A guess: above a half, so that of two kinds of articles side by
side in equal numbers neither is asked to be like the other. Lower, more articles are said to lack a version."""
