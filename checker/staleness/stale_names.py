"""Names that a translation still says, where its source names another person, place or thing by now.

A name is a word with a capital that the source had and has no more, with another such word in its place, and that the
translation writes likewise (or, by the model's vectors, as its language writes it: Genf, Genève).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.alignment.folded_tokens import fold_accents
from checker.languages.quotation_marks import get_opening_marks
from checker.staleness.outdated_fact import StaleFact
from checker.staleness.thresholds import LEAST_INITIAL, LEAST_LEAD, LEAST_LIKENESS, LEAST_NAME, MOST_WORDS

if TYPE_CHECKING:
    from checker.model import Location, Sentence
    from checker.staleness.revised_passage import Encode, GetQuantities, RevisedPassage

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDS = ".!?:;…(–—"
"""Signs behind which a sentence, a clause set apart or a list begins."""
_GENITIVE = re.compile(r"(?<=\w\w\w)s$")


class _Word(NamedTuple):
    """A word in its sentence; ``stem`` is folded and without a genitive's ending."""

    text: str
    stem: str
    sentence: Sentence
    start: int
    end: int
    capital: bool
    initial: bool


def find_stale_names(passage: RevisedPassage, get_quantities: GetQuantities, encode: Encode) -> list[StaleFact]:
    """The names of a passage that the revision has made stale, in the order in which the source had them."""
    before, now, here = (
        list(_list_words(side, get_quantities)) for side in (passage.before, passage.now, passage.here)
    )
    if max(len(before), len(now), len(here)) > MOST_WORDS:
        return []
    found: list[StaleFact] = []
    for gone, come in _list_replaced(before, now):
        if not any(_find_word(one, here, [], encode) for one in come):
            held = [word for one in gone if (word := _find_word(one, here, now, encode)) is not None]
            found += _join_neighbours(held, gone, come)
    return found


def _list_replaced(before: Sequence[_Word], now: Sequence[_Word]) -> Iterator[tuple[list[_Word], list[_Word]]]:
    """Names that are gone, each with those that stand in their place: where they stood, else wherever it is."""
    gone, come = _list_names(before, now), _list_names(now, before)
    if not gone or not come:
        return
    steps = SequenceMatcher(None, [one.text for one in before], [one.text for one in now], autojunk=False)
    for step, start, end, begin, stop in steps.get_opcodes():
        pair = [one for one in gone if one in before[start:end]], [one for one in come if one in now[begin:stop]]
        if step == "replace" and all(pair):
            yield pair
            gone, come = (
                [one for one in every if one not in told] for every, told in zip((gone, come), pair, strict=True)
            )
    moved = [one for one in come if not one.initial and _is_surely_name(one)]
    if gone and moved:
        yield gone, moved


def _is_surely_name(word: _Word) -> bool:
    """Whether a word with a capital must be a name: where every noun has one, a word that nobody knows."""
    facts = languages.get(word.sentence.language or "").words
    small = word.text.casefold()
    if facts.capitals is None or not facts.capitals.on_nouns:
        return True
    return facts.lexicon.frequency(small) is None or facts.lexicon.is_kept(small)


def _list_words(sentences: Sequence[Sentence], get_quantities: GetQuantities) -> Iterator[_Word]:
    """The words of some sentences that are no part of a number or a date."""
    for sentence in sentences:
        dates = [(one.start, one.end) for one in get_quantities(sentence)]
        for match in _WORD.finditer(sentence.text):
            start, end = match.span()
            if not any(start < last and first < end for first, last in dates):
                initial = _is_beginning(sentence.text[:start].rstrip()[-1:])
                stem = _GENITIVE.sub("", fold_accents(match[0]))
                yield _Word(match[0], stem, sentence, start, end, match[0][0].isupper(), initial)


def _is_beginning(before: str) -> bool:
    """Whether behind a sign, or behind nothing, every word has a capital."""
    return not before or before in _ENDS or before in get_opening_marks()


def _list_names(words: Sequence[_Word], others: Sequence[_Word]) -> list[_Word]:
    """The words with a capital that the other state has in no form."""
    stems = {one.stem for one in others}
    return [
        one
        for one in words
        if one.capital and one.stem not in stems and len(one.text) >= (LEAST_INITIAL if one.initial else LEAST_NAME)
    ]


def _find_word(name: _Word, here: Sequence[_Word], taken: Sequence[_Word], encode: Encode) -> _Word | None:
    """The word of the translation that says a name: written alike, else nearest to it by meaning.

    Words that are written like one of ``taken`` say that one.
    """
    for word in here:
        if word.capital and word.stem == name.stem:
            return word
    used = {one.stem for one in taken}
    others = [one for one in here if one.capital and not one.initial and one.stem not in used]
    if name.initial or not others:
        return None
    vectors = encode([name.text, *(one.text for one in others), *(one.text for one in taken if one.capital)])
    cosines = (vectors[1:] @ vectors[0]).tolist()
    best = max(range(len(others)), key=cosines.__getitem__)
    if cosines[best] < LEAST_LIKENESS:
        return None
    rivals = (vectors[1 + len(others) :] @ vectors[1 + best]).tolist()
    return others[best] if cosines[best] - max(rivals, default=0.0) >= LEAST_LEAD else None


def _join_neighbours(held: Sequence[_Word], gone: Sequence[_Word], come: Sequence[_Word]) -> Iterator[StaleFact]:
    """A fact for every run of words that follow one another in the translation."""
    runs: list[list[_Word]] = []
    for word in sorted(set(held), key=lambda one: (one.sentence.block_index, one.sentence.start, one.start)):
        last = runs[-1][-1] if runs else None
        if (
            last is not None
            and last.sentence is word.sentence
            and not last.sentence.text[last.end : word.start].strip()
        ):
            runs[-1].append(word)
        else:
            runs.append([word])
    for run in runs:
        yield StaleFact("changed", "name", _locate_words(run), _locate_words(come), _locate_words(gone))


def _locate_words(words: Sequence[_Word]) -> Location:
    """From the first to the last of some words, as far as they stand in one sentence."""
    first = words[0]
    last = [one for one in words if one.sentence is first.sentence][-1]
    return first.sentence.location(first.start, last.end)
