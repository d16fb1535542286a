"""What is known of a word that stands in both versions, by name, and how likely it makes it that it was left over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.identification.thresholds import TABLE_SIZE
from checker.memo import Memo, build_once
from checker.untranslated.copied_word_evidence import get_word_judge
from checker.untranslated.copy_weights import BIAS, WEIGHTS
from checker.untranslated.thresholds import (
    LEAST_AMONG_CODE,
    LEAST_COMPARED,
    LEAST_LOG_ODDS,
    LEAST_OF_BOTH,
    MOST_CONTEXT,
)

if TYPE_CHECKING:
    from checker.untranslated.comparable_words import ComparableWord
    from checker.untranslated.copied_word_evidence import WordJudge
    from checker.untranslated.word_context import WordContext
    from checker.untranslated.word_forms import WordForms

_CLASSES = (4, 8, 12)
"""Frequency classes at which a word begins to be commoner."""
_LEADS = (-3, 1, 4, 7)
"""Frequency classes by which a word is commoner in the other language."""
_LOOKS = (-4.0, -1.0, 1.0, 4.0)
"""Nats by which the letters of a word look more like the other language."""
_PLAUSIBLE = (-5.0, -4.5, -4.0, -3.5)
"""Nats a letter by which the other language's words have the letters of a word."""
_LENGTHS = (4, 6, 10)
"""Letters of a longer word."""
_USUAL = 8
"""Frequency class from which a word is a usual one."""
_KEPT = (3, 5)
"""Classes of being kept from which a word is kept now and then, and seldom."""
KINDS = ("plain", "mixed", "technical")
"""Kinds of articles, by what `article_habits.judge_kind` says."""
_STRONG, WEAK = "strong", "weak"
_STRENGTHS = (2.0, 4.0, 7.0)
"""Nats of evidence by `WordJudge.measure_strength`."""
_KEPT_BACK = (2, 4)
"""Classes of being kept, of a word of the text's own language in translations into the other one."""


@build_once
def get_copy_rater(here: str, there: str, codes: tuple[str, ...]) -> CopyRater:
    """The one rater of words of ``there`` that stand in a text in ``here``."""
    return CopyRater(get_word_judge(here, there, codes))


class CopyRater:
    """How likely it is that copied words are left over, for one pair of languages.

    What `is_suspect` must equal: where it says no, `copied_text` says nothing of the word.
    """

    def __init__(self, judge: WordJudge) -> None:
        self.judge = judge
        self.home, self.facts = judge.home, judge.facts
        self.language, self.other = (judge.lookup.codes[at] for at in (judge.here, judge.there))
        self._suspects = Memo(self._is_suspect, TABLE_SIZE)
        self._scores = Memo(self._score_word, TABLE_SIZE)

    def is_suspect(self, word: str) -> bool:
        """Whether a word in small letters may be left over, however it is written and wherever it stands."""
        return self._suspects[word]

    def _is_suspect(self, word: str) -> bool:
        if len(word) < LEAST_COMPARED or word in self.home.function_words.every:
            return False
        most = max(self._scores[word].values()) + MOST_CONTEXT
        return most >= LEAST_OF_BOTH or (most >= LEAST_LOG_ODDS and self.judge.may_say_something(word))

    def score_word(self, word: str, kind: str) -> float:
        """The log odds that a word in small letters is left over in that kind of article, before its place is known."""
        return self._scores[word][kind]

    def name_strength(self, piece: ComparableWord, forms: WordForms, beside: WordContext) -> str:
        """How strongly a word speaks for text left over as it is written there and here, by name."""
        strength = self.judge.measure_strength(piece, forms, beside)
        if not strength:
            return WEAK if forms.small and self.judge.is_weak(piece, beside) else "no evidence"
        return f"{_STRONG} {_name_step(strength, _STRENGTHS)}"

    def find_least(self, strength: str, kind: str, *, together: bool) -> float:
        """The log odds from which a word of that strength, or two ``together``, is said in that kind of article."""
        if not (together or strength.startswith(_STRONG)):
            return LEAST_OF_BOTH
        return LEAST_AMONG_CODE if kind == "technical" else LEAST_LOG_ODDS

    def _score_word(self, word: str) -> dict[str, float]:
        """The log odds by the kind of the article."""
        known, features = self._name_known(word), sum(WEIGHTS.get(feature, 0.0) for feature in self._list_known(word))
        return {kind: BIAS + features + WEIGHTS.get(f"{known}, {kind}", 0.0) for kind in KINDS}

    def list_features(self, word: str, kind: str) -> Iterator[str]:
        """What is known of a word in small letters, by name; each is there or not."""
        yield f"{self._name_known(word)}, {kind}"
        yield from self._list_known(word)

    def _name_known(self, word: str) -> str:
        there, here = self.facts.lexicon.frequency(word), self.judge.find_class_here(word)
        return f"there {_name_rarity(there)}, here {_name_rarity(here)}"

    def _list_known(self, word: str) -> Iterator[str]:
        there, here = self.facts.lexicon.frequency(word), self.judge.find_class_here(word)
        look = self.judge.compare_looks(word)
        kept = self.facts.kept_words.find_class(word, self.language)
        yield f"{self._name_known(word)}, kept {_name_step(kept, _KEPT)}"
        yield f"kept {kept}"
        back = self.home.kept_words.find_class(word, self.other)
        yield f"kept back {_name_step(back, _KEPT_BACK)}"
        yield f"there {_name_step(there, _CLASSES)}"
        yield f"here {_name_step(here, _CLASSES)}"
        yield f"look {_name_step(look, _LOOKS)}"
        yield f"plausible {_name_step(self.judge.rate_letters(word), _PLAUSIBLE)}"
        if there is None:
            yield f"unknown in {self.other}"
        if here is None:
            yield f"{'unknown here' if there is not None else 'unknown'}, look {_name_step(look, _LOOKS)}"
        elif there is not None:
            yield f"commoner {_name_step(there - here, _LEADS)}"
        if here is not None and self.home.lexicon.frequency(word) is None:
            yield "here by its form"
        yield f"length {_name_step(len(word), _LENGTHS)}"
        yield from self._list_habits(word)

    def _list_habits(self, word: str) -> Iterator[str]:
        if self.judge.has_learned_ending(word):
            yield "learned"
        if word in self.home.borrowings.loan_words:
            yield "loan"
        if self.facts.lexicon.is_kept(word):
            yield "mostly kept"
        if self.facts.lexicon.is_name(word):
            yield "name there"
        if self.home.lexicon.is_name(word):
            yield "name here"
        if word in self.facts.function_words.every:
            yield "small word there"


def _name_rarity(found: int | None) -> str:
    return "unknown" if found is None else "rare" if found < _USUAL else "usual"


def _name_step(value: float | None, steps: tuple[float, ...]) -> str:
    """The stretch between two steps that a value lies in, by the step that it has reached; None is unknown."""
    if value is None:
        return "unknown"
    reached = [step for step in steps if value >= step]
    return f"from {reached[-1]:g}" if reached else f"below {steps[0]:g}"
