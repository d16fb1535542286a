"""Links between sentences, and what `align` is given."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import HUGE
from tests.fuzz.hostile.versions import (
    PAGES,
    Content,
    make_case,
)

LINKS: dict[str, Content] = {
    "empty": "",
    "one side": "0\n",
    "three sides": "0\t1\t2\n",
    "no number": "a\tb\n",
    "a huge number": f"{HUGE}\t0\n",
    "less than nothing": "-1\t0\n",
    "a fraction": "0.5\t0\n",
    "odd digits": "٣\t²\n",
    "a sentence that is not there": "99\t99\n",
    "a sentence twice": "0\t0\n0\t1\n",
    "bytes": bytes(range(128, 256)),
    "zeros": bytes(100),
    "UTF-16": "0\t0\n".encode("utf-16"),
    "commas": ",,,\t,,\n",
    "a line without end": "0," * 100_000 + "\t0\n",
    "crossing": "0\t1\n1\t0\n",
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, content in LINKS.items():
        yield make_case("links", what, {"links.tsv": content}, "align", *PAGES, "--links", "links.tsv")
    for what, name in {"not there": "no.tsv", "a folder": ".", "a device": "/dev/zero"}.items():
        yield make_case("links", what, {}, "align", *PAGES, "--links", name, path=name, codes=(2,))
    for what, name in {"not there": "no.txt", "a folder": ".", "a device": "/dev/null", "empty": "e.txt"}.items():
        yield make_case("align", what, {"e.txt": ""}, "align", PAGES[0], name, path=name, codes=(2,))
    for output in ("text", "json", "tsv", "tmx"):
        files: dict[str, Content] = {
            "a.txt": "Das\x0bHaus \x1b[2J & <b>\uffff.\n",
            "b.txt": "La\x0cmaison \x07\ufffe.\n",
        }
        yield make_case("align", f"controls, {output}", files, "align", "a.txt", "b.txt", "--format", output)
