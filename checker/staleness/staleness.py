"""All that the revisions of an article's versions have made stale in the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from checker.staleness.outdated_fact import StaleFact
from checker.staleness.outdated_sentence import SourceChange, StaleSentence, find_stale_sentences
from checker.staleness.revised_passage import list_revised
from checker.staleness.stale_links import find_stale_links
from checker.staleness.stale_names import find_stale_names
from checker.staleness.stale_numbers import find_stale_numbers
from checker.staleness.text_change import compare_states, join_texts

if TYPE_CHECKING:
    from checker.model import Article, Earlier, Location
    from checker.settings import Settings
    from checker.staleness.revised_passage import Encode, GetQuantities, RevisedPassage

Stale = TypeVar("Stale", StaleFact, StaleSentence)
_SIGNS = re.compile(r"\W+")


@dataclass(slots=True)
class Staleness:
    """Facts and sentences that are stale, each with the state of the source that still said it."""

    facts: list[tuple[StaleFact, Earlier]] = field(default_factory=list)
    sentences: list[tuple[StaleSentence, Earlier]] = field(default_factory=list)


def find_staleness(article: Article, settings: Settings, get_quantities: GetQuantities, encode: Encode) -> Staleness:
    """What is stale in the versions of an article, each place told once, by the latest state that says so."""
    found = Staleness()
    hints: list[tuple[StaleSentence, Earlier]] = []
    for source in _list_changes(article, settings):
        state = source.earlier
        passages = list(list_revised(article, source.change, state.version, source.target.id))
        found.facts += [(one, state) for one in _find_facts(source, passages, get_quantities, encode)]
        found.sentences += [(one, state) for one in find_stale_sentences(source, encode)]
        stale = [one.here for one, _state in found.facts] + [one.here for one, _state in found.sentences]
        if source.target.id in state.untouched:
            hints += [(one, state) for one in _find_hints(source, passages, stale)]
    found.facts = _tell_once(found.facts)
    found.sentences = _tell_once([*found.sentences, *hints])
    return found


def _list_changes(article: Article, settings: Settings) -> Iterator[SourceChange]:
    """Every earlier state that differs from today's, with every version that may have stayed behind."""
    for earlier in article.earlier:
        now = article.version(earlier.version).sentences
        change = compare_states(earlier.sentences, now, settings)
        if change.is_none and now[0].document.text == earlier.document.text:  # targets of links are no text
            continue
        for target in article.versions:
            if target.id in earlier.against and not target.residue and target.id != earlier.version:
                yield SourceChange(article, earlier, target, change, settings)


def _find_facts(
    source: SourceChange, passages: Sequence[RevisedPassage], get_quantities: GetQuantities, encode: Encode
) -> Iterator[StaleFact]:
    """The stale facts of the passages that were said in other words before, then the links."""
    for passage in passages:
        yield from find_stale_numbers(passage, get_quantities, encode)
        yield from find_stale_names(passage, get_quantities, encode)
    now = source.article.version(source.earlier.version).sentences
    yield from find_stale_links(source.earlier.sentences, now, source.target.sentences, source.change)


def _find_hints(
    source: SourceChange, passages: Sequence[RevisedPassage], stale: Sequence[Location]
) -> Iterator[StaleSentence]:
    """What was only reworded or moved: worth a look, no more."""
    for passage in passages:
        places = [one.location() for one in passage.here]
        if _is_reworded(passage) and not any(_touch(one, other) for one in places for other in stale):
            yield StaleSentence("reworded", places[0], passage.now[0].location(), passage.before[0].location())
    for row in source.article.rows:
        now, here = row.cells.get(source.earlier.version, ()), row.cells.get(source.target.id, ())
        if row.relation == "moved" and here and source.change.moved.intersection(now):
            yield StaleSentence("moved", here[0].location(), now[0].location(), None)


def _tell_once(found: list[tuple[Stale, Earlier]]) -> list[tuple[Stale, Earlier]]:
    """The first of those that speak of one place."""
    first: dict[Location, tuple[Stale, Earlier]] = {}
    for one, earlier in found:
        first.setdefault(one.here, (one, earlier))
    return list(first.values())


def _is_reworded(passage: RevisedPassage) -> bool:
    """Whether a passage was said in other words, and not merely with other signs or spaces."""
    one, other = (_SIGNS.sub("", join_texts(side)).casefold() for side in (passage.before, passage.now))
    return one != other


def _touch(one: Location, other: Location) -> bool:
    """Whether two places have characters in common, or one stands in the other."""
    return (one.path, one.part) == (other.path, other.part) and one.start <= other.end and other.start <= one.end
