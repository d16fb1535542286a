"""Two spellings of what is one name: a letter put in, taken out, changed, two letters exchanged.

Candidates are words with a capital that stand in one version only and differ by one edit; what their languages
write differently by habit is left out. What speaks for a slip is counted as features, by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.names.edits import Edit, describe_edit, find_edit
from checker.names.name_sounds import are_two_habits
from checker.names.name_words import NamedSide, NameWord, Unshared, fold_word, list_unshared, locate_words
from checker.names.thresholds import LONGER_WORDS, MOST_WORDS

if TYPE_CHECKING:
    from checker.names.name_uses import NameUses


class SpellingDifference(NamedTuple):
    """A name as two versions spell it, and in what the one differs from the other."""

    one: NameWord
    other: NameWord
    edit: Edit


def find_spelling_differences(
    here: NamedSide, there: NamedSide, unshared: Unshared | None = None
) -> list[SpellingDifference]:
    """The names that two passages spell differently, each word once; ``unshared`` where `list_unshared` was asked."""
    if here.language == there.language:
        return []
    own, others = unshared or list_unshared(here, there)
    if not own or max(len(own), len(others)) > MOST_WORDS:
        return []
    pairs = [
        (one, other)
        for one, other in _list_alike(own, others)
        if not _is_right(one, here.language, other, there.language)
    ]
    if not pairs:
        return []
    words = {word.text: word for word in locate_words(here, [one for one, _ in pairs])}
    counterparts = {word.text: word for word in locate_words(there, [other for _, other in pairs])}
    found: dict[str, SpellingDifference] = {}
    for one, other in pairs:
        if one in words and other in counterparts and one not in found:
            edit = find_edit(words[one].folded, counterparts[other].folded)
            if edit is not None:
                found[one] = SpellingDifference(words[one], counterparts.pop(other), edit)
    return list(found.values())


def _list_alike(own: Iterable[str], others: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The words of two lists that differ by one edit behind the first letter, accents apart."""
    by_start: dict[str, list[tuple[str, str]]] = {}
    for other in others:
        folded = fold_word[other]
        by_start.setdefault(folded[0], []).append((other, folded))
    for one in own:
        folded = fold_word[one]
        for other, there in by_start.get(folded[0], ()):
            if find_edit(folded, there) is not None:
                yield one, other


def _is_right(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether both words are right, each in its language, or are acronyms, of which the spelling says nothing."""
    if one[:-1].isupper() or other[:-1].isupper() or (is_known(one, language) and is_known(other, other_language)):
        return True
    countries, others = (
        languages.get(code).names.countries.find_form([word])
        for word, code in ((one, language), (other, other_language))
    )
    if countries and others and countries.codes & others.codes:
        return True
    return are_two_habits(fold_word[one], language, fold_word[other], other_language)


def is_known(word: str, language: str) -> bool:
    """Whether a language's word list has a word."""
    return languages.get(language).words.lexicon.frequency(word.lower()) is not None


def list_slip_features(
    difference: SpellingDifference, here: NamedSide, there: NamedSide, row: int, uses: NameUses
) -> Iterator[str]:
    """What speaks for a slip or against it, by name."""
    one, other = difference.one, difference.other
    knows = "".join(
        "+" if is_known(word.text, language) else "-"
        for word, language in (
            (one, here.language),
            (one, there.language),
            (other, there.language),
            (other, here.language),
        )
    )
    knows = min(knows, knows[2:] + knows[:2])  # whichever version is asked first
    yield f"known {knows}"
    vowels = languages.get(here.language).names.vowels
    yield f"edit {describe_edit(difference.edit, vowels)}"
    length = min(len(one.folded), len(other.folded))
    yield f"longer {sum(length >= least for least in LONGER_WORDS)}"
    yield f"initial {one.initial + other.initial}"
    beside = [pair for pair in ((one.before, other.before), (one.behind, other.behind)) if all(pair)]
    yield "company " + ("same" if any(a == b for a, b in beside) else "other" if beside else "none")
    yield from uses.describe(row, (here.version, one.folded), (there.version, other.folded))
