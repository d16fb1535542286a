"""Files nested without end."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    DEEP,
    SAMPLES,
    encode,
    make_case,
)

OPENING = {
    "a.txt": "«(", "a.md": "> - [", "a.mdx": "<A>{", "a.html": "<div>", "a.srt": "<b>", "a.vtt": "WEBVTT\n\n<b>",
    "units.json": "[", "units.jsonl": '{"a":', "de.json": '{"a":', "de.yaml": "[", "units.xlf": "<g>",
    "units.tmx": "<ph>", "units.csv": '"', "units.po": '"', "de.yml": "- ",
}  # fmt: skip


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for name, opening in OPENING.items():
        yield make_case("deep", "alone", name, opening * DEEP)
        sample = encode(SAMPLES.get(name, SAMPLES["de.yaml"])).decode()
        yield make_case("deep", "in a file", name, sample + "\n" + opening * DEEP)
