"""The words of all terms of a language, found in whatever form they stand: one look in a table for each ending.

What a look costs does not depend on how many words there are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

from checker.memo import Memo
from checker.terms.inflected_forms import list_form_sets
from checker.terms.thresholds import KNOWN_TOKENS, LEAST_PART, LEAST_SURE_PART, USUAL_PART

if TYPE_CHECKING:
    from checker.languages.form_facts import FormFacts, WordKind
    from checker.languages.word_facts import WordFacts

How = Literal["form", "head", "first"]
"""How a word stands in another: as one of its forms, as the last part of a compound, or as another part."""
Case = Literal["capital", "small", "any", "same"]
"""What a form must look like: a capital, none (but where one means nothing), whatever it is, the very letters."""


class WordHit(NamedTuple):
    """A word of a term that stands in the text, by its number."""

    word: int
    how: How
    case: Case


class WordIndex:
    """The words of terms, by number, with all their forms. All are added before the first is looked up."""

    def __init__(self, forms: FormFacts | None, words: WordFacts | None) -> None:
        self._forms = forms
        self._words = words
        self._numbers: dict[tuple[str, Case, tuple[str, ...]], int] = {}
        self._stems: dict[str, list[tuple[frozenset[str], WordHit]]] = {}
        self._same: dict[str, list[WordHit]] = {}
        self._firsts: dict[str, list[WordHit]] = {}
        self._strangers: dict[int, frozenset[str]] = {}
        self._known = Memo(self._look_up, KNOWN_TOKENS)

    def add(self, text: str, case: Case, kinds: Iterable[WordKind] = ()) -> int:
        """The number of a word that has the forms of these kinds; of none: the very word, but for capitals."""
        kinds = tuple(kinds)
        key = (text if case == "same" else self.spell(text)), case, tuple(kind.name for kind in kinds)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._numbers)
            self._add_forms(text, WordHit(number, "form", case), kinds)
        return number

    def spell(self, text: str) -> str:
        """A word in small letters, in the one of its spellings."""
        lower = text.lower()
        return _fold_first(lower if self._forms is None else self._forms.spell(lower))

    def find(self, token: str) -> tuple[WordHit, ...]:
        """The words whose form a word of the text is, or of which it is made."""
        return self._known[token]

    def find_forms(self, token: str) -> list[WordHit]:
        """The words whose form a word of the text is."""
        found = list(self._same.get(token, ()))
        lower = self.spell(token)
        if self._forms is None:
            return found + [hit for _endings, hit in self._stems.get(lower, ())]
        endings, stems = self._forms.endings, self._stems
        for length in range(min(len(lower), self._forms.longest_ending) + 1):
            stem = lower[: len(lower) - length]
            if stem in stems and (ending := lower[len(lower) - length :]) in endings:
                found += [hit for own, hit in stems[stem] if ending in own]
        if self._strangers:
            found = [hit for hit in found if lower not in self._strangers.get(hit.word, ())]
        return list(dict.fromkeys(found))

    def _add_forms(self, text: str, hit: WordHit, kinds: tuple[WordKind, ...]) -> None:
        if hit.case == "same":
            for ending in self._forms.acronym_endings if self._forms else ("",):
                self._same.setdefault(text + ending, []).append(hit)
            return
        lower = text.lower()
        if self._forms is None or not kinds:
            self._stems.setdefault(self.spell(lower), []).append((frozenset(("",)), hit))
            return
        if lower in self._forms.strangers:
            self._strangers[hit.word] = frozenset(map(self._forms.spell, self._forms.strangers[lower]))
        for stem, endings in list_form_sets(lower, self._forms, kinds):
            self._stems.setdefault(_fold_first(stem), []).append((endings, hit))
        if self._words is not None and self._words.compounding is not None and hit.case == "capital":
            for first in self._list_firsts(lower, kinds):
                self._firsts.setdefault(first, []).append(hit._replace(how="first"))

    def _list_firsts(self, lower: str, kinds: tuple[WordKind, ...]) -> set[str]:
        """How a word looks as the first part of a compound: with a link, and in the plural."""
        assert self._words is not None
        assert self._forms is not None
        compounding = self._words.compounding
        assert compounding is not None
        shortened = [lower, *(lower.removesuffix(end) for end in compounding.dropped)]
        found = {self._forms.spell(base + link) for base in shortened for link in compounding.links}
        for stem, endings in list_form_sets(lower, self._forms, kinds):
            found.update(stem + ending for ending in endings if ending in compounding.links)
        return found

    def _look_up(self, token: str) -> tuple[WordHit, ...]:
        found = self.find_forms(token)
        if self._firsts and len(token) >= 2 * LEAST_PART and token[:1].isupper():
            found += self._take_apart(token.lower(), {hit.word for hit in found})
        return tuple(found)

    def _take_apart(self, lower: str, told: set[int]) -> list[WordHit]:
        """The words that a compound is made of."""
        found: list[WordHit] = []
        for at in range(LEAST_PART, len(lower) - LEAST_PART + 1):
            left, right = lower[:at], lower[at:]
            firsts = self._firsts.get(self.spell(left))
            if firsts and self._may_follow(right):
                found += firsts
            heads = [hit for hit in self.find_forms(right) if hit.case == "capital"]
            if heads and self._may_lead(left):
                found += [hit._replace(how="head") for hit in heads]
        return [hit for hit in dict.fromkeys(found) if hit.word not in told]

    def _may_follow(self, part: str, depth: int = 1) -> bool:
        """Whether letters are a word that may stand behind others: known, in some form, or made of two known words."""
        assert self._words is not None
        lexicon = self._words.lexicon
        frequency = lexicon.frequency(part)
        if frequency is not None and (len(part) >= LEAST_SURE_PART or frequency >= USUAL_PART):
            return True
        for ending in self._words.inflection.endings:
            stem = part.removesuffix(ending)
            if stem != part and len(stem) >= LEAST_SURE_PART and lexicon.frequency(stem) is not None:
                return True
        places = range(LEAST_SURE_PART, len(part) - LEAST_SURE_PART + 1) if depth else ()
        return any(self._may_lead(part[:at], 0) and self._may_follow(part[at:], 0) for at in places)

    def _may_lead(self, part: str, depth: int = 1) -> bool:
        """Whether letters are a word that may stand before others: known, with or without a link, and no prefix."""
        assert self._words is not None
        assert self._forms is not None
        compounding, lexicon = self._words.compounding, self._words.lexicon
        assert compounding is not None
        if len(part) < LEAST_PART or part in self._forms.prefixes:
            return False
        for link in compounding.links:
            base = part.removesuffix(link)
            if (link and base == part) or len(base) < LEAST_PART or base in self._forms.prefixes:
                continue
            for word in (base, *(base + end for end in compounding.dropped)):
                frequency = lexicon.frequency(word)
                if frequency is not None and (len(base) >= LEAST_SURE_PART or frequency >= USUAL_PART):
                    return True
        places = range(LEAST_SURE_PART, len(part) - LEAST_SURE_PART + 1) if depth else ()
        return any(self._may_lead(part[:at], 0) and self._may_lead(part[at:], 0) for at in places)


def _fold_first(word: str) -> str:
    """A word whose first letter has no accent: capitals often go without."""
    if word[:1].isascii():
        return word
    plain = unicodedata.normalize("NFD", word[0])[0]
    return plain + word[1:]
