"""Places as links of a terminal."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from checker.reporting import render
from checker.reporting.terminal_links import make_link
from tests.reporting import samples

LINK = re.compile(r"\x1b\]8;;([^\x1b]*)\x1b\\")


def test_a_place_leads_to_its_file() -> None:
    link = make_link("3:7", "a b/ü.md", 3, 7, "file")
    address = LINK.match(link)
    assert address is not None
    assert re.fullmatch(rf"file://[^/]*{re.escape(Path.cwd().as_posix())}/a%20b/%C3%BC\.md", address[1])
    assert LINK.sub("", link) == "3:7"


@pytest.mark.parametrize(
    ("shape", "address"),
    [
        ("vscode", "vscode://file/x/page.md:3:7"),
        ("idea", "idea://open?file=/x/page.md&line=3&column=7"),
        ("editor://open?url={path}&at={line}", "editor://open?url=/x/page.md&at=3"),
        ("bad://\x1b\\{path}", "bad://%1B\\/x/page.md"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="paths begin with a drive there")
def test_an_editor_of_one_s_own(shape: str, address: str) -> None:
    assert make_link("x", "/x/page.md", 3, 7, shape) == f"\x1b]8;;{address}\x1b\\x\x1b]8;;\x1b\\"


def test_standard_input_has_no_link() -> None:
    assert make_link("1:1", "-", 1, 1, "file") == "1:1"


def test_links_change_nothing_but_links() -> None:
    plain = render(samples.report())
    linked = render(samples.report(), links="vscode")
    assert LINK.sub("", linked) == plain
    addresses = [one for one in LINK.findall(linked) if one]
    assert f"vscode://file{Path.cwd().as_posix()}/bibliotheque.fr.txt:3:21" in addresses
    assert len(addresses) == 4 + 1 + len(re.findall(r"^bibliotheque", plain, re.MULTILINE))


def test_a_text_can_make_no_link() -> None:
    report = samples.report()
    report.findings[0].message = "\x1b]8;;file:///x\x1b\\click\x1b]8;;\x1b\\"
    assert not LINK.search(render(report))
