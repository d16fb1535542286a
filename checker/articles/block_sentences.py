"""A block cut into sentences, each with its language. A block is split by the facts of the language it is mostly in."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.articles.page_view import BlockView
from checker.articles.thresholds import BLOCK_SAMPLE, LONGEST_HEADING, LONGEST_REMEMBERED, REMEMBERED
from checker.identification.certainty import SURE
from checker.identification.language_verdict import LanguageVerdict, judge_expected, judge_language
from checker.identification.non_text import WORD
from checker.languages.naming import find_named_language
from checker.model import Sentence
from checker.segmentation import split_sentences
from checker.structure.inline_items import cut_at_items
from checker.untranslated.kept_ranges import blank_ranges

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.model import Block, Document

NO_VERDICT = LanguageVerdict(None, 0.0, {})
"""What is known of the language of code."""

JudgedSpan = tuple[int, int, str, LanguageVerdict]
"""A sentence of a block: where it begins and ends in the block's text, its words, the verdict on its language."""


def view_block(
    document: Document, index: int, block: Block, languages: Sequence[str], single: str | None = None
) -> BlockView:
    """The sentences of a block with their languages; ``single`` is the language that the whole file is said to be in.

    ``index`` is the number of the block in the document, ``languages`` are the codes that come into question.
    """
    asked = tuple(languages)
    sentences = [
        Sentence(document, block, start, end, text, verdict.language, verdict.confidence, block_index=index)
        for start, end, text, verdict in _drop_code(block, _judge_block(block, single, asked))
    ]
    best = count_characters(sentences).most_common(1)
    return BlockView(block, sentences, best[0][0] if best else None, len(block.text), _find_named(block, asked))


def count_characters(sentences: Iterable[Sentence]) -> Counter[str]:
    """How many characters are surely in each language, by code, in the order in which the languages come."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        if sentence.language and sentence.confidence >= SURE:
            counts[sentence.language] += len(sentence.text)
    return counts


def _judge_block(block: Block, single: str | None, asked: tuple[str, ...]) -> Sequence[JudgedSpan]:
    """The sentences by the language that the block or the file is said to be in, unless it is surely in another."""
    judge = _judge_remembered if len(block.text) <= LONGEST_REMEMBERED else _judge_text
    return judge(block.text, block.language, single, asked)


def _judge_text(text: str, own: str | None, single: str | None, asked: tuple[str, ...]) -> Sequence[JudgedSpan]:
    """The same for the text of a block, and the language that the block is said to be in: what follows from no more."""
    given = own or single or ""
    judged = _judge_sentences(text, given, asked) if given else []
    if given and (own or all(verdict.language in (None, single) for *_, verdict in judged)):
        return judged  # the block as a whole could tell nothing more: no sentence of it speaks against what is said
    whole = judge_language(text[:BLOCK_SAMPLE], asked)
    sure = whole.language if whole.confidence >= SURE else None
    if not given or (sure and sure != single):
        return _judge_sentences(text, sure or given, asked, whole)
    return judged


_judge_remembered = lru_cache(maxsize=REMEMBERED)(_judge_text)


def _drop_code(block: Block, judged: Sequence[JudgedSpan]) -> Sequence[JudgedSpan]:
    """The sentences, those that are nothing but code in no language, whatever their words look like."""
    kept = [(mark.start, mark.end) for mark in block.marks if mark.kind == "keep"]
    if not kept:
        return judged
    said = blank_ranges(block.text, kept)
    return [
        (start, end, text, verdict if WORD.search(said, start, end) else NO_VERDICT)
        for start, end, text, verdict in judged
    ]


def _judge_sentences(
    text: str, language: str, asked: tuple[str, ...], whole: LanguageVerdict | None = None
) -> list[JudgedSpan]:
    """The sentences of a block, split by the facts of a language; ``whole`` is the verdict on all of it, if known."""
    spans = cut_at_items(text, split_sentences(text, language))
    if len(spans) == 1:
        ((start, end),) = spans
        return [(start, end, text[start:end], whole or judge_language(text[:BLOCK_SAMPLE], asked))]
    return [(start, end, text[start:end], judge_expected(text[start:end], language, asked)) for start, end in spans]


def _find_named(block: Block, asked: tuple[str, ...]) -> str | None:
    """The language whose version a block announces, as a heading does."""
    if len(block.text) >= LONGEST_HEADING:
        return None
    named = block.text.strip(" \t\r\n:*#=-–—[]()").casefold()
    return find_named_language(named, asked) if named else None
