"""What of a text is no text: addresses, placeholders, tags, codes, words with digits. It is blanked, offsets stay."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.identification.thresholds import LONGEST_TAG, REMEMBERED

WORD = re.compile(r"[^\W\d_]+")
ADDRESS_SIGNS = ("@", "://", "www.")
"""What only addresses of pages and people and handles hold; where none of them stands, there is no address."""
ADDRESS = r"(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\w+"
PLACEHOLDER = r"\{[^{}\s]*\}|%\(?\w*\)?[sd]\b"
"""Wider than what `checker.reading.placeholders` marks in messages, whose formats are known."""
TAG = rf"<[^<>]{{1,{LONGEST_TAG}}}>"
HANDLE = r"[@#]\w+"
CODE = r"\b\w+(?:\.[a-z]\w+)+\b(?:/\S*)?|\b(?=\w*\d)\w+\b|(?<!\w)(?:\w*[/\\]\w+){2,}|(?<!\S)/\w+/(?!\S)|\b\w*_\w*\b"
"""Names in programs, words with digits, paths, words with an underscore."""
LOCALE = r"\b[a-z]{2}-(?:[A-Z]{2}|[A-Z][a-z]{3})\b"
"""Codes of a language in a country or in a script, which look like two words of a language: de-DE, zh-Hant."""
MASK = re.compile(f"{ADDRESS}|{PLACEHOLDER}|{TAG}|{HANDLE}|{CODE}|{LOCALE}")
_CODE_LINE = re.compile(r"^\s*\S*\w[/:_]\w\S*(?:\s+\S+){0,2}\s*$")
_ASSIGNMENTS = re.compile(r"[^\w\n]*(?:\w+[;:] ?)*(?:\w+ ?= ?\w+[;,.]? *)+")
_SUSPICIOUS = re.compile(r"[@#{}<>_%\d/\\.](?<!\.(?![^\W_]))|(?<=[a-z]{2})-(?=[A-Z])")
"""Signs that stand in what is masked: all of them but a full stop at the end of a word, and the hyphen of a locale."""


@lru_cache(maxsize=REMEMBERED)
def mask_non_text(text: str) -> str:
    """The text with addresses, placeholders, codes and words with digits blanked; offsets stay the same."""
    parts: list[str] = []
    done = 0
    for found in _SUSPICIOUS.finditer(text):
        at = found.start()
        if at < done:
            continue
        start = max(done, text.rfind(" ", 0, at) + 1)
        end = text.find(" ", at)
        end = len(text) if end < 0 else end
        if text[at] == "<":
            end = max(end, text.find(">", at, at + LONGEST_TAG) + 1)
        chunk = text[start:end]
        if WORD.search(chunk):
            parts += (text[done:start], MASK.sub(_blank, chunk))
        else:
            parts.append(text[done:end])
        done = end
    return f"{''.join(parts)}{text[done:]}" if parts else text


@lru_cache(maxsize=REMEMBERED)
def find_words(text: str) -> tuple[str, ...]:
    """The words of a text, in order; the same masked text is asked for by many."""
    return tuple(WORD.findall(text))


def is_code(text: str) -> bool:
    """Whether a text is a path, a key or a placeholder, with two words more at most."""
    return _CODE_LINE.search(text) is not None


def is_assignments(text: str) -> bool:
    """Whether a text is made of names and their values: ``a=1``, ``red = late; green = early``."""
    return _ASSIGNMENTS.fullmatch(text) is not None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
