"""What of a text is no text: addresses, placeholders, tags, codes, words with digits. It is blanked, offsets stay."""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+")
MASK = re.compile(
    r"(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\w+|\{[^{}\s]*\}|%\(?\w*\)?[sd]\b|<[^<>]{1,80}>|[@#]\w+"
    r"|\b\w+(?:\.[a-z]\w+)+\b(?:/\S*)?|\b(?=\w*\d)\w+\b|(?<!\w)(?:\w*[/\\]\w+){2,}|\b\w*_\w*\b"
)
_SUSPICIOUS = re.compile(r"[@#{}<>_%\d/\\.]")
_LONGEST_TAG = 80


@lru_cache(maxsize=16)
def mask(text: str) -> str:
    """The text with addresses, placeholders, codes and words with digits blanked; offsets stay the same."""
    parts: list[str] = []
    done = 0
    for found in _SUSPICIOUS.finditer(text):
        at = found.start()
        if at < done or (text[at] == "." and not text[at + 1 : at + 2].isalnum()):
            continue
        start = max(done, text.rfind(" ", 0, at) + 1)
        end = text.find(" ", at)
        end = len(text) if end < 0 else end
        if text[at] == "<":
            end = max(end, text.find(">", at, at + _LONGEST_TAG) + 1)
        chunk = text[start:end]
        if WORD.search(chunk):
            parts += (text[done:start], MASK.sub(_blank, chunk))
        else:
            parts.append(text[done:end])
        done = end
    return f"{''.join(parts)}{text[done:]}" if parts else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
