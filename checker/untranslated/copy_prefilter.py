"""The first look for copies: could a word of the other version have been left in a text? Mostly it could not.

What it must equal: where `may_be_copied` says no, ``compare_texts`` finds nothing.
``tests/untranslated/test_copy_prefilter.py`` compares; only ``copied_text`` asks.
"""

from __future__ import annotations

from checker import languages as registry
from checker.identification.prefilter import get_seen_words
from checker.identification.thresholds import MOST_LOOKED_THROUGH, TABLE_SIZE
from checker.memo import build_once
from checker.untranslated.comparable_words import PIECE
from checker.untranslated.copied_word_evidence import WordJudge, get_word_judge


class CopySuspects:
    """The words of a text in one language that may have been left in the words of another, sorted as they come.

    Whatever thread sorts others: a word of ``quiet`` is quiet, and one that is missing there is looked at closely.
    """

    def __init__(self, judge: WordJudge) -> None:
        self.judge = judge
        self.seen: set[str] = set()
        self.quiet: set[str] = set()

    def find_doubtful(self, words: frozenset[str]) -> frozenset[str]:
        """The words that would say something if the other version had them too."""
        if not self.seen.issuperset(words):
            if len(self.seen) >= TABLE_SIZE:
                self.seen.clear()
                self.quiet.clear()
            self.quiet.update(word for word in words - self.seen if not self._is_suspect(word))
            self.seen |= words
        return words - self.quiet

    def _is_suspect(self, word: str) -> bool:
        judge = self.judge
        for piece in PIECE.findall(word):
            if piece.islower():
                suspect = judge.is_suspect(piece)
            else:
                may_be_name = not (piece.isupper() or judge.home.capitals.on_nouns)
                suspect = may_be_name and judge.is_suspect_name(piece.lower())
            if suspect:
                return True
        return False


@build_once
def get_copy_suspects(language: str, other: str, codes: tuple[str, ...]) -> CopySuspects:
    """The one sorter of the words of texts in ``language`` whose other version is in ``other``."""
    return CopySuspects(get_word_judge(language, other, codes))


def may_be_copied(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether a word of ``other`` that could have been left in ``text`` stands in both, in whatever letters."""
    doubtful = get_copy_suspects(language, other_language, registry.codes()).find_doubtful(
        get_seen_words(text).different
    )
    if not doubtful:
        return False
    if len(doubtful) * len(other) > MOST_LOOKED_THROUGH:
        return True
    there = other.lower()
    return any(piece.lower() in there for word in doubtful for piece in PIECE.findall(word))
