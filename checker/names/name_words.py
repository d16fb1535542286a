"""The words of a passage that may be names, and the first look: what stands in both versions is not looked at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker import languages
from checker.alignment.folded_tokens import fold_accents
from checker.identification.non_text import WORD, mask_non_text
from checker.languages.quotation_marks import get_apostrophes, get_opening_marks
from checker.names.thresholds import LEAST_LETTERS, MOST_REMEMBERED

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


def list_unshared(here: NamedSide, there: NamedSide) -> tuple[list[str], list[str]]:
    """`compare_capitals` of two passages."""
    own, other = compare_capitals(tuple(here.texts), tuple(there.texts))
    return list(own), list(other)


@lru_cache(maxsize=MOST_REMEMBERED)
def compare_capitals(here: tuple[str, ...], there: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words with a capital that either of two passages has and the other has not, or has less often; each once.

    Letters and accents apart. Nothing where each of the passages says all the words of the other.
    """
    words, others = _gather(here), _gather(there)
    own, other = _choose(words, others), _choose(others, words)
    if not own and not other:
        return (), ()
    counts, other_counts = _count(here), _count(there)
    own, other = _leave_more(own, counts, other_counts), _leave_more(other, other_counts, counts)
    if own and not other:
        other = _leave_more(_choose(others, ()), other_counts, counts)
    elif other and not own:
        own = _leave_more(_choose(words, ()), counts, other_counts)
    return (tuple(own), tuple(other)) if own and other else ((), ())


def _gather(texts: Iterable[str]) -> dict[str, None]:
    """The words of some texts, in their order."""
    return dict.fromkeys(word for text in texts for word in WORD.findall(text))


def _choose(words: Iterable[str], others: Container[str]) -> list[str]:
    return [word for word in words if len(word) >= LEAST_LETTERS and not word[0].islower() and word not in others]


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(WORD.findall(fold_accents("\n".join(texts))))


def _leave_more(chosen: list[str], counts: Counter[str], others: Counter[str]) -> list[str]:
    return [word for word in chosen if counts[folded := fold_accents(word)] > others[folded]]


def locate_words(side: NamedSide, chosen: Iterable[str]) -> list[NameWord]:
    """Where some words of a passage stand first; those left out that are no text, or but a part of a word."""
    left = set(chosen)
    located = []
    for at, text in enumerate(side.texts):
        if not any(word in text for word in left):
            continue
        found = list(WORD.finditer(mask_non_text(text)))
        for place, match in enumerate(found):
            if match[0] in left and not _is_cut(text, match.end(), side.language):
                left.discard(match[0])
                located.append(_describe_place(text, at, found, place))
    return located


def _describe_place(text: str, at: int, words: Sequence[re.Match[str]], place: int) -> NameWord:
    """The word at a place among the words of a text."""
    start, end = words[place].span()
    before = words[place - 1] if place else None
    behind = words[place + 1] if place + 1 < len(words) else None
    return NameWord(
        words[place][0],
        fold_accents(words[place][0]),
        at,
        start,
        end,
        is_beginning(text[:start]),
        fold_accents(before[0]) if before and _are_together(text[before.end() : start], before[0]) else "",
        fold_accents(behind[0]) if behind and _are_together(text[end : behind.start()], behind[0]) else "",
    )


def _is_cut(text: str, end: int, language: str) -> bool:
    """Whether a word goes on behind an apostrophe, with a letter that the language has not cut from another word."""
    behind = WORD.match(text, end + 1) if text[end : end + 1] in get_apostrophes() else None
    elision = languages.get(language).words.elision
    return behind is not None and len(behind[0]) == 1 and not (elision and behind[0] in elision.letters)


def _are_together(gap: str, word: str) -> bool:
    return word[0].isupper() and gap in {" ", "-", "\u00a0", ". "}


def is_beginning(before: str) -> bool:
    """Whether behind a text every word has a capital: it ends a sentence, or a sign that sets apart."""
    sign = before.rstrip()[-1:]
    return not sign or sign in _ENDS or sign in get_opening_marks()


def writes_names(code: str) -> bool:
    """Whether it is known of a language how it writes names."""
    if code not in languages.codes():
        return False
    try:
        return bool(languages.get(code).names.vowels)
    except LookupError:
        return False
