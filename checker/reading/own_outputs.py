"""What the checker wrote itself: reports, baselines, rulings. They quote articles, and are read as none.

Every output carries a mark, by which it is known wherever it lies and whatever it is called.
"""

from __future__ import annotations

import json
import os
import re
from typing import Any

from checker.file_access import open_regular
from checker.messages import _
from checker.reading.encoding import find_encoding
from checker.reading.thresholds import OUTPUT_END, OUTPUT_HEAD, OUTPUT_LOOKED_THROUGH

HEADS = (
    r'<!doctype html.{0,2000}?<meta name="generator" content="checker[ "]',
    r"<\?xml[^>]*>\s*<testsuites name=\"checker\"",
    r"::(?:error|warning|notice) (?:[^:\n]*,)?title=",
    r"\{\s*\"version\":\s*\d+,\s*\"(?:checker\"|findings\":\s*\[\s*(?:\{\s*\"paths?\"|\]))",
)
"""How a page, JUnit's XML, GitHub's commands, the state of a batch and a baseline without a mark begin."""
MARKED = (
    r"\"made-by\":\s*\"checker\"",
    r"\"signature\":\s*\"checker\|",
    r"\"driver\":\s*\{\s*(?:\"informationUri\":\s*\"[^\"]*\",\s*)?\"name\":\s*\"checker\"",
    r"\"engine_name\":\s*\"checker\"",
)
"""The marks of baselines, JSON reports, SARIF and GitLab's list; within a string their quotation marks are escaped."""
SIGNATURE = r"^[^|`\n]{0,40}`?checker\|languages:[^|\n]*\|source:[^|\n]*\|.*\|version:[^|\s`]+`?(?:\x1b\[0m)?$"
"""The line with which a report for people ends, whatever the language of the messages."""
LINES = ({"fingerprint", "rule", "verdict"}, {"fingerprint", "rule", "mqm"})
"""Keys of a ruling, and of a finding of a batch: an object on a line of its own."""
PUT_ASIDE = ({"id", "error"}, {"id", "error", "place"})
"""All the keys of an article that a batch put aside."""

_HEAD = re.compile("|".join(HEADS), re.IGNORECASE | re.DOTALL)
_MARKED = re.compile("|".join(MARKED))
_SIGNATURE = re.compile(SIGNATURE, re.MULTILINE)


def holds_own_output(path: str) -> bool:
    """Whether a file is an output of the checker; one that can't be read is none."""
    try:
        with open_regular(path) as file:
            head = file.read(OUTPUT_HEAD) or b""
            if _find_text(head)[:1] in ("{", "["):
                return is_own_output(head + (file.read(OUTPUT_LOOKED_THROUGH) or b""))
            size = os.fstat(file.fileno()).st_size
            file.seek(max(len(head), size - OUTPUT_END))
            return is_own_output(head + (file.read(OUTPUT_END) or b""))
    except (OSError, ValueError):
        return False


def is_own_output(data: bytes) -> bool:
    """Whether bytes are an output of the checker; of a long one the beginning and the end are enough."""
    text = _find_text(data[:OUTPUT_HEAD])
    if text[:1] in ("{", "["):
        text = _find_text(data[:OUTPUT_LOOKED_THROUGH])
        return bool(_HEAD.match(text) or _MARKED.search(text)) or _is_own_line(text.partition("\n")[0])
    return bool(_HEAD.match(text) or _SIGNATURE.search(_find_text(data[-OUTPUT_END:], start=False)))


def describe_own_output(path: str) -> str:
    """The line that says that a file is not read."""
    return _("{path}: checker wrote it itself (a report, a baseline, rulings); it is not checked").format(path=path)


def _find_text(data: bytes, *, start: bool = True) -> str:
    """The bytes as text, as far as they are; what a shell wrote as UTF-16 with a byte order mark, too."""
    encoding, _mark = find_encoding(data, "text")
    text = data.decode(encoding, "ignore")
    return text.lstrip("\ufeff \t\r\n") if start else text.replace("\r\n", "\n").rstrip()


def _is_own_line(line: str) -> bool:
    """Whether a line of JSON is a ruling, a finding, or an article that a batch put aside."""
    try:
        found: Any = json.loads(line)
    except (ValueError, RecursionError):
        return False
    if not isinstance(found, dict):
        return False
    source = found.get("source")
    tool = source.get("name") if isinstance(source, dict) else None
    return tool == "checker" or found.keys() in PUT_ASIDE or any(keys <= found.keys() for keys in LINES)
