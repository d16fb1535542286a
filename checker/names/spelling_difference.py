"""Two spellings of what is one name: a letter put in, taken out, changed, two letters exchanged.

Candidates are words with a capital that stand in one version only and differ by one edit; what their languages
write differently by habit is left out. What speaks for a slip is counted as features, by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.names.edits import Edit, describe_edit, find_edit
from checker.names.name_sounds import are_inflected, are_two_habits
from checker.names.name_words import NamedSide, NameWord, list_unshared
from checker.names.thresholds import LONGER_WORDS, MOST_WORDS

if TYPE_CHECKING:
    from checker.names.name_uses import NameUses


class SpellingDifference(NamedTuple):
    """A name as two versions spell it, and in what the one differs from the other."""

    one: NameWord
    other: NameWord
    edit: Edit


def find_spelling_differences(here: NamedSide, there: NamedSide) -> list[SpellingDifference]:
    """The names that two passages spell differently, each word once."""
    if here.language == there.language:
        return []
    own, others = list_unshared(here.texts, there.texts)
    if not own or max(len(own), len(others)) > MOST_WORDS:
        return []
    by_start: dict[str, list[NameWord]] = {}
    for other in others:
        by_start.setdefault(other.folded[0], []).append(other)
    used: set[NameWord] = set()
    found = []
    for one in own:
        for other in by_start.get(one.folded[0], ()):
            edit = find_edit(one.folded, other.folded)
            if edit is not None and other not in used and _may_be_slip(one, here.language, other, there.language):
                used.add(other)
                found.append(SpellingDifference(one, other, edit))
                break
    return found


def _may_be_slip(one: NameWord, language: str, other: NameWord, other_language: str) -> bool:
    if (is_known(one, language) and is_known(other, other_language)) or _is_acronym(one) or _is_acronym(other):
        return False
    return not _are_right(one, language, other, other_language)


def _is_acronym(word: NameWord) -> bool:
    return word.text[:-1].isupper()


def _are_right(one: NameWord, language: str, other: NameWord, other_language: str) -> bool:
    """Whether both spellings are right, each in its language. A name that both languages know as the one has it is
    spelled so in the other, too.
    """
    if are_inflected(one.folded, language, other.folded, other_language):
        return True
    one_of_both, other_of_both = (
        all(is_known(word, code) for code in (language, other_language)) for word in (one, other)
    )
    return one_of_both == other_of_both and are_two_habits(one.folded, language, other.folded, other_language)


def is_known(word: NameWord, language: str) -> bool:
    """Whether a language's word list has a word."""
    return languages.get(language).words.lexicon.frequency(word.text.lower()) is not None


def list_slip_features(
    difference: SpellingDifference, here: NamedSide, there: NamedSide, row: int, uses: NameUses
) -> Iterator[str]:
    """What speaks for a slip or against it, by name."""
    one, other = difference.one, difference.other
    knows = "".join(
        "+" if is_known(word, language) else "-"
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
