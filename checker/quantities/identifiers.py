"""Numbers that name rather than count: G7, F-16, COVID-19, Article 49(3), versions, phone numbers."""

from __future__ import annotations

import re

from checker.quantities.calendar import read_month
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind
from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import DASH, HYPHEN
from checker.quantities.units import SYMBOLS

_SIGNS = frozenset("#§№")
REVISION_SIGNS = frozenset("+~")
"""Signs that join the name of a revision to a version: 1.5+nmu1."""
_JOINTS = frozenset((*"-./+~", DASH))
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"[0-9]+")


def find_named_identifier(line: TokenLine, at: int) -> FoundQuantity | None:
    """The identifier that the digits at token ``at`` belong to: letters before them, or a noun that labels them."""
    if not line.touches(at):
        label = _find_label(line, at)
        return None if label < 0 else _take_in(line, label, at, labelled=True)
    words, start = line.words, at - 1
    if start and line.touches(start):
        if words[start] == HYPHEN:
            return _take_in(line, start - 1, at) if _is_named_by(line, start - 1, at) else None
        if words[start] == "." and len(words[start - 1]) == 1:
            return _take_in(line, start - 1, at) if _is_lone_capital(line, start - 1) else None
    if words[start] in _SIGNS or words[start] in line.facts.uncounted.label_links:
        return _take_in(line, start, at, labelled=True)
    if not words[start][:1].isalpha() or SYMBOLS.get(words[start]) == "hour":
        return None
    return _take_in(line, start, at)


def _is_lone_capital(line: TokenLine, at: int) -> bool:
    """Whether token ``at``, of one letter, is a capital that no other abbreviates before: B.5.2, but not I.D.5."""
    if not line.text[line.starts[at]].isupper():
        return False
    return not line.touches(at) or line.words[at - 1] != "."


def _find_label(line: TokenLine, at: int) -> int:
    """The first token of a noun that labels the digits at token ``at`` (Art. 12, Gleis Nr. 5); -1 for none."""
    digits = line.words[at]
    if line.words[at - 1] not in line.lexicon.label_ends:
        return -1
    if not digits.replace(".", "").isdigit() or (len(digits) > 4 and "." not in digits):
        return -1
    if len(digits) == len("1200") and match_behind(line, at + 1, "zone") is not None:
        return -1
    for behind in (at, at - 1, at - 2):
        between = line.words[behind:at]
        if behind < 1 or not all(word in line.facts.uncounted.label_links or word in {".", "°"} for word in between):
            break
        for start in range(behind - 1, max(-1, behind - 4), -1):
            for words in line.lexicon.labels.get(line.words[start], ()):
                if tuple(line.words[start:behind]) == words:
                    return start
    return -1


def _is_named_by(line: TokenLine, start: int, at: int) -> bool:
    """Whether the word at token ``start`` makes a name with the digits that a hyphen joins to it: COVID-19."""
    word = line.words[start]
    if not word[:1].isalpha():
        return False
    following = line.look_up(line.words[at + 1])
    if following is not None and following.month is not None:
        return False
    if word in line.facts.uncounted.number_prefixes:
        return False
    if line.get_original(start).isupper():
        return True
    return len(line.words[at]) < 4 and not line.look_up(word) and word not in line.facts.nouns.particles


def _take_in(line: TokenLine, start: int, at: int, *, labelled: bool = False) -> FoundQuantity:
    """The identifier from token ``start`` on with what belongs to it: 49.3, 49(3), 49 Absatz 3, 15a, x86-64."""
    end = at + 1
    while end < line.size:
        step = (_count_attached(line, end) if line.touches(end) else 0) or (_count_labels(line, end) if labelled else 0)
        if not step:
            break
        end += step
    return make_quantity(line, start, end, "identifier", None), end


def _count_attached(line: TokenLine, end: int) -> int:
    """How many tokens from ``end`` on, which touches the name, belong to it."""
    words = line.words
    word, following = words[end], words[end + 1]
    if word in _JOINTS and line.touches(end + 1) and following[:1].isalnum():
        apart = (word == HYPHEN and following.isalpha()) or (word in REVISION_SIGNS and not following[:1].isalpha())
        return 0 if apart else 2
    if word.isalnum() and len(word) <= 3:
        return 1
    return 3 if word == "(" and following.isdigit() and words[end + 2] == ")" else 0


def _count_labels(line: TokenLine, end: int) -> int:
    """How many tokens from ``end`` on label another number of the same name: 49 Abs. 3."""
    if line.words[end] not in line.lexicon.labels:
        return 0
    stop = line.words[end + 1] == "."
    return 2 + stop if line.words[end + 1 + stop].isdigit() else 0


def find_revision_number(line: TokenLine, end: int) -> int:
    """The token behind the name of a revision that is joined to digits which end before token ``end``; 0 for none."""
    words = line.words
    if words[end] not in REVISION_SIGNS or not words[end + 1][:1].isalpha():
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
        step = 1 if words[end] in {"/", HYPHEN, "."} else 0
        if not words[end + step].replace(" ", "").isdigit():
            break
        gap = line.starts[end] - line.ends[end - 1]
        if gap > 1 or (not step and gap == 0):
            break
        end += step + 1
        groups += 1
    phone = at > 0 and words[at - 1] == "+" and line.touches(at)
    if read_month(line, end) is not None:
        return None  # 2010 - 17-19 September
    if groups >= (2 if phone else 3) or (groups == 2 and words[at].startswith("0") and len(words[at]) >= 3):
        return make_quantity(line, at - 1 if phone else at, end, "identifier", None), end
    return None
