"""Every format against a file of what it gave before. ``CHECKER_GOLDEN=write`` writes the files anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from checker._version import __version__
from checker.model import Finding, Report
from checker.reporting import FORMATS, render
from tests.reporting import samples

GOLDEN = Path(__file__).with_name("golden")
ENDINGS = {
    "text": "txt",
    "csv": "csv",
    "sarif": "sarif",
    "junit": "xml",
    "html": "html",
    "rdjsonl": "jsonl",
    "markdown": "md",
}


@pytest.mark.parametrize("name", FORMATS)
def test_the_format_is_as_it_was(name: str) -> None:
    text = (
        render(samples.report(), name).replace(f'"{__version__}"', '"VERSION"').replace(f" {__version__}", " VERSION")
    )
    if name == "html":  # the style sheet and the script are looked at in a browser
        text = re.sub(r"(<(style|script)>).*?(?=</\2>)", r"\1", text, flags=re.DOTALL)
        text = re.sub(r"sha256-[\w+/=]+", "sha256-HASH", text)
    ending = ENDINGS.get(name, "json" if name in ("json", "gitlab") else "txt")
    file = GOLDEN / f"{name}.{ending}"
    if os.environ.get("CHECKER_GOLDEN") == "write":
        file.write_text(text, encoding="utf-8", newline="")
    assert file.read_bytes().decode("utf-8") == text


def test_there_is_no_golden_file_of_a_format_that_is_gone() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == set(FORMATS)


def test_findings_without_a_place_are_reported_too() -> None:
    bare = Finding("number-mismatch", "quantity", "x", "error", "message", ())
    report = Report([], [bare], [], "")
    for name in ("text", "json", "html", "sarif", "junit", "github", "gitlab", "rdjsonl", "markdown"):
        assert "message" in render(report, name)
