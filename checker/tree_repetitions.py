"""What a source says in several articles of a tree, and versions render in different ways: findings of a whole run.

Each article gives the renderings in it as numbers (`note_renderings`); where the numbers of one source differ, the
files concerned are read again, and a finding of `inconsistent-repetition` is made. It says all that the findings of
single articles on that source say, which go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from checker import rules
from checker.checking.repetition_findings import report_repetition
from checker.memories.sentence_key import make_key
from checker.model import Article, Block, Document, Finding, Sentence
from checker.repetitions.differing import RenderedPlace, Repetition, sort_out
from checker.repetitions.rendering import (
    SentencePlace,
    find_sentence,
    list_blocks,
    list_sentence_renderings,
    pack_renderings,
)
from checker.repetitions.tally import Placed, RenderingTally
from checker.settings import Settings

RULE = "inconsistent-repetition"
"""The rule that the findings are of."""
MOST_RENDERINGS = 100_000
"""Places of sources with several renderings that are looked at. Limit: all are held at the same time."""

Sentences = Mapping[int, Sequence[Sentence]]
"""Sentences by the number of their article in its group."""


class ArticleHolder(Protocol):
    """Gives the articles of a run, group by group: their files and versions at the least."""

    def open(self, group: int) -> Sequence[Article]:
        """The articles of a group."""
        ...

    def read(self, document: Document) -> Document | None:
        """A file of an article with its blocks; None where it can't be read any more."""
        ...

    def close(self, group: int, articles: Sequence[Article], pointed: Sentences) -> None:
        """Take the articles back, with the sentences in them that may be pointed at."""
        ...


class HeldArticles:
    """Articles that are held as a whole, each a group of its own."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles

    def open(self, group: int) -> Sequence[Article]:
        """The article of that number."""
        return self._articles[group : group + 1]

    def read(self, document: Document) -> Document:
        """The file as it is held."""
        return document

    def close(self, group: int, articles: Sequence[Article], pointed: Sentences) -> None:
        """Nothing is to be kept: all of it is held."""


@dataclass(slots=True)
class FoundAcross:
    """Findings by the group that they stand in; ``told`` are the keys of the sources of which they say all.

    ``groups`` are those that have such a source.
    """

    findings: dict[int, list[Finding]] = field(default_factory=dict)
    told: set[int] = field(default_factory=set)
    groups: set[int] = field(default_factory=set)

    def drop_told(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings of single articles without those on a source of which all is said."""
        if not self.told:
            return list(findings)
        return [one for one in findings if one.rule != RULE or _name_source(one) not in self.told]

    def list_all(self) -> list[Finding]:
        """The findings of all groups."""
        return [one for _group, found in sorted(self.findings.items()) for one in found]


def is_asked_for(settings: Settings) -> bool:
    """Whether the settings leave the rule on."""
    return any(rule.id == RULE for rule in rules.select_rules(settings))


def note_renderings(articles: Iterable[Article]) -> bytes:
    """How the sentences of some articles, those of a group, are rendered, for a `RenderingTally`."""
    return pack_renderings(
        one for number, article in enumerate(articles) for one in list_sentence_renderings(number, article)
    )


def look_across(articles: Sequence[Article], settings: Settings) -> FoundAcross:
    """The findings on articles that are held as a whole; each is a group by its place."""
    if len(articles) < 2 or not is_asked_for(settings):
        return FoundAcross()
    tally = RenderingTally()
    for number, article in enumerate(articles):
        tally.add(number, note_renderings([article]))
    return find_across(tally, HeldArticles(articles), settings)


def find_across(tally: RenderingTally, holder: ArticleHolder, settings: Settings) -> FoundAcross:
    """The findings on sources that several articles have and that are rendered in different ways."""
    conflicts = sorted(_list_conflicts(tally), key=lambda same: same[0].get_place())
    places = _find_places(conflicts, holder)
    found = FoundAcross()
    for same in conflicts:
        there = [(placed, places[placed]) for placed in same if placed in places]
        repetition = sort_out([place for _placed, place in there])
        if repetition is None:
            continue
        found.told.add(same[0].rendering.source)
        found.groups.update(placed.group for placed, _place in there)
        groups = {id(place): placed.group for placed, place in there}
        for finding, own in zip(_report(repetition, settings), repetition.renderings[1:], strict=True):
            found.findings.setdefault(groups[id(own[0])], []).append(finding)
    return found


def _list_conflicts(tally: RenderingTally) -> Iterator[list[Placed]]:
    """The sources with several renderings that stand in several articles, as many as may be looked at."""
    count = 0
    for same in tally.list_conflicts():
        if len({(placed.group, placed.rendering.article) for placed in same}) > 1:
            count += len(same)
            if count > MOST_RENDERINGS:
                return
            yield same


def _report(repetition: Repetition, settings: Settings) -> Iterator[Finding]:
    for finding in report_repetition(rules.get_rule(RULE), repetition):
        finding.severity = rules.choose_severity(finding, settings)
        yield finding


def _name_source(finding: Finding) -> int:
    """The key of the source that a finding of an article is about: its last place."""
    source = finding.locations[-1]
    return make_key(f"{source.language}>{finding.locations[0].language}", source.text)


def _find_places(conflicts: Sequence[Sequence[Placed]], holder: ArticleHolder) -> dict[Placed, RenderedPlace]:
    """Where renderings stand, of those that still do; the files are read group by group."""
    by_group: dict[int, list[Placed]] = {}
    for placed in (placed for same in conflicts for placed in same):
        by_group.setdefault(placed.group, []).append(placed)
    found: dict[Placed, RenderedPlace] = {}
    for group in sorted(by_group):
        articles = holder.open(group)
        files = _Files(holder)
        pointed: dict[int, list[Sentence]] = {}
        for placed in by_group[group]:
            article = articles[placed.rendering.article]
            sides = _find_sides(placed, article, files)
            if sides is not None:
                found[placed] = RenderedPlace(article.name, sides[0].location(), sides[1].location())
                pointed.setdefault(placed.rendering.article, []).extend(sides)
        holder.close(group, articles, pointed)
    return found


def _find_sides(placed: Placed, article: Article, files: _Files) -> tuple[Sentence, Sentence] | None:
    """The sentence that renders another one, and that one; None where one of them is not there any more."""
    rendering = placed.rendering
    language, other = (article.versions[number].language for number in (rendering.version, rendering.original))
    here = files.find(article.documents[rendering.here.document], rendering.here, language)
    origin = files.find(article.documents[rendering.origin.document], rendering.origin, other)
    if here is None or origin is None:
        return None
    keys = make_key(f"{other}>{language}", origin.text), make_key(language, here.text)
    return (here, origin) if keys == (rendering.source, rendering.target) else None


class _Files:
    """The files of a group, each read once."""

    def __init__(self, holder: ArticleHolder) -> None:
        self._holder = holder
        self._blocks: dict[int, list[Block]] = {}

    def find(self, document: Document, place: SentencePlace, language: str) -> Sentence | None:
        """The sentence at a place of a file of an article; lines and parts are those of the file as it is now."""
        blocks = self._blocks.get(id(document))
        if blocks is None:
            read = self._holder.read(document)
            if read is not None and read is not document:
                vars(document)["line_starts"], document.parts = read.line_starts, read.parts
                document.suppressions = read.suppressions
            blocks = self._blocks[id(document)] = list_blocks(read) if read is not None else []
        return find_sentence(document, blocks, place, language)
