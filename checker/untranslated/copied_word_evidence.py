"""What one word that stands in both versions says: left over, or kept as a name, a term, a loan word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from checker.identification.ngram_profiles import score_ngrams
from checker.identification.thresholds import TABLE_SIZE
from checker.identification.word_scores import WordScores, get_word_scores, is_compound
from checker.memo import Memo
from checker.untranslated.thresholds import CAPITAL_ON_BOTH, COMMONER, FOREIGN_LOOK, LEAST_BASE, LEAST_COMPARED, LISTED

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts
    from checker.untranslated.comparable_words import ComparableWord
    from checker.untranslated.word_context import WordContext


@dataclass(slots=True)
class WordForms:
    """How a word stands in the other version."""

    small: bool = False  # seen in small letters
    fresh: bool = False  # seen at the start of a sentence
    led: bool = False  # seen where a noun stands: behind an article, an adjective, a number


@cache
def get_word_judge(here: str, there: str, codes: tuple[str, ...]) -> WordJudge:
    """The one judge of words of ``there`` that stand in a text in ``here``."""
    return WordJudge(get_word_scores(codes), codes.index(here), codes.index(there))


class WordJudge:
    """What a copied word says, for one pair of languages."""

    def __init__(self, lookup: WordScores, here: int, there: int) -> None:
        self.lookup = lookup
        self._suspects = Memo(self._may_say_something, TABLE_SIZE)
        self._suspect_names = Memo(self._may_be_left_with_capital, TABLE_SIZE)
        self.here, self.there = here, there
        self.home, self.facts = lookup.facts[here], lookup.facts[there]

    def is_suspect(self, word: str) -> bool:
        """Whether a word in small letters could say anything at all, however it is written."""
        return self._suspects[word]

    def is_suspect_name(self, word: str) -> bool:
        """Whether a word that is written with a capital here could say anything at all; ``word`` in small letters."""
        return self._suspect_names[word]

    def strength(self, piece: ComparableWord, forms: WordForms, beside: WordContext) -> float:
        """How strongly a copied word speaks for text left over, in nats; 0 for a word that may well be kept."""
        word = piece.lower
        if piece.joined or piece.text.isupper() or self._may_be_kept(word):
            return 0.0
        if beside.hyphen_capital or (beside.hyphen and self.home.capitals.on_nouns):
            return 0.0
        if piece.text.islower():
            if not forms.small or self.facts.lexicon.is_name(word):
                return 0.0
            connective = word in self.facts.function_words.connectives
            within_name = beside.before_capital if connective else beside.in_name
            return 0.0 if within_name else self._small(word)
        if self.home.capitals.on_nouns or not beside.alone:
            return 0.0
        if forms.small:
            return self._lead(word) if self._known_there_only(word, 2) else 0.0
        lexicon = self.facts.lexicon
        usual = piece.fresh and forms.fresh and not lexicon.is_name(word)
        if self.facts.capitals.on_nouns:
            usual = usual or (lexicon.is_name(word) and forms.led)
        if (
            not usual
            or word in self.facts.function_words.clause_words
            or not self._known_there_only(word, CAPITAL_ON_BOTH)
        ):
            return 0.0
        return self._lead(word)

    def is_weak(self, piece: ComparableWord, beside: WordContext) -> bool:
        """Whether a word in small letters says nothing by itself, but does together with another such word."""
        word = piece.lower
        if not piece.text.islower() or beside.hyphen or beside.in_name or self._here(word) is not None:
            return False
        if self.facts.lexicon.is_kept(word) or self.facts.lexicon.is_name(word):
            return False
        there = self.facts.lexicon.frequency(word)
        return there is not None and word not in self.home.function_words.every

    def _may_say_something(self, word: str) -> bool:
        found = len(word) >= LEAST_COMPARED and (self._known_there_only(word, 2) or self._small(word) > 0.0)
        found = found or (self.facts.lexicon.frequency(word) is not None and self._here(word) is None)
        return found and not self._may_be_kept(word)

    def _may_be_kept(self, word: str) -> bool:
        """Whether a word is at home in the text's language as a loan, or one that translations leave as it is."""
        return word in self.home.borrowings.loan_words or self.facts.lexicon.is_kept(word)

    def _may_be_left_with_capital(self, word: str) -> bool:
        return self.is_suspect(word) and self._known_there_only(word, 2)

    def _small(self, word: str) -> float:
        there, here = self.facts.lexicon.frequency(word), self._here(word)
        if word in self.home.function_words.every:
            return 0.0
        if here is not None:
            commoner = there is not None and there - here >= COMMONER and self._look(word) > 0.0
            return self._lead(word) if commoner else 0.0
        if there is not None:
            return 0.0 if self._may_be_learned(word, there) else self._lead(word)
        look = self._look(word)
        if is_compound(word, self.facts) and look > 1.0:
            return self._lead(word)
        return look if look > FOREIGN_LOOK and not self._may_be_learned(word, 0) else 0.0

    def _known_there_only(self, word: str, least: int) -> bool:
        there = self.facts.lexicon.frequency(word)
        if there is None or there < least or self._here(word) is not None:
            return False
        return self.facts.capitals.on_nouns or not self._may_be_learned(word, there)

    def _may_be_learned(self, word: str, there: int) -> bool:
        """Whether a word that is not common may be one that both languages have from Latin or Greek."""
        if there >= LISTED:
            return False
        there_too, here = self.facts.borrowings.learned_endings, self.home.borrowings.learned_endings
        return any(word.endswith(ending) for ending in there_too if ending in here)

    def _here(self, word: str) -> int | None:
        """The frequency class of a word, or of the word it is a form of, in the language of the text."""
        found = self.home.lexicon.frequency(word)
        if found is None:
            return _of_a_form(word, self.home)
        base = _of_its_base(word, self.home)
        return found if base is None else max(found, base)

    def _lead(self, word: str) -> float:
        scores = self.lookup.score_word(word).scores
        return max(1.0, scores[self.there] - scores[self.here])

    def _look(self, word: str) -> float:
        profiles = self.lookup.profiles
        return score_ngrams(word, profiles[self.there]) - score_ngrams(word, profiles[self.here])


def _of_a_form(word: str, facts: WordFacts) -> int | None:
    """The frequency class of a known word that ``word`` is a form of, or that is a form of it."""
    frequency = facts.lexicon.frequency
    for ending in facts.inflection.endings:
        found = frequency(word + ending)
        if found is None and word.endswith(ending) and len(word) - len(ending) >= LEAST_COMPARED:
            found = frequency(word[: -len(ending)])
        if found is not None and found >= LEAST_BASE:
            return found
    return None


def _of_its_base(word: str, facts: WordFacts) -> int | None:
    """The frequency class of the commonest known word that ``word`` is with an ending."""
    bases = (word[: -len(ending)] for ending in facts.inflection.endings if word.endswith(ending))
    found = [facts.lexicon.frequency(base) or 0 for base in bases if len(base) >= LEAST_COMPARED]
    return max(found, default=None)
