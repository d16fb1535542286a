"""Subtitles, SRT and WebVTT: a sentence may run over cues, so cues of one sentence are one block."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker import languages
from checker.languages.quotation_marks import get_apostrophes, get_opening_marks
from checker.messages import _
from checker.model import Block, Document
from checker.reading.block_builder import BlockBuilder
from checker.reading.line_ends import list_line_ends
from checker.reading.markup import add_text
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import LEAST_CUE, LONGEST_PAUSE

TIMES = re.compile(
    r"^[ \t]*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]+-->[ \t]+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[^\n]*$", re.MULTILINE
)
SETTINGS_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>|<\d[\d:.]*>|\{\\[^}\n]{0,100}\}")
MUSIC = "♪"
DASHES = "-–—‐"
"""What subtitles set before the words of a speaker, whatever the language."""
INVERTED = "¿¡"
"""What opens a question or an exclamation in languages that are not known here."""


@dataclass(slots=True)
class _Cue:
    begin: float
    end: float
    lines: list[tuple[int, int]]


def read(source: SourceFile) -> Document:
    """Read the cues; notes, styles and regions of WebVTT are passed over."""
    text = source.text
    cues = _list_cues(text)
    if not cues:
        raise source.make_error(_("no cue with times such as 00:00:01,000 --> 00:00:02,500"))
    return Document(source.path, text, "webvtt" if text.startswith("WEBVTT") else "srt", _build_blocks(text, cues))


def _list_cues(text: str) -> list[_Cue]:
    matches = list(TIMES.finditer(text))
    cues = []
    for n, match in enumerate(matches):
        stop = matches[n + 1].start() if n + 1 < len(matches) else len(text)
        lines = []
        at = match.end() + 1
        while at < stop:
            end = text.find("\n", at, stop)
            end = stop if end < 0 else end
            if not text[at:end].strip():
                break  # an empty line ends a cue; a number or name of the next one may follow
            lines.append((at, end - text[at:end].endswith("\r")))
            at = end + 1
        else:  # no empty line: the last line may be the number of the next cue
            if lines and n + 1 < len(matches) and text[slice(*lines[-1])].strip().isdigit():
                lines.pop()
        cues.append(_Cue(_parse_seconds(match[1]), _parse_seconds(match[2]), lines))
    return cues


def _parse_seconds(time: str) -> float:
    seconds = 0.0
    for part in time.replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


def _build_blocks(text: str, cues: list[_Cue]) -> list[Block]:
    found: list[Block] = []
    pieces = BlockBuilder(text)
    last_end, until = 0, 0.0

    def flush() -> None:
        nonlocal pieces
        block = pieces.build_block("cue")
        if block and any(char.isalnum() for char in block.text):
            found.append(block)
        pieces = BlockBuilder(text)

    for cue in cues:
        for n, (start, end) in enumerate(cue.lines):
            begin = _skip_dash(text, start, end)
            if pieces.length and (
                begin > start or (n == 0 and not _goes_on(pieces, text[begin:end], cue.begin - until))
            ):
                flush()
            if pieces.length:
                pieces.add_space(last_end, begin)
            _add(pieces, begin, end)
            last_end = end
        until = cue.end
    flush()
    return found


def _goes_on(pieces: BlockBuilder, following: str, pause: float) -> bool:
    """Whether the sentence of ``pieces`` goes on in the next cue."""
    before = "".join(pieces.parts).rstrip()
    following = SETTINGS_TAG.sub("", following).lstrip()
    if (
        before.endswith(list_line_ends(f")]{MUSIC}", apostrophes=True))
        or pause > LONGEST_PAUSE
        or before.isupper()
        or following.startswith((MUSIC, "[", "("))
    ):
        return False
    return following[:1].islower() or len(before) >= LEAST_CUE


@languages.cache_until_change
def _compile_dash() -> re.Pattern[str]:
    """The dash of a speaker, tags before it, and what shows that words follow: a letter or a sign that opens some."""
    opening = "".join(map(re.escape, sorted(get_opening_marks() - get_apostrophes())))
    return re.compile(rf"\s*(?:<[^<>]*>\s*)*[{DASHES}][ \t\u00a0]*(?=[^\W\d_]|[{INVERTED}{opening}])")


def _skip_dash(text: str, start: int, end: int) -> int:
    """Where the words of a line begin after the dash of a speaker."""
    match = _compile_dash().match(text, start, end)
    return match.end() if match else start


def _add(pieces: BlockBuilder, start: int, end: int) -> None:
    at = start
    for match in SETTINGS_TAG.finditer(pieces.raw, start, end):
        add_text(pieces, at, match.start())
        at = match.end()
    add_text(pieces, at, end)
