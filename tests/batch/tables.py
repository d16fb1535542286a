"""Tables with rows that can't be read, and what a batch makes of them."""

from __future__ import annotations

from pathlib import Path

from checker.batch import Options, Outcome, run_batch
from tests.batch.samples import FRENCH, GERMAN, SETTINGS

GOOD = '{{"id": "{id}", "fr": "' + FRENCH + '", "de": "' + GERMAN + '"}}\n'


def write_json_lines(path: Path, *bad: bytes) -> Path:
    """A good row before, between and behind the bad ones."""
    rows = [GOOD.format(id=f"good{n}", n=2400).encode() for n in range(len(bad) + 1)]
    lines = [rows[0]]
    for line, row in zip(bad, rows[1:], strict=True):
        lines += [line, row]
    path.write_bytes(b"".join(lines))
    return path


def run_table(path: Path, **options: object) -> Outcome:
    """What a batch in a folder beside the table comes to."""
    return run_batch(str(path), path.parent / "out", SETTINGS, Options(workers=1, **options))  # type: ignore[arg-type]
