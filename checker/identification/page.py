"""What a page is made of: one language, one with residue of others, or whole versions, interleaved or in blocks.

A page is understood before it is judged. Evidence: how many characters each language has, how they are ordered
from block to block, and headings that name a version ("Deutsch", "Version française").
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise, permutations
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.evidence import judge
from checker.segmentation import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Block, Document, Layout, Sentence

SURE = 0.9
VERSION_SHARE = 0.4
PART_SHARE = 0.2
BLOCKS_FIT = 0.8
BLOCKS_ALTERNATE = 0.7
COPY_SHARE = 0.8
LEAST_COPY = 4
SAMPLE = 4000


@dataclass(slots=True)
class BlockView:
    """A block, its sentences with their languages, and the version it was given to."""

    block: Block
    sentences: list[Sentence]
    language: str | None
    weight: int
    names: str | None = None
    version: str | None = None


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


def understand(document: Document, languages: Sequence[str], single: str | None = None) -> PageView:
    """The page as versions. ``single`` names the language of a file that is known to hold one version only."""
    from checker.wording import _

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
    order, fit = _best_blocks(blocks, versions)
    if fit >= BLOCKS_FIT and _alternation(blocks, order) <= BLOCKS_ALTERNATE:
        layout = "blocks"
        text = _("The page holds its versions one after another: {names}.")
    else:
        layout = "interleaved"
        order = _interleaved(blocks, versions)
        text = _("The page holds its versions paragraph by paragraph: {names}.")
    strays = [code for code in shares if code not in order]
    names = ", ".join(registry.get(code).name for code in order)
    return PageView(document, layout, blocks, order, strays, main, [text.format(names=names)])


def view_block(
    document: Document, index: int, block: Block, languages: Sequence[str], single: str | None = None
) -> BlockView:
    """The sentences of a block with their languages. A block is split by the facts of the language it is mostly in."""
    from checker.model import Sentence

    asked = tuple(languages)
    whole = judge(block.text[:SAMPLE], asked)
    sure = whole.language if whole.confidence >= SURE else None
    spans = split_sentences(block.text, block.language or sure or single or "")
    sentences = []
    for start, end in spans:
        text = block.text[start:end]
        verdict = whole if len(spans) == 1 else judge(text, asked)
        sentences.append(
            Sentence(document, block, start, end, text, verdict.language, verdict.confidence, block_index=index)
        )
    named = block.text.strip(" \t\r\n:*#=-–—[]()").casefold() if len(block.text) < 40 else ""
    names = next((code for code in asked if named in registry.get(code).page.names), None) if named else None
    weights: Counter[str] = Counter()
    for sentence in sentences:
        if sentence.language and sentence.confidence >= SURE:
            weights[sentence.language] += len(sentence.text)
    best = weights.most_common(1)
    return BlockView(block, sentences, best[0][0] if best else None, len(block.text), names)


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


def _best_blocks(blocks: list[BlockView], versions: list[str]) -> tuple[list[str], float]:
    """Cut the page into one stretch a version, at headings that name them, else where most text fits.

    Sets ``version`` of every block and returns the order of the stretches with the share of text that fits.
    """
    order, cuts = _headed(blocks, versions) or max(
        ((list(order), _cut(blocks, order)) for order in permutations(versions)),
        key=lambda choice: _fitting(blocks, *choice),
    )
    for at, version in zip(cuts, order, strict=True):
        for view in blocks[at:]:
            view.version = version
    known = sum(view.weight for view in blocks if view.language)
    return order, _fitting(blocks, order, cuts) / max(1, known)


def _headed(blocks: list[BlockView], versions: list[str]) -> tuple[list[str], list[int]] | None:
    """Versions and starts as the page's own headings give them; the first version may have none."""
    heads = [(at, view.names) for at, view in enumerate(blocks) if view.names in versions]
    order = [name for _, name in heads if name]
    starts = [at for at, _ in heads]
    rest = [code for code in versions if code not in order]
    if not heads or len(set(order)) < len(order) or len(rest) > 1:
        return None
    if rest:
        return [*rest, *order], [0, *starts]
    return order, [0, *starts[1:]]


def _fitting(blocks: list[BlockView], order: Sequence[str], cuts: list[int]) -> int:
    """How many characters stand in a stretch of their own language."""
    return sum(
        view.weight
        for code, at, end in zip(order, cuts, [*cuts[1:], len(blocks)], strict=True)
        for view in blocks[at:end]
        if view.language == code
    )


def _cut(blocks: list[BlockView], order: Sequence[str]) -> list[int]:
    """The starts of the stretches of ``order`` that fit best: a dynamic programme, linear in the blocks."""
    best: list[tuple[int, list[int]]] = [(0, [0])] + [(-1, [0] * (k + 1)) for k in range(1, len(order))]
    for at, view in enumerate(blocks):
        for k in range(len(order) - 1, 0, -1):
            if at >= k and best[k - 1][0] > best[k][0]:
                best[k] = (best[k - 1][0], [*best[k - 1][1], at])
        best = [
            (score + (view.weight if view.language == code and score >= 0 else 0), cuts)
            for (score, cuts), code in zip(best, order, strict=True)
        ]
    return best[-1][1]


def _alternation(blocks: list[BlockView], order: list[str]) -> float:
    """How often, from 0 to 1, the language of a version changes from one block to the next."""
    row = [view.language for view in blocks if view.language in order]
    return sum(one != other for one, other in pairwise(row)) / max(1, len(row) - 1)


def _interleaved(blocks: list[BlockView], versions: list[str]) -> list[str]:
    """Give every block to the version of its language; where it has none, or repeats, to the one that is due."""
    order = versions
    previous: BlockView | None = None
    for view in blocks:
        due = _due(order, previous.version if previous else None)
        again = (
            previous is not None and view.language == previous.version and _copy(previous.block.text, view.block.text)
        )
        mixed = due in {sentence.language for sentence in view.sentences if sentence.confidence >= SURE}
        view.version = due if again or mixed or view.language not in order else view.language
        previous = view
    return order


def _due(order: list[str], last: str | None) -> str:
    return order[0] if last is None else order[(order.index(last) + 1) % len(order)]


def _copy(one: str, other: str) -> bool:
    """Whether the shorter of two texts stands in the longer but for a few words."""
    first, second = Counter(one.split()), Counter(other.split())
    return (first & second).total() >= COPY_SHARE * max(min(first.total(), second.total()), LEAST_COPY)
