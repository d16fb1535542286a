r"""What is never to be translated: the words, patterns and term lists of the settings, and what a format marks.

An entry is a word or a phrase (capitals do not matter), or a pattern between slashes: ``/[A-Z]{2}-\d+/``. A file is
CSV (the first column; every column where rows say the same in each) or TBX (all terms).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from checker.file_access import explain_error, read_regular_text
from checker.memo import build_once
from checker.messages import _
from checker.model import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.model import Block, Mark, Sentence
    from checker.settings import Settings


def blank_ranges(text: str, ranges: Iterable[tuple[int, int]], sign: str = " ") -> str:
    """The text with the characters of the ranges made spaces, or another sign; offsets stay the same."""
    signs = list(text)
    for start, end in ranges:
        signs[start:end] = sign * (end - start)
    return "".join(signs)


def list_marks(sentence: Sentence) -> Iterator[tuple[Mark, int, int]]:
    """The marks of the format within a sentence, each with where it begins and ends there."""
    if not sentence.block.marks:
        return
    marks, starts, reach = _sort_marks(sentence.block)
    for mark in marks[bisect_right(reach, sentence.start) : bisect_left(starts, sentence.end)]:
        start, end = max(mark.start, sentence.start), min(mark.end, sentence.end)
        if start < end:
            yield mark, start - sentence.start, end - sentence.start


@lru_cache(maxsize=1)
def _sort_marks(block: Block) -> tuple[list[Mark], list[int], list[int]]:
    """The marks of a block by their beginnings; those; and how far any up to each reaches: once for all sentences."""
    marks = sorted(block.marks, key=lambda mark: mark.start)
    return marks, [mark.start for mark in marks], list(accumulate((mark.end for mark in marks), max))


def blank_marked(sentence: Sentence) -> str:
    """The text of a sentence without what the format marks as code or as kept; offsets stay the same."""
    kept = [(start, end) for mark, start, end in list_marks(sentence) if mark.kind == "keep"]
    return blank_ranges(sentence.text, kept) if kept else sentence.text


def find_kept_ranges(sentence: Sentence, settings: Settings) -> list[tuple[int, int]]:
    """The parts of a sentence that are to stay as they are: by the settings, and by the marks of the format."""
    marked = list_marks(sentence)
    ranges = [(start, end) for mark, start, end in marked if mark.kind == "keep" or mark.value != sentence.language]
    pattern = compile_keep_pattern(tuple(settings.keep), tuple(settings.keep_files), settings.base)
    if pattern is not None:
        ranges += [match.span() for match in pattern.finditer(sentence.text)]
    return ranges


@build_once
def compile_keep_pattern(keep: tuple[str, ...], files: tuple[str, ...], base: str = "") -> re.Pattern[str] | None:
    """One pattern for all that is kept; None where nothing is. Raises `SettingsError` for what can't be read."""
    entries = list(keep)
    for name in files:
        entries += _read_entries(Path(base, name))
    parts = []
    for entry in sorted(set(entries), key=lambda entry: (-len(entry), entry)):
        if len(entry) > 2 and entry[0] == entry[-1] == "/":
            parts.append(_compile_entry(entry[1:-1]))
        elif entry.strip():
            words = r"\s+".join(re.escape(word) for word in entry.split())
            parts.append(rf"(?<!\w)(?i:{words})(?!\w)")
    return re.compile("|".join(parts)) if parts else None


def _compile_entry(pattern: str) -> str:
    """A pattern of the settings as a group. Raises `SettingsError` for one that is none."""
    try:
        re.compile(pattern)
    except re.error as error:
        raise SettingsError(
            _("settings: keep: not a pattern: /{pattern}/ ({reason})").format(pattern=pattern, reason=error)
        ) from None
    return f"(?:{pattern})"


def _read_entries(file: Path) -> list[str]:
    """The entries of a term list, CSV or TBX. Raises `SettingsError`."""
    try:
        text = read_regular_text(file)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            _("{path}: can't be read: {reason}").format(path=file, reason=explain_error(error))
        ) from None
    if file.suffix.lower() in {".tbx", ".xml"}:
        return _read_terms(text, file)
    import csv

    try:
        rows = [[cell.strip() for cell in row if cell.strip()] for row in csv.reader(text.splitlines())]
    except csv.Error as error:
        raise SettingsError(_("{path}: no CSV file: {reason}").format(path=file, reason=error)) from None
    return [row[0] for row in rows if row and not row[0].startswith("#") and len(set(row)) == 1]


def _read_terms(text: str, file: Path) -> list[str]:
    """The terms of a TBX file that are the same in all languages. Raises `SettingsError`."""
    from xml.etree import ElementTree as ET

    if "<!ENTITY" in text:
        raise SettingsError(_("{path}: entities are not allowed").format(path=file))
    try:
        root = ET.fromstring(text)  # noqa: S314 - entities are refused above
    except ET.ParseError as error:
        raise SettingsError(_("{path}: not valid XML: {reason}").format(path=file, reason=error)) from None
    kept: list[str] = []
    for entry in root.iter():
        if entry.tag.rpartition("}")[2] in {"termEntry", "conceptEntry"}:
            terms = {(e.text or "").strip() for e in entry.iter() if e.tag.rpartition("}")[2] == "term"} - {""}
            kept += terms if len(terms) == 1 else []
    return kept
