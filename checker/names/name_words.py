"""The words of a passage that may be names, and the first look: what stands in both versions is not looked at."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from checker import languages
from checker.alignment.folded_tokens import ACCENT, fold_accents
from checker.identification.non_text import WORD, find_words, mask_non_text
from checker.languages.quotation_marks import get_apostrophes, get_opening_marks
from checker.memo import Memo
from checker.names.thresholds import LEAST_LETTERS, MOST_REMEMBERED, MOST_WORDS

fold_word = Memo(fold_accents, MOST_REMEMBERED)
"""`fold_accents` of words: most of them come again."""
_FOLDED_SIGNS = "\u00a0\u202f…"
"""Signs that fold to others, none of which is a letter."""
_ENDS = ".!?:;…(–—•|*#"
"""Signs behind which a sentence, a clause set apart or an item begins."""
_JOINTS = frozenset({" ", "-", "\u00a0", ". "})
"""What may stand between two words of a name."""
_GAPS = frozenset("".join(_JOINTS))


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


class Unshared(NamedTuple):
    """The words with a capital that either of two passages has and the other has not, or has less often; each once."""

    own: Sequence[str]
    others: Sequence[str]


NOTHING = Unshared((), ())


def list_unshared(here: NamedSide, there: NamedSide) -> Unshared:
    """The words with a capital by which two passages differ, letters and accents apart.

    Nothing where each of the passages says all the words of the other.
    """
    return compare_capitals(here.texts, list_capitals(here.texts), there.texts, list_capitals(there.texts))


def compare_capitals(
    texts: Sequence[str], words: Collection[str], other_texts: Sequence[str], others: Collection[str]
) -> Unshared:
    """The same of two passages whose `list_capitals` are known."""
    own = [word for word in words if word not in others]
    other = [word for word in others if word not in words]
    if not own and not other:
        return NOTHING
    counts, other_counts = _FoldedWords(texts), _FoldedWords(other_texts)
    own, other = _leave_more(own, counts, other_counts), _leave_more(other, other_counts, counts)
    if own and not other:
        other = _leave_more(others, other_counts, counts)
    elif other and not own:
        own = _leave_more(words, counts, other_counts)
    return Unshared(own, other) if own and other else NOTHING


def list_capitals(texts: Iterable[str]) -> dict[str, None]:
    """The words of some texts that have a capital and letters enough, each once, in their order."""
    return dict.fromkeys(
        [word for text in texts for word in find_words(text) if len(word) >= LEAST_LETTERS and not word[0].islower()]
    )


class _FoldedWords:
    """The folded words of some texts, counted when a look at the letters is not enough."""

    def __init__(self, texts: Iterable[str]) -> None:
        text = "\n".join(texts)
        self.plain = text.isascii() or _folds_word_by_word(text)
        self.folded = fold_accents(text)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word is said."""
        return Counter(WORD.findall(self.folded))

    def count(self, word: str) -> int:
        """How often one word, which is made of letters, is said: quicker for few words."""
        found, at, text = 0, self.folded.find(word), self.folded
        while at >= 0:
            end = at + len(word)
            if not (at and _is_letter(text[at - 1])) and not (end < len(text) and _is_letter(text[end])):
                found += 1
            at = text.find(word, end)
        return found


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not sign.isdecimal()


def _folds_word_by_word(text: str) -> bool:
    """Whether no sign of a text folds to a letter, or a letter to more than letters."""
    for sign in _FOLDED_SIGNS:
        text = text.replace(sign, " ")
    return unicodedata.is_normalized("NFKC", text) and not ACCENT.search(text)


def _leave_more(chosen: Collection[str], words: _FoldedWords, others: _FoldedWords) -> list[str]:
    """Those of the words of one text that it says more often than the other."""
    if len(chosen) > MOST_WORDS or not (words.plain and others.plain):
        counts, other_counts = words.counts, others.counts
        return [word for word in chosen if counts[folded := fold_word[word]] > other_counts[folded]]
    left = []
    for word in chosen:
        folded = fold_word[word]
        there = others.count(folded)
        if not there or words.count(folded) > there:
            left.append(word)
    return left


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


def list_words_before(side: NamedSide, names: Iterable[str]) -> set[str]:
    """The words with a capital right before some names, folded: a first look at `NameWord.before`, more than those."""
    found: set[str] = set()
    for text in side.texts:
        for name in names:
            at = text.find(name)
            while at >= 0:
                if not (at and _is_letter(text[at - 1])):
                    found.add(fold_word[_read_word_before(text, at)])
                at = text.find(name, at + len(name))
    found.discard("")
    return found


def _read_word_before(text: str, at: int) -> str:
    """The word with a capital that ends before a place, but for signs that may stand within a name; "" for none."""
    end = at
    while end and text[end - 1] in _GAPS:
        end -= 1
    start = end
    while start and _is_letter(text[start - 1]):
        start -= 1
    return text[start:end] if text[start : start + 1].isupper() else ""


def _is_cut(text: str, end: int, language: str) -> bool:
    """Whether a word goes on behind an apostrophe, with a letter that the language has not cut from another word."""
    behind = WORD.match(text, end + 1) if text[end : end + 1] in get_apostrophes() else None
    elision = languages.get(language).words.elision
    return behind is not None and len(behind[0]) == 1 and not (elision and behind[0] in elision.letters)


def _are_together(gap: str, word: str) -> bool:
    return word[0].isupper() and gap in _JOINTS


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
