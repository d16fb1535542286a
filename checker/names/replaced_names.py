"""A name in one version, another one in its place in the other: both are surely names, and are no spellings of one.

Two signs of that are known. The name before it is the same in both (another surname behind a first name). Or each of
the two is said by both versions elsewhere in the article, and here by one of them alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.alignment.folded_tokens import fold_accents
from checker.identification.non_text import WORD
from checker.names.name_sounds import are_inflected, spell_sounds
from checker.names.name_words import NamedSide, NameWord, list_unshared, locate_words, writes_names
from checker.names.spelling_difference import is_known
from checker.names.thresholds import MOST_ALIKE, MOST_WORDS, OTHER_PERSON, OTHER_SAID

if TYPE_CHECKING:
    from checker.names.name_uses import NameUses


class ReplacedName(NamedTuple):
    """A name of the first side and the one that the second has in its place; the probability of a fault."""

    one: NameWord
    other: NameWord
    probability: float


def find_replaced_names(here: NamedSide, there: NamedSide, row: int, uses: NameUses) -> Iterator[ReplacedName]:
    """The names of a passage for which the other one has another name: at most one by each sign."""
    if here.language == there.language:
        return
    own, others = list_unshared(here, there)
    if not own or max(len(own), len(others)) > MOST_WORDS:
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
        sides = here.version, there.version
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


def _leave_names(words: list[str]) -> list[str]:
    """The words that are surely names: of no country, no acronym, no other word of any language."""
    codes = [code for code in languages.codes() if writes_names(code)]
    return [word for word in words if not word.isupper() and not any(_is_other_word(word, code) for code in codes)]


def _locate_names(side: NamedSide, names: list[str], other: NamedSide) -> list[NameWord]:
    """The names inside sentences that the other side does not say in another case."""
    said = {fold_accents(word) for text in other.texts for word in WORD.findall(text) if word[0].isupper()}
    return [
        word
        for word in locate_words(side, names)
        if not word.initial
        and not any(are_inflected(word.folded, side.language, each, other.language) for each in said)
    ]


def _is_other_word(word: str, code: str) -> bool:
    """Whether a language knows a word as something else than a name, or calls a country so."""
    language = languages.get(code)
    facts, small = language.words, word.lower()
    if is_known(word, code):
        return not (facts.lexicon.is_kept(small) if facts.capitals.on_nouns else facts.lexicon.is_name(small))
    return language.names.countries.find_form([word]) is not None


def _is_said_elsewhere(folded: str, versions: tuple[str, str], row: int, uses: NameUses) -> bool:
    """Whether both versions say a name in another row."""
    return bool((uses.find_rows((versions[0], folded)) & uses.find_rows((versions[1], folded))) - {row})


def _rate_likeness(one: str, language: str, other: str, other_language: str) -> float:
    """How alike two names sound, 0..1, as either language spells sounds."""
    return max(
        SequenceMatcher(None, spell_sounds(one, code), spell_sounds(other, code)).ratio()
        for code in (language, other_language)
    )
