"""How a sentence of the source is rendered at a place: two numbers that stand for both, and where both stand."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.memories.sentence_key import make_key
from checker.model import Article, Block, Document, Row, Sentence
from checker.structure.text_kind import judge_text_kind

LEAST_WORDS = 3
"""Words of a sentence that ought to be rendered the same way everywhere; a guess of the first round, not fitted.
Shorter ones are labels. Of three and four words 650 real pages render 6 in several ways, all of them sentences.
"""
LEAST_SCORE = 0.5
"""Confidence (0..1) of a row; a guess of the first round, not fitted. Below, it may render another sentence."""
KINDS = ("prose", "label")
"""Kinds of text that are in a language: names, addresses, code and references stay as they are, or nearly so."""
_RECORD = struct.Struct("<QQHHHHHIIIIII")
RECORD_BYTES = _RECORD.size
"""Bytes of a rendering as it is kept."""


class SentencePlace(NamedTuple):
    """Where a sentence stands: the number of the file in the article, of the block in it, and its offsets there."""

    document: int
    block: int
    start: int
    end: int


class Rendering(NamedTuple):
    """A place at which a source is rendered: ``source`` and ``target`` are keys of what both say (`make_key`).

    ``article`` is the number of the article in its group, ``version`` that of the version, ``original`` that of the
    source; ``here`` is where the rendering stands, ``origin`` where its source does.
    """

    source: int
    target: int
    article: int
    version: int
    original: int
    here: SentencePlace
    origin: SentencePlace


def list_sentence_renderings(number: int, article: Article) -> Iterator[Rendering]:
    """The renderings of an article, which is that of the number, in the order of its rows."""
    documents = {id(document): at for at, document in enumerate(article.documents)}
    blocks = {
        id(block): (documents[id(document)], at)
        for document in article.documents
        for at, block in enumerate(list_blocks(document))
    }
    languages = {version.id: (at, version.language) for at, version in enumerate(article.versions)}
    for row in article.rows:
        for source, other in pair_sentences(article, row):
            (original, one), (version, language) = languages[source[0]], languages[other[0]]
            origin, here = (_find_passage(sentence, blocks) for sentence in (source[1], other[1]))
            if origin is not None and here is not None and one != language:
                yield Rendering(
                    make_key(f"{one}>{language}", source[1].text),
                    make_key(language, other[1].text),
                    number,
                    version,
                    original,
                    here,
                    origin,
                )


def pair_sentences(article: Article, row: Row) -> Iterator[tuple[tuple[str, Sentence], tuple[str, Sentence]]]:
    """A sentence of the source and what stands for it in every other version of a row, with their versions.

    Left out are rows that are not sure, several sentences for one, headings and labels, and what is still in another
    language than its version.
    """
    source = row.source or article.source
    own = row.cells.get(source or "", ())
    if (
        source is None
        or len(own) != 1
        or row.relation == "alone"
        or row.score < LEAST_SCORE
        or not may_come_again(own[0])
    ):
        return
    for key, cell in row.cells.items():
        if key == source or len(cell) != 1 or cell[0].block.kind == "heading":
            continue
        if cell[0].language in (None, article.version(key).language):
            yield (source, own[0]), (key, cell[0])


def may_come_again(sentence: Sentence) -> bool:
    """Whether a sentence is long enough, and neither heading nor code, to be rendered the same way everywhere."""
    return (
        sentence.block.kind != "heading"
        and len(sentence.text.split()) >= LEAST_WORDS
        and judge_text_kind(sentence.text) in KINDS
    )


def list_blocks(document: Document) -> list[Block]:
    """The blocks of a file and both sides of its units, in a fixed order."""
    return [*document.blocks, *(side for unit in document.units for side in (unit.source, unit.target))]


def _find_passage(sentence: Sentence, blocks: dict[int, tuple[int, int]]) -> SentencePlace | None:
    found = blocks.get(id(sentence.block))
    return SentencePlace(*found, sentence.start, sentence.end) if found else None


def find_sentence(document: Document, blocks: Sequence[Block], place: SentencePlace, language: str) -> Sentence | None:
    """The sentence at a place of a file, given the blocks of the file as it is now; None where there is none such."""
    if place.block >= len(blocks):
        return None
    block = blocks[place.block]
    text = block.text[place.start : place.end]
    return Sentence(document, block, place.start, place.end, text, language, 1.0) if text else None


def pack_renderings(renderings: Iterable[Rendering]) -> bytes:
    """Renderings as bytes, `RECORD_BYTES` each."""
    return b"".join(
        _RECORD.pack(*one[:5], one.here.document, one.origin.document, *one.here[1:], *one.origin[1:])
        for one in renderings
    )


def unpack_renderings(data: bytes) -> Iterator[Rendering]:
    """The renderings of bytes that `pack_renderings` made."""
    for source, target, article, version, original, here, origin, *places in _RECORD.iter_unpack(data):
        yield Rendering(
            source,
            target,
            article,
            version,
            original,
            SentencePlace(here, *places[:3]),
            SentencePlace(origin, *places[3:]),
        )
