"""Numbers that name rather than count: G7, F-16, COVID-19, Article 49(3), versions, phone numbers, addresses."""

from __future__ import annotations

import re

from checker.quantities.phrases import FoundQuantity, make_quantity
from checker.quantities.quantity import Quantity
from checker.quantities.tokens import TokenLine

_SIGNS = frozenset("#§№")
_REVISIONS = frozenset("+~")
"""Signs that join the name of a revision to a version: 1.5+nmu1."""
_JOINTS = frozenset("-./+~")
_CHUNK = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"[0-9]+")
_OUTLINE = re.compile(r"\s*((?:1[0-2]|[1-9])(?:(?:\.[0-9]{1,2}){1,4}\.|(?:\.[0-9]{1,2}){2,4}))[ \u00a0\u2003]+")


def find_addresses(text: str) -> list[tuple[int, int]]:
    """Spans of URLs, e-mail addresses and handles, whose numbers are nobody's business."""
    if "@" not in text and "://" not in text and "www." not in text:
        return []
    return [
        (chunk.start(), chunk.end())
        for chunk in _CHUNK.finditer(text)
        if "@" in chunk.group() or "://" in chunk.group() or "www." in chunk.group()
    ]


def find_outline_number(line: TokenLine) -> tuple[int, int] | None:
    """The span of a number of outline that a text begins with (5.4. Installing), which is no day and no decimal."""
    match = _OUTLINE.match(line.text)
    if match is None or not line.text[match.end() : match.end() + 1].isupper():
        return None
    behind = next((n for n, start in enumerate(line.starts) if start >= match.end()), None)
    word = line.look_up(line.words[behind]) if behind is not None else None
    return None if word is not None else match.span(1)


def find_named_identifier(line: TokenLine, at: int) -> FoundQuantity | None:
    """The identifier that the digits at token ``at`` belong to: letters before them, or a noun that labels them."""
    words = line.words
    if line.touches(at):
        start = at - 1
        if words[start] == "-" and start and line.touches(start):
            start -= 1
            if not words[start][:1].isalpha() or not _names(line, start, at):
                return None
        elif words[start] == "." and start and line.touches(start) and len(words[start - 1]) == 1:
            start -= 1  # B.5.2, but not I.D.5
            if not line.text[line.starts[start]].isupper() or (line.touches(start) and words[start - 1] == "."):
                return None
        elif words[start] in _SIGNS or words[start] in line.facts.label_links:
            return _identifier(line, start, at, labelled=True)
        elif not words[start][:1].isalpha() or words[start] == "h":
            return None
        return _identifier(line, start, at)
    label = _label(line, at)
    return None if label < 0 else _identifier(line, label, at, labelled=True)


def _label(line: TokenLine, at: int) -> int:
    """The first token of a noun that labels the digits at token ``at`` (Art. 12, Gleis Nr. 5); -1 for none."""
    digits = line.words[at]
    if line.words[at - 1] not in line.lexicon.label_ends:
        return -1
    if not digits.replace(".", "").isdigit() or (len(digits) > 4 and "." not in digits):
        return -1
    for behind in (at, at - 1, at - 2):
        between = line.words[behind:at]
        if behind < 1 or not all(word in line.facts.label_links or word in {".", "°"} for word in between):
            break
        for start in range(behind - 1, max(-1, behind - 4), -1):
            for words in line.lexicon.labels.get(line.words[start], ()):
                if tuple(line.words[start:behind]) == words:
                    return start
    return -1


def _names(line: TokenLine, start: int, at: int) -> bool:
    following = line.look_up(line.words[at + 1])
    if following is not None and following.month is not None:
        return False
    if line.words[start] in line.facts.number_prefixes:
        return False
    if line.original(start).isupper() and len(line.words[start]) > 1:
        return True
    return (
        len(line.words[at]) < 4
        and not line.look_up(line.words[start])
        and line.words[start] not in line.facts.particles
    )


def _identifier(line: TokenLine, start: int, at: int, *, labelled: bool = False) -> FoundQuantity:
    """Take in what belongs to the name: 49.3, 49(3), 49 Absatz 3, 15a, x86-64."""
    words = line.words
    end = at + 1
    while end < line.size:
        if line.touches(end) and words[end] in _JOINTS and line.touches(end + 1) and words[end + 1][:1].isalnum():
            if words[end] == "-" and words[end + 1].isalpha():
                break
            if words[end] in _REVISIONS and not words[end + 1][:1].isalpha():
                break
            end += 2
        elif line.touches(end) and (words[end].isalnum()) and len(words[end]) <= 3:
            end += 1
        elif words[end] == "(" and line.touches(end) and words[end + 1].isdigit() and words[end + 2] == ")":
            end += 3
        elif labelled and words[end] in line.lexicon.labels and words[end + 1 + (words[end + 1] == ".")].isdigit():
            end += 2 + (words[end + 1] == ".")
        else:
            break
    return make_quantity(line, start, end, "identifier", None), end


def find_revision_number(line: TokenLine, end: int) -> int:
    """The token behind the name of a revision that is joined to digits which end before token ``end``; 0 for none."""
    words = line.words
    if words[end] not in _REVISIONS or not words[end + 1][:1].isalpha():
        return 0
    if not (line.touches(end) and line.touches(end + 1)):
        return 0
    end += 2
    while end < line.size and line.touches(end) and (words[end].isalnum() or words[end] in _JOINTS):
        if not words[end].isalnum() and not (line.touches(end + 1) and words[end + 1][:1].isalnum()):
            break
        end += 1
    return end


def settle_identifiers(quantity: Quantity, text: str) -> None:
    """Fill in the numbers of an identifier."""
    name = _LETTERS.match(text, quantity.start)
    touching = name is not None and text[name.end() : name.end() + 1] not in {" ", ".", "°", "\u00a0"}
    quantity.noun = name.group().lower() if name is not None and touching else ""
    quantity.parts = tuple(int(n) for n in _NUMBERS.findall(text[quantity.start : quantity.end]) if len(n) < 20)


def find_digit_row(line: TokenLine, at: int) -> FoundQuantity | None:
    """Phone numbers and their like: three groups of digits or more with nothing but separators between."""
    words = line.words
    end, groups = at + 1, 1
    while end < line.size:
        step = 1 if words[end] in {"/", "-", "."} else 0
        if not words[end + step].replace(" ", "").isdigit():
            break
        gap = line.starts[end] - line.ends[end - 1]
        if gap > 1 or (not step and gap == 0):
            break
        end += step + 1
        groups += 1
    phone = at and words[at - 1] == "+" and line.touches(at)
    if groups >= (2 if phone else 3) or (groups == 2 and words[at].startswith("0") and len(words[at]) >= 3):
        return make_quantity(line, at - 1 if phone else at, end, "identifier", None), end
    return None
