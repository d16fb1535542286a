"""Sentences that the source has added, taken out or replaced, and that a translation lacks or still has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.articles.thresholds import LEAST_ABSENCE
from checker.staleness.text_change import join_texts
from checker.staleness.thresholds import LEAST_LACK, LEAST_LINK, LEAST_NEARER, LEAST_WORDS, MOST_ALIKE
from checker.structure.text_kind import judge_text_kind

if TYPE_CHECKING:
    from checker.model import Article, Earlier, Location, Sentence, Version
    from checker.settings import Settings
    from checker.staleness.revised_passage import Encode
    from checker.staleness.text_change import TextChange

_END = re.compile(r"[.!?…]\W*$")
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class StaleSentence:
    """``kind`` is what the source has done with it; ``reworded`` and ``moved`` are no more than worth a look.

    ``here`` is the place in the translation (of no length for what is new), ``now`` that of the source today,
    ``before`` what the source said.
    """

    kind: Literal["added", "removed", "replaced", "reworded", "moved"]
    here: Location
    now: Location | None
    before: Location | None


@dataclass(frozen=True, slots=True)
class SourceChange:
    """How the source has changed since an earlier state; ``target`` is the version that may have stayed behind."""

    article: Article
    earlier: Earlier
    target: Version
    change: TextChange
    settings: Settings

    def find_counterparts(self, sentences: Sequence[Sentence]) -> list[Sentence]:
        """What of the source stands beside some sentences of the target today."""
        rows = [row for row in self.article.rows if not set(row.cells.get(self.target.id, ())).isdisjoint(sentences)]
        return [one for row in rows for one in row.cells.get(self.earlier.version, ())]


def find_stale_sentences(source: SourceChange, encode: Encode) -> list[StaleSentence]:
    """The sentences that the source's revision has made stale in the target, new ones last."""
    found = list(_find_left(source, encode))
    taken = {one.here for one in found}
    return [*found, *(one for one in _find_added(source, encode) if one.here not in taken)]


def _find_added(source: SourceChange, encode: Encode) -> Iterator[StaleSentence]:
    """What the source has added and the translation lacks: a row of its own, or part of a row that does without."""
    last: Sentence | None = None
    target, before = source.target, source.change.before
    sure = LEAST_LACK if target.id in source.earlier.untouched else LEAST_ABSENCE
    for row in source.article.rows:
        now, here = row.cells.get(source.earlier.version, ()), row.cells.get(target.id, ())
        new = [one for one in now if one not in before and says_something(one)]
        after = here[-1] if here else last
        place = _locate_after(after, target)
        if new and place is not None:
            if not here and row.lacks.get(target.id, 0.0) >= sure:
                yield StaleSentence("added", place, new[0].location(), None)
            elif here and len(new) < len(now):
                kept = [one for one in now if one in before]
                if _does_without(here, kept, now, encode):
                    yield StaleSentence("added", place, new[0].location(), None)
        last = after if row.relation != "moved" else last


def _locate_after(sentence: Sentence | None, version: Version) -> Location | None:
    """Where what follows a sentence would stand; the beginning of the version, where nothing is before it."""
    if sentence is not None:
        return sentence.location(len(sentence.text), len(sentence.text))
    return version.sentences[0].location(0, 0) if version.sentences else None


def _does_without(here: Sequence[Sentence], kept: Sequence[Sentence], now: Sequence[Sentence], encode: Encode) -> bool:
    """Whether a passage is nearer to what the source said already than to all that it says now."""
    vectors = encode([join_texts(here), join_texts(kept), join_texts(now)])
    return float(vectors[0] @ vectors[1]) >= float(vectors[0] @ vectors[2])


def _find_left(source: SourceChange, encode: Encode) -> Iterator[StaleSentence]:
    """What the source has taken out, and the translation still says: by an alignment with what the source said."""
    removed = {one for one in source.change.removed if says_something(one)}
    for before, here in _align_before(source) if removed else ():
        if not removed.issuperset(before) or not all(map(says_something, here)):
            continue
        now = source.find_counterparts(here)
        if now and not _is_nearer(here, before, now, encode):
            continue
        new = next((one for one in now if one not in source.change.before), None)
        places = here[0].location(), new.location() if new else None, before[0].location()
        yield StaleSentence("replaced" if new else "removed", *places)


def _align_before(source: SourceChange) -> Iterator[tuple[tuple[Sentence, ...], tuple[Sentence, ...]]]:
    """What the source said beside what the translation says, as far as that is sure."""
    from checker.alignment.embedders import choose_embedder
    from checker.alignment.version_pair import compare_versions, prepare_sentences

    embedder = choose_embedder(source.settings)
    old, here = source.earlier.sentences, source.target.sentences
    pair = compare_versions(prepare_sentences(old, embedder), prepare_sentences(here, embedder))
    for link in pair.links:
        if link.score >= LEAST_LINK:
            yield tuple(old[i] for i in link.source), tuple(here[j] for j in link.target)


def _is_nearer(here: Sequence[Sentence], before: Sequence[Sentence], now: Sequence[Sentence], encode: Encode) -> bool:
    """Whether a passage says what the source said, and not what it says there now, which is another matter."""
    vectors = encode([join_texts(here), join_texts(before), join_texts(now)])
    nearer = float(vectors[0] @ vectors[1]) - float(vectors[0] @ vectors[2]) >= LEAST_NEARER
    return nearer and float(vectors[1] @ vectors[2]) < MOST_ALIKE


def says_something(sentence: Sentence) -> bool:
    """Whether a sentence has words enough to be missed; a short one, or one with a year, must end like a sentence."""
    kind = judge_text_kind(sentence.text)
    whole = kind == "prose" or (kind in {"label", "reference", "address"} and _END.search(sentence.text) is not None)
    return whole and len(_WORDS.findall(sentence.text)) >= LEAST_WORDS
