"""The sentence around a place: what a reader must see to judge a finding, and what a fingerprint is made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from checker.model import Article, Block, Location, Sentence

LONGEST_PASSAGE = 10_000
"""Characters of a sentence that a passage is: of a longer one, half of them on either side of the place. Limit: no
sentence is so long, but a file without any stop is one, and its thousands of findings would each be known by all of
it."""
MOST_INDEXED = 64
"""Files whose sentences are held of articles that lie on the disk. A guess: a report goes from file to file."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with ``text[start:end]`` marked; ``sentence`` is None where the place is not within one sentence."""

    text: str
    start: int
    end: int
    sentence: Sentence | None = None

    @property
    def whole(self) -> bool:
        """Whether all of the text is marked."""
        return self.start == 0 and self.end == len(self.text)


@runtime_checkable
class FoundByPath(Protocol):
    """Articles of which one is held at a time, found by a file of theirs."""

    def list_by_path(self, path: str) -> Sequence[Article]:
        """The articles that a file belongs to."""
        ...


class Passages:
    """Finds the sentence in which a location lies. Sentences are indexed once for every file, when first asked."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles: dict[str, list[Article]] = {}
        self._lying = articles if isinstance(articles, FoundByPath) else None
        for article in articles if self._lying is None else ():
            for path in {one.path for one in (*article.documents, *(state.document for state in article.earlier))}:
                self._articles.setdefault(path, []).append(article)
        self._index: dict[tuple[str, str], tuple[list[int], list[Sentence]]] = {}
        self._indexed: set[str] = set()

    def find_passage(self, location: Location) -> Passage:
        """The passage of a location: its sentence, else the location's own text, all of it marked.

        Of a sentence longer than `LONGEST_PASSAGE` it is what stands around the place.
        """
        sentence = self.find_sentence(location)
        if sentence is not None:
            start = _find_offset(sentence, location)
            if start is not None:
                return _clip_passage(sentence, start, start + len(location.text))
        return Passage(location.text, 0, len(location.text))

    def find_sentence(self, location: Location) -> Sentence | None:
        """The sentence in which a location begins, or None."""
        if location.path not in self._indexed:
            self._add(location.path)
        starts, sentences = self._index.get((location.path, location.part), ([], []))
        at = bisect_right(starts, location.start) - 1
        return sentences[at] if at >= 0 else None

    def find_spans(self, location: Location) -> list[tuple[Sentence, int, int]]:
        """All sentences that a location touches, each with the characters of it that are meant."""
        first = self.find_sentence(location)
        if first is None:
            return []
        start = _find_offset(first, location)
        if start is not None:
            return [(first, start, start + len(location.text))]
        starts, sentences = self._index[location.path, location.part]
        begin = bisect_right(starts, location.start) - 1
        touched = sentences[begin : max(begin + 1, bisect_left(starts, location.end))]
        return [(sentence, 0, len(sentence.text)) for sentence in touched]

    def _add(self, path: str) -> None:
        if self._lying is not None and len(self._indexed) >= MOST_INDEXED:
            self._indexed.clear()
            self._index.clear()
        self._indexed.add(path)
        places: dict[str, list[tuple[int, Sentence]]] = {}
        articles = self._articles.get(path, ()) if self._lying is None else self._lying.list_by_path(path)
        for sentence in _list_sentences(articles, path):
            block = sentence.block
            start = block.locate(sentence.start, sentence.end)[0]
            places.setdefault(block.part, []).append((start, sentence))
        for part, found in places.items():
            found.sort(key=lambda place: place[0])
            self._index[path, part] = ([place[0] for place in found], [place[1] for place in found])


def _clip_passage(sentence: Sentence, start: int, end: int) -> Passage:
    """A sentence with ``text[start:end]`` marked, or, of one that is too long, the words around."""
    text = sentence.text
    if len(text) <= LONGEST_PASSAGE:
        return Passage(text, start, end, sentence)
    begin, stop = max(0, start - LONGEST_PASSAGE // 2), min(len(text), end + LONGEST_PASSAGE // 2)
    if begin:  # words are not cut; one that is longer than all that may be kept is
        begin = max(begin, text.find(" ", begin, start) + 1)
    if stop < len(text):
        stop = max(end, text.rfind(" ", end, stop)) if " " in text[end:stop] else stop
    return Passage(text[begin:stop], start - begin, end - begin, sentence)


def _list_sentences(articles: Iterable[Article], path: str) -> Iterator[Sentence]:
    seen: set[Sentence] = set()
    for article in articles:
        earlier = (state.sentences for state in article.earlier)
        for group in (article.sentences, *(version.sentences for version in article.versions), *earlier):
            for sentence in group:
                if sentence.document.path == path and sentence not in seen:
                    seen.add(sentence)
                    yield sentence


def _find_offset(sentence: Sentence, location: Location) -> int | None:
    """Where the location's text begins in the sentence, or None where the sentence does not hold it."""
    block, first = sentence.block, sentence.start
    begin = max(0, _find_character(block, location.start) - first)
    for at in range(begin, len(sentence.text) + 1):  # a place of no length may stand at the end
        if block.locate(first + at, first + at + 1)[0] != location.start:
            break
        if sentence.text.startswith(location.text, at):  # what an entity stands for may be several characters
            return at
    return None


def _find_character(block: Block, place: int) -> int:
    """The first character of a block's text that begins at a place of the file or behind it.

    A shortcut: what a search by `Block.locate` would find, in one step. A number out of the text where there is none.
    """
    block.locate(0, 1)  # some blocks work out their runs when they are asked
    runs = block.runs
    if not runs:
        return place - block.start
    after = bisect_left(runs, place, key=lambda run: run[1])
    behind = runs[after][0] if after < len(runs) else len(block.text) + 1
    offset, begin, width = runs[max(0, after - 1)]
    if width:
        return behind if after else 0
    return min(behind, offset + place - begin)
