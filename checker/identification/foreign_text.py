"""Whether a text as a whole is in a language that the checker knows nothing of, and in which one.

The profiles of langdetect's 55 languages vote, block by block. They are read only for text whose words are mostly
unknown in every language we know.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from checker.identification.ngram_profiles import list_profile_codes, load_profile, score_ngrams
from checker.identification.non_text import WORD, mask_non_text
from checker.identification.thresholds import FOREIGN_SHARE, LEAST_OTHER_WORDS, MOSTLY_USUAL, UNSEEN
from checker.identification.word_scores import get_word_scores

WITHOUT_SPACES = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that write no spaces, or whose profiles hold single letters: Han, kana, hangul."""
KANA = (("\u3040", "\u309f", "\u3042"), ("\u30a0", "\u30ff", "\u30a2"))
"""Blocks of letters that the profiles take for one: first, last, the one it stands for."""


def find_foreign_language(texts: Iterable[str], known: tuple[str, ...], told: str | None = None) -> str | None:
    """The language that most of the texts of a page are in, if it is none of ``known``; else None.

    ``told`` is what the page says of itself, or its path: it holds unless most of the text is in a known language.
    """
    votes: Counter[str] = Counter()
    for text in texts:
        if language := _identify_any(text, known):
            votes[language] += len(text)
    ours = sum(votes[code] for code in known)
    foreign = votes.total() - ours
    if told:
        return told if foreign >= ours else None
    if not foreign or foreign < FOREIGN_SHARE * votes.total():
        return None
    return max((code for code in sorted(votes) if code not in known), key=votes.__getitem__)


def _identify_any(text: str, known: tuple[str, ...]) -> str | None:
    """The language of a text, be it known or not: one of ``known`` where its words are usual there, else by letters."""
    masked = mask_non_text(text)
    words = [token for token in WORD.findall(masked) if token == token.lower()]
    letters = WITHOUT_SPACES.findall(masked)
    if 2 * len(letters) > sum(map(len, words)):
        return _find_likeliest(list(map(_fold_letter, letters)), single=True)
    words = [word for word in words if len(word) > 1 or word == word.upper()]  # in scripts without capitals all count
    if len(words) < LEAST_OTHER_WORDS:
        return None
    return find_usual_language(words, known) or _find_likeliest(words, single=False)


def find_usual_language(words: Sequence[str], known: tuple[str, ...]) -> str | None:
    """The language of ``known`` in which most words are usual; None where there is none."""
    lookup = get_word_scores(known)
    usual = [sum(lookup.score_word(word).usual[at] for word in words) for at in range(len(known))]
    return known[usual.index(max(usual))] if max(usual) >= MOSTLY_USUAL * len(words) else None


def _find_likeliest(units: list[str], *, single: bool) -> str | None:
    """The language whose profile fits words, or ``single`` letters, best; None for too few of them."""
    if len(units) < LEAST_OTHER_WORDS:
        return None
    unseen = math.log(UNSEEN)

    def score(code: str) -> float:
        profile = load_profile(code)
        return sum(profile.get(unit, unseen) if single else score_ngrams(unit, profile) for unit in units)

    return max(list_profile_codes(), key=score, default=None)


def _fold_letter(letter: str) -> str:
    return next((folded for first, last, folded in KANA if first <= letter <= last), letter)
