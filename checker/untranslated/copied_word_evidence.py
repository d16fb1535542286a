"""What one word that stands in both versions says: left over, or kept as a name, a term, a loan word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.identification.ngram_profiles import score_ngrams
from checker.identification.word_scores import WordScores, get_word_scores, is_compound
from checker.memo import build_once
from checker.untranslated.thresholds import (
    CAPITAL_ON_BOTH,
    COMMONER,
    COMPOUND_LOOK,
    FOREIGN_LOOK,
    LEAST_BASE,
    LEAST_COMPARED,
    LEAST_FREQUENCY,
    LISTED,
)

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts
    from checker.untranslated.comparable_words import ComparableWord
    from checker.untranslated.word_context import WordContext
    from checker.untranslated.word_forms import WordForms


@build_once
def get_word_judge(here: str, there: str, codes: tuple[str, ...]) -> WordJudge:
    """The one judge of words of ``there`` that stand in a text in ``here``."""
    return WordJudge(get_word_scores(codes), codes.index(here), codes.index(there))


class WordJudge:
    """What a copied word says, for one pair of languages."""

    def __init__(self, lookup: WordScores, here: int, there: int) -> None:
        self.lookup = lookup
        self.here, self.there = here, there
        self.home, self.facts = lookup.facts[here], lookup.facts[there]

    def may_say_something(self, word: str) -> bool:
        """Whether `measure_strength` or `is_weak` may say something of a word, in small letters here."""
        if self._may_be_kept(word):
            return False
        if self.facts.lexicon.frequency(word) is not None and self.find_class_here(word) is None:
            return True
        return self._is_known_there_only(word, LEAST_FREQUENCY) or self._rate_word(word) > 0.0

    def measure_strength(self, piece: ComparableWord, forms: WordForms, beside: WordContext) -> float:
        """How strongly a copied word speaks for text left over, in nats; 0 for a word that may well be kept."""
        if piece.joined or piece.text.isupper() or self._may_be_kept(piece.lower):
            return 0.0
        if beside.hyphen_capital or (beside.hyphen and self.home.capitals.on_nouns):
            return 0.0
        if piece.text.islower():
            return self._measure_small(piece, forms, beside)
        if self.home.capitals.on_nouns or not beside.alone:
            return 0.0
        return self._measure_capital(piece, forms)

    def _measure_small(self, piece: ComparableWord, forms: WordForms, beside: WordContext) -> float:
        """The same for a word in small letters: no name, nor a small word in one."""
        word = piece.lower
        if not forms.small or self.facts.lexicon.is_name(word):
            return 0.0
        connective = word in self.facts.function_words.connectives
        within_name = beside.before_capital if connective else beside.in_name
        return 0.0 if within_name else self._rate_word(word)

    def _measure_capital(self, piece: ComparableWord, forms: WordForms) -> float:
        """The same for a word with a capital, where nouns have none: small in the other version, or no name."""
        word = piece.lower
        if forms.small:
            return self._measure_lead(word) if self._is_known_there_only(word, LEAST_FREQUENCY) else 0.0
        is_name = self.facts.lexicon.is_name(word)
        begins_both = piece.fresh and forms.fresh and not is_name
        noun = self.facts.capitals.on_nouns and is_name and forms.led
        clause = word in self.facts.function_words.clause_words
        usual = (begins_both or noun) and not clause
        return self._measure_lead(word) if usual and self._is_known_there_only(word, CAPITAL_ON_BOTH) else 0.0

    def is_weak(self, piece: ComparableWord, beside: WordContext) -> bool:
        """Whether a word in small letters says nothing by itself, but does together with another such word."""
        word = piece.lower
        if not piece.text.islower() or beside.hyphen or beside.in_name or self.find_class_here(word) is not None:
            return False
        if self.facts.lexicon.is_kept(word) or self.facts.lexicon.is_name(word):
            return False
        there = self.facts.lexicon.frequency(word)
        return there is not None and word not in self.home.function_words.every

    def _may_be_kept(self, word: str) -> bool:
        """Whether a word is at home in the text's language as a loan, or one that translations leave as it is."""
        return word in self.home.borrowings.loan_words or self.facts.lexicon.is_kept(word)

    def _rate_word(self, word: str) -> float:
        """What a word in small letters says by itself, in nats."""
        there, here = self.facts.lexicon.frequency(word), self.find_class_here(word)
        if word in self.home.function_words.every:
            return 0.0
        if here is not None:
            commoner = there is not None and there - here >= COMMONER and self.compare_looks(word) > 0.0
            return self._measure_lead(word) if commoner else 0.0
        if there is not None:
            return 0.0 if self._may_be_learned(word, there) else self._measure_lead(word)
        look = self.compare_looks(word)
        if is_compound(word, self.facts) and look > COMPOUND_LOOK:
            return self._measure_lead(word)
        return look if look > FOREIGN_LOOK and not self._may_be_learned(word, 0) else 0.0

    def _is_known_there_only(self, word: str, least: int) -> bool:
        """Whether a word of that frequency class at least is one of the other language and of no two."""
        there = self.facts.lexicon.frequency(word)
        if there is None or there < least or self.find_class_here(word) is not None:
            return False
        return self.facts.capitals.on_nouns or not self._may_be_learned(word, there)

    def _may_be_learned(self, word: str, there: int) -> bool:
        """Whether a word that is not common may be one that both languages have from Latin or Greek."""
        return there < LISTED and self.has_learned_ending(word)

    def has_learned_ending(self, word: str) -> bool:
        """Whether a word ends as words from Latin or Greek do in both languages."""
        there_too, here = self.facts.borrowings.learned_endings, self.home.borrowings.learned_endings
        return any(word.endswith(ending) for ending in there_too if ending in here)

    def find_class_here(self, word: str) -> int | None:
        """The frequency class of a word, or of the word it is a form of, in the language of the text."""
        found = self.home.lexicon.frequency(word)
        if found is None:
            return _find_class_of_form(word, self.home)
        base = _find_class_of_base(word, self.home)
        return found if base is None else max(found, base)

    def _measure_lead(self, word: str) -> float:
        """By how many nats a word is likelier there than here, 1 at least."""
        scores = self.lookup.score_word(word).scores
        return max(1.0, scores[self.there] - scores[self.here])

    def rate_letters(self, word: str) -> float:
        """How well the letters of a word fit the other language, in nats a letter."""
        return score_ngrams(word, self.lookup.profiles[self.there]) / len(word)

    def compare_looks(self, word: str) -> float:
        """By how many nats the letters of a word look more like the other language."""
        profiles = self.lookup.profiles
        return score_ngrams(word, profiles[self.there]) - score_ngrams(word, profiles[self.here])


def _find_class_of_form(word: str, facts: WordFacts) -> int | None:
    """The frequency class of a known word that ``word`` is a form of, or that is a form of it."""
    frequency = facts.lexicon.frequency
    for ending in facts.inflection.endings:
        found = frequency(word + ending)
        if found is None and word.endswith(ending) and len(word) - len(ending) >= LEAST_COMPARED:
            found = frequency(word[: -len(ending)])
        if found is not None and found >= LEAST_BASE:
            return found
    return None


def _find_class_of_base(word: str, facts: WordFacts) -> int | None:
    """The frequency class of the commonest known word that ``word`` is with an ending."""
    bases = (word[: -len(ending)] for ending in facts.inflection.endings if word.endswith(ending))
    found = [facts.lexicon.frequency(base) or 0 for base in bases if len(base) >= LEAST_COMPARED]
    return max(found, default=None)
