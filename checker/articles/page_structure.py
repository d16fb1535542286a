"""What a page is made of: one language, one with residue of others, or whole versions, interleaved or in blocks.

A page is understood before it is judged. Evidence: how many characters each language has, how they are ordered
from block to block, and headings that name a version ("Deutsch", "Version française").
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.articles.block_sentences import count_characters, view_block
from checker.articles.page_layout import assign_interleaved, cut_into_blocks
from checker.articles.page_view import BlockView, PageView
from checker.articles.thresholds import CELL_SHARE, FEW_BLOCKS, PART_SHARE, VERSION_SHARE
from checker.messages import _
from checker.watching.stages import Stage, tell_stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Document, Layout


def understand_page(document: Document, languages: Sequence[str], single: str | None = None) -> PageView:
    """The page as versions. ``single`` names the language of a file that is known to hold one version only.

    ``main`` of the page is None where no text of it is surely in one of the ``languages``.
    """
    blocks = []
    for index, block in enumerate(document.blocks):
        tell_stage(Stage.IDENTIFY, index, len(document.blocks))
        blocks.append(view_block(document, index, block, languages, single))
    shares = count_characters(chain.from_iterable(view.sentences for view in blocks))
    if not shares:
        return PageView(document, "single", blocks, [single] if single else [], [], single)
    own = shares if single else _leave_out_cells(blocks, shares)
    main = single or own.most_common(1)[0][0]
    named = _settle_headings(blocks, main)
    versions = [] if single else _choose_versions(blocks, own, main, named)
    if len(versions) < 2:
        return _view_single(document, blocks, shares, main, told=bool(single))
    return _view_versions(document, blocks, shares, main, versions)


def _leave_out_cells(blocks: list[BlockView], shares: Counter[str]) -> Counter[str]:
    """The shares without languages that a page has in the cells of its tables alone, where another runs through it.

    A table with a column for each language has the page's own in its cells, too.
    """
    cells = count_characters(chain.from_iterable(view.sentences for view in blocks if view.block.kind == "cell"))
    if not cells:
        return shares
    running = shares - cells
    main, size = max(running.items(), key=lambda entry: entry[1], default=("", 0))
    if size < PART_SHARE * shares.total():
        return shares
    return Counter({code: size for code, size in shares.items() if running[code] or cells[main] >= CELL_SHARE * size})


def _view_single(
    document: Document, blocks: list[BlockView], shares: Counter[str], main: str, *, told: bool
) -> PageView:
    """A page in one language, with or without residue of others; ``told`` says that it was known to be in it."""
    strays = [code for code in shares if code != main]
    for view in blocks:
        view.version = main
    said = _("The page is in {language} ({share} % of its text).").format(
        language=registry.get(main).name, share=round(100 * shares[main] / sum(shares.values()))
    )
    layout: Layout = "residue" if strays else "single"
    return PageView(document, layout, blocks, [main], strays, main, [] if told else [said])


def _view_versions(
    document: Document, blocks: list[BlockView], shares: Counter[str], main: str, versions: list[str]
) -> PageView:
    """A page with several versions: one after another if they can be cut apart, else paragraph by paragraph."""
    order = cut_into_blocks(blocks, versions)
    layout: Layout = "blocks" if order else "interleaved"
    if order:
        said = _("The page holds its versions one after another: {names}.")
    else:
        order = assign_interleaved(blocks, versions)
        said = _("The page holds its versions paragraph by paragraph: {names}.")
    strays = [code for code in shares if code not in order]
    names = ", ".join(registry.get(code).name for code in order)
    return PageView(document, layout, blocks, order, strays, main, [said.format(names=names)])


def _settle_headings(blocks: list[BlockView], main: str) -> set[str]:
    """The languages that headings announce; a single heading counts only if it is not the main language's.

    A page with one heading "Deutsch" in German text announces nothing, so ``names`` is taken from its blocks.
    """
    named = {view.names for view in blocks if view.names}
    if len(named) < 2 and (not named or main in named):
        for view in blocks:
            view.names = None
        return set()
    return named


def _choose_versions(blocks: list[BlockView], shares: Counter[str], main: str, named: set[str]) -> list[str]:
    """The languages that have a version of their own, the main one included, in the order of appearance."""
    chosen = {main} | named.intersection(shares) | _find_large(blocks, shares, main)
    seen = [view.names or view.language for view in blocks]
    return sorted(
        (code for code in shares if code in chosen),
        key=lambda code: seen.index(code) if code in seen else len(seen),
    )


def _find_large(blocks: list[BlockView], shares: Counter[str], main: str) -> set[str]:
    """The languages with text enough for a version of their own: a whole one, or a part that stands together."""
    paragraphs: Counter[str] = Counter(view.language for view in blocks if view.language)
    runs = _count_runs(blocks)
    large = set()
    for code, size in shares.items():
        ratio, several = size / shares[main], paragraphs[code] > 1
        whole = ratio >= VERSION_SHARE and (several or len(blocks) <= FEW_BLOCKS)
        if whole or (ratio >= PART_SHARE and several and runs[code] == 1):
            large.add(code)
    return large


def _count_runs(blocks: list[BlockView]) -> Counter[str]:
    """How many runs of neighbouring blocks each language has."""
    return Counter(
        view.language
        for view, before in zip(blocks, [None, *blocks], strict=False)
        if view.language and (before is None or before.language != view.language)
    )
