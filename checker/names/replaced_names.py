"""A name in one version, another one in its place in the other: both are surely names, and are no spellings of one.

Two signs of that are known. The name before it is the same in both (another surname behind a first name). Or each of
the two is said by both versions elsewhere in the article, and here by one of them alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.identification.non_text import find_words
from checker.names.name_sounds import list_cases, spell_sounds
from checker.names.name_words import (
    NamedSide,
    NameWord,
    Unshared,
    fold_word,
    list_unshared,
    list_words_before,
    locate_words,
    writes_names,
)
from checker.names.thresholds import MOST_ALIKE, MOST_WORDS, OTHER_PERSON, OTHER_SAID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.languages.country_names import CountryNames
    from checker.languages.word_lists import Lexicon
    from checker.names.name_uses import NameUses


class ReplacedName(NamedTuple):
    """A name of the first side and the one that the second has in its place; the probability of a fault."""

    one: NameWord
    other: NameWord
    probability: float


def find_replaced_names(
    here: NamedSide, there: NamedSide, row: int, uses: NameUses, unshared: Unshared | None = None
) -> Iterator[ReplacedName]:
    """The names of a passage for which the other one has another name: at most one by each sign.

    ``unshared`` is what `list_unshared` says of the two, where that was asked already.
    """
    if here.language == there.language:
        return
    own, others = unshared or list_unshared(here, there)
    if not own or max(len(own), len(others)) > MOST_WORDS:
        return
    sides = here.version, there.version
    if list_words_before(here, own).isdisjoint(list_words_before(there, others)) and not all(
        any(_is_said_elsewhere(fold_word[word], sides, row, uses) for word in words) for words in (own, others)
    ):
        return
    own = _leave_names(own)
    others = _leave_names(others) if own else []
    if not others:
        return
    words, counterparts = _locate_names(here, own, there), _locate_names(there, others, here)
    pairs = [
        (one, other, OTHER_PERSON)
        for one in words
        for other in counterparts
        if one.before and one.before == other.before
    ]
    if not pairs:
        said, said_there = (
            [one for one in every if _is_said_elsewhere(one.folded, sides, row, uses)]
            for every in (words, counterparts)
        )
        if len(said) == len(said_there) == 1:
            pairs = [(said[0], said_there[0], OTHER_SAID)]
    if len(pairs) == 1:
        one, other, probability = pairs[0]
        if _rate_likeness(one.folded, here.language, other.folded, there.language) < MOST_ALIKE:
            yield ReplacedName(one, other, probability)


class _NameFacts(NamedTuple):
    """What of a language tells names from other words."""

    lexicon: Lexicon
    countries: CountryNames
    capitals_on_nouns: bool


@languages.cache_until_change
def _list_facts() -> tuple[_NameFacts, ...]:
    """The facts of all languages of which it is known how they write names."""
    every = [languages.get(code) for code in languages.codes() if writes_names(code)]
    return tuple(_NameFacts(one.words.lexicon, one.names.countries, one.words.capitals.on_nouns) for one in every)


def _leave_names(words: Iterable[str]) -> list[str]:
    """The words that are surely names: of no country, no acronym, no other word of any language."""
    every = _list_facts()
    return [word for word in words if not word.isupper() and not any(_is_other_word(word, facts) for facts in every)]


def _is_other_word(word: str, facts: _NameFacts) -> bool:
    """Whether a language knows a word as something else than a name, or calls a country so."""
    small, lexicon = word.lower(), facts.lexicon
    if lexicon.frequency(small) is not None:
        return not (lexicon.is_kept(small) if facts.capitals_on_nouns else lexicon.is_name(small))
    return facts.countries.find_form([word]) is not None


def _list_capitals(side: NamedSide) -> set[str]:
    """The words of a side with a capital, folded."""
    return {fold_word[word] for text in side.texts for word in find_words(text) if word[0].isupper()}


def _locate_names(side: NamedSide, names: list[str], other: NamedSide) -> list[NameWord]:
    """The names inside sentences that the other side does not say in another case."""
    located = [word for word in locate_words(side, names) if not word.initial]
    if not located:
        return []
    said = {case for each in _list_capitals(other) for case in list_cases(each, other.language)}
    return [word for word in located if said.isdisjoint(list_cases(word.folded, side.language))]


def _is_said_elsewhere(folded: str, versions: tuple[str, str], row: int, uses: NameUses) -> bool:
    """Whether both versions say a name in another row."""
    return bool((uses.find_rows((versions[0], folded)) & uses.find_rows((versions[1], folded))) - {row})


def _rate_likeness(one: str, language: str, other: str, other_language: str) -> float:
    """How alike two names sound, 0..1, as either language spells sounds."""
    return max(
        SequenceMatcher(None, spell_sounds(one, code), spell_sounds(other, code)).ratio()
        for code in (language, other_language)
    )
