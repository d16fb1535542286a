"""The words of a passage that may be names, and the first look: what stands in both versions is not looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.alignment.folded_tokens import fold_accents
from checker.identification.non_text import WORD, mask_non_text
from checker.languages.quotation_marks import get_opening_marks
from checker.names.thresholds import LEAST_LETTERS

_ENDS = ".!?:;…(–—•|*#"
"""Signs behind which a sentence, a clause set apart or an item begins."""


class NameWord(NamedTuple):
    """A word with a capital: in which text of a passage it stands, from where to where, folded (without accents, in
    small letters), and the words with a capital right before and behind it, folded; empty where there are none.

    ``initial``: every word has a capital where it stands.
    """

    text: str
    folded: str
    at: int
    start: int
    end: int
    initial: bool
    before: str
    behind: str


class NamedSide(NamedTuple):
    """A version's passage: the version's id, its language, the texts of its sentences."""

    version: str
    language: str
    texts: Sequence[str]


def list_unshared(here: Sequence[str], there: Sequence[str]) -> tuple[list[NameWord], list[NameWord]]:
    """The words with a capital that either of two passages has and the other has not, or has less often; each once.

    Letters and accents apart. Nothing where each of the passages says all the words of the other.
    """
    words, others = _gather(here), _gather(there)
    own, other = _choose(words - others), _choose(others - words)
    if not own and not other:
        return [], []
    counts, other_counts = _count(here), _count(there)
    own, other = _leave_more(own, counts, other_counts), _leave_more(other, other_counts, counts)
    if not own and not other:
        return [], []
    own = own or _leave_more(_choose(words & others), counts, other_counts)
    other = other or _leave_more(_choose(words & others), other_counts, counts)
    return (list(_locate(here, own)), list(_locate(there, other))) if own and other else ([], [])


def _gather(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in WORD.findall(text)}


def _choose(words: Iterable[str]) -> set[str]:
    return {word for word in words if len(word) >= LEAST_LETTERS and not word[0].islower()}


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(fold_accents(word) for text in texts for word in WORD.findall(text))


def _leave_more(chosen: set[str], counts: Counter[str], others: Counter[str]) -> set[str]:
    return {word for word in chosen if counts[folded := fold_accents(word)] > others[folded]}


def _locate(texts: Sequence[str], chosen: set[str]) -> Iterable[NameWord]:
    left = set(chosen)
    for at, text in enumerate(texts):
        found = list(WORD.finditer(mask_non_text(text)))
        for place, match in enumerate(found):
            if match[0] in left:
                left.discard(match[0])
                start, end = match.span()
                before = found[place - 1] if place else None
                behind = found[place + 1] if place + 1 < len(found) else None
                yield NameWord(
                    match[0],
                    fold_accents(match[0]),
                    at,
                    start,
                    end,
                    is_beginning(text[:start]),
                    fold_accents(before[0]) if before and _are_together(text[before.end() : start], before[0]) else "",
                    fold_accents(behind[0]) if behind and _are_together(text[end : behind.start()], behind[0]) else "",
                )


def _are_together(gap: str, word: str) -> bool:
    return word[0].isupper() and gap in {" ", "-", "\u00a0", ". "}


def is_beginning(before: str) -> bool:
    """Whether behind a text every word has a capital: it ends a sentence, or a sign that sets apart."""
    sign = before.rstrip()[-1:]
    return not sign or sign in _ENDS or sign in get_opening_marks()
