"""What is wrong with how a case ended: nothing, where all is right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.fuzz.hostile.case import Case, Outcome

SECONDS = 20
"""Of processor time that a case may take: none is larger than some megabytes."""
LONGEST = 60
"""Seconds of any kind that a case may take: what waits takes none of the processor."""
MEMORY = 1_500 * 2**20
"""Bytes that a case may take."""
LEAST_SAID, MOST_SAID = 12, 1_000
"""Characters that a line must have besides the path to say what is wrong, and may have at the most. A guess."""


COLOUR = re.compile(r"\x1b\[[0-9;]*m")
FIRST_SHOWN = ord(" ")
UPPER_CONTROLS = frozenset(map(chr, range(127, 160)))
LISTED = ("Not checked, because", "put aside")
"""What a report, or a batch, says of files that could not be read, in place of an error."""


def find_faults(case: Case, outcome: Outcome) -> Iterator[str]:
    """What is wrong with how a case ended; nothing where all is right."""
    said = outcome.out + outcome.err
    if "Traceback (most recent call last)" in said:
        yield "traceback: " + next((line for line in reversed(outcome.err.splitlines()) if line.strip()), "")
    elif outcome.code not in case.codes:
        yield f"exit code {outcome.code}: {(outcome.err or outcome.out).strip()[:300]}"
    if outcome.seconds > SECONDS / 2:
        yield f"{outcome.seconds:.0f} s"
    if outcome.memory > MEMORY:
        yield f"{outcome.memory >> 20} MB"
    if outcome.left:
        yield f"left behind: {outcome.left}"
    if any((ord(sign) < FIRST_SHOWN and sign not in "\n\t") or sign in UPPER_CONTROLS for sign in COLOUR.sub("", said)):
        yield f"control characters in {said[:300]!r}"
    if outcome.code == 1 and not outcome.out.strip():
        yield f"exit code 1, and nothing found: {outcome.err[:300]!r}"
    if case.says and case.says not in said:
        yield f"does not say {case.says!r}: {said.strip()[:300]}"
    if outcome.code == 2 and outcome.code in case.codes:
        yield from find_faults_of_error(case, outcome)


def find_faults_of_error(case: Case, outcome: Outcome) -> Iterator[str]:
    """What is wrong with an error: it is one line, names the file, and says what is wrong with it."""
    lines = outcome.err.splitlines()
    if len(lines) > case.most or not (lines or any(said in outcome.out for said in LISTED)):
        yield f"{len(lines)} lines: {(outcome.err or outcome.out)[:300]!r}"
    for line in lines:
        if not line.startswith("checker"):
            yield f"begins otherwise: {line[:200]!r}"
        if case.path and case.path not in line:
            yield f"does not name {case.path}: {line[:300]}"
        if len(line) - len(case.path) < LEAST_SAID or len(line) > MOST_SAID:
            yield f"says too little or too much ({len(line)}): {line[:200]!r}"
