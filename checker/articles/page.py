"""What a page is made of: one language, one with residue of others, or whole versions, interleaved or in blocks.

A page is understood before it is judged. Evidence: how many characters each language has, how they are ordered
from block to block, and headings that name a version ("Deutsch", "Version française").
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.articles.page_layout import BlockView, assign_interleaved, cut_into_blocks
from checker.identification.certainty import SURE
from checker.identification.prefilter import measure_own_lead
from checker.identification.word_scores import LanguageVerdict, judge_language
from checker.languages.naming import find_named_language
from checker.model import Sentence
from checker.segmentation import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Block, Document, Layout

VERSION_SHARE = 0.4
PART_SHARE = 0.2
SAMPLE = 4000


@dataclass(slots=True)
class PageView:
    """A page as it was understood.

    ``order`` holds the languages of the versions as they appear; ``strays`` the languages that are there only as
    residue; ``assumptions`` says in words what was taken for granted.
    """

    document: Document
    layout: Layout
    blocks: list[BlockView]
    order: list[str]
    strays: list[str]
    main: str | None
    assumptions: list[str] = field(default_factory=list)


def understand_page(document: Document, languages: Sequence[str], single: str | None = None) -> PageView:
    """The page as versions. ``single`` names the language of a file that is known to hold one version only."""
    from checker.messages import _

    blocks = [view_block(document, index, block, languages, single) for index, block in enumerate(document.blocks)]
    shares: Counter[str] = Counter()
    for view in blocks:
        for sentence in view.sentences:
            if sentence.language and sentence.confidence >= SURE:
                shares[sentence.language] += len(sentence.text)
    if not shares:
        return PageView(document, "single", blocks, [single] if single else [], [], single)
    main = single or shares.most_common(1)[0][0]
    named = {view.names for view in blocks if view.names}
    if len(named) < 2:
        for view in blocks:
            view.names = view.names if named and main not in named else None
        named = {view.names for view in blocks if view.names}
    versions = [] if single else _versions(blocks, shares, main, named)
    if len(versions) < 2:
        strays = [code for code in shares if code != main]
        layout: Layout = "residue" if strays else "single"
        for view in blocks:
            view.version = main
        total = sum(shares.values())
        said = [
            _("The page is in {language} ({share} % of its text).").format(
                language=registry.get(main).name, share=round(100 * shares[main] / total)
            )
        ]
        return PageView(document, layout, blocks, [main], strays, main, said if not single else [])
    order = cut_into_blocks(blocks, versions)
    if order:
        layout = "blocks"
        text = _("The page holds its versions one after another: {names}.")
    else:
        layout = "interleaved"
        order = assign_interleaved(blocks, versions)
        text = _("The page holds its versions paragraph by paragraph: {names}.")
    strays = [code for code in shares if code not in order]
    names = ", ".join(registry.get(code).name for code in order)
    return PageView(document, layout, blocks, order, strays, main, [text.format(names=names)])


def view_block(
    document: Document, index: int, block: Block, languages: Sequence[str], single: str | None = None
) -> BlockView:
    """The sentences of a block with their languages. A block is split by the facts of the language it is mostly in."""
    asked = tuple(languages)
    given = block.language or single or ""
    judged = _judged(block.text, given, asked) if given else []
    # The block as a whole is judged only where that can tell more than what is said of it: no sentence of it does.
    if not given or (not block.language and any(verdict.language not in (None, single) for *_, verdict in judged)):
        whole = judge_language(block.text[:SAMPLE], asked)
        sure = whole.language if whole.confidence >= SURE else None
        if not given or (sure and sure != single):
            judged = _judged(block.text, sure or given, asked, whole)
    sentences = [
        Sentence(document, block, start, end, text, verdict.language, verdict.confidence, block_index=index)
        for start, end, text, verdict in judged
    ]
    named = block.text.strip(" \t\r\n:*#=-–—[]()").casefold() if len(block.text) < 40 else ""
    names = find_named_language(named, asked) if named else None
    weights: Counter[str] = Counter()
    for sentence in sentences:
        if sentence.language and sentence.confidence >= SURE:
            weights[sentence.language] += len(sentence.text)
    best = weights.most_common(1)
    return BlockView(block, sentences, best[0][0] if best else None, len(block.text), names)


def _judged(
    text: str, language: str, asked: tuple[str, ...], whole: LanguageVerdict | None = None
) -> list[tuple[int, int, str, LanguageVerdict]]:
    """The sentences of a block, split by the facts of a language; ``whole`` is the verdict on all of it, if known."""
    spans = split_sentences(text, language)
    if len(spans) == 1:
        ((start, end),) = spans
        return [(start, end, text[start:end], whole or judge_language(text[:SAMPLE], asked))]
    return [(start, end, text[start:end], _verdict(text[start:end], language, asked)) for start, end in spans]


def _verdict(text: str, language: str, asked: tuple[str, ...]) -> LanguageVerdict:
    """The language of a text that is most probably in ``language``: told by looks where they tell."""
    lead = measure_own_lead(text, language, asked) if language in asked else 0.0
    return LanguageVerdict(language, 1.0 - math.exp(-lead / 2), {}) if lead else judge_language(text, asked)


def _versions(blocks: list[BlockView], shares: Counter[str], main: str, named: set[str]) -> list[str]:
    """The languages that have a version of their own, the main one included, in the order of appearance."""
    paragraphs: Counter[str] = Counter(view.language for view in blocks if view.language)
    runs = Counter(
        view.language
        for view, before in zip(blocks, [None, *blocks], strict=False)
        if view.language and (before is None or before.language != view.language)
    )
    chosen = set()
    for code, size in shares.items():
        ratio = size / shares[main]
        whole = ratio >= VERSION_SHARE and (paragraphs[code] > 1 or len(blocks) <= 4)
        part = ratio >= PART_SHARE and paragraphs[code] > 1 and runs[code] == 1
        if code == main or whole or part or code in named:
            chosen.add(code)
    seen = [view.names or view.language for view in blocks]
    return sorted(chosen, key=lambda code: seen.index(code) if code in seen else len(seen))
