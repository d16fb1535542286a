"""A page that says a passage twice in one language: an earlier revision that stands below the text, say.

The second time is taken out of the page and compared as a revision of its own; what is left is then understood anew.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.alignment.revisions import find_twins

if TYPE_CHECKING:
    from checker.articles.page import PageView
    from checker.articles.page_layout import BlockView
    from checker.model import Document

LEAST_BLOCKS = 2
LEAST_CHARACTERS = 20
LEAST_SHARE = 0.5


def find_revision(view: PageView) -> tuple[Document, Document, str] | None:
    """The page without a passage that it says again in the same language, the passage, and its language.

    Both are documents with the blocks of the page. None where no passage of `LEAST_BLOCKS` blocks comes twice.
    """
    for language in view.order:
        own = [(n, block) for n, block in enumerate(view.blocks) if block.language == language and _telling(block)]
        pairs = find_twins([block.block.text for _, block in own], LEAST_BLOCKS)
        if len(pairs) < LEAST_BLOCKS:
            continue
        first, last = own[min(j for _, j in pairs)][0], own[max(j for _, j in pairs)][0]
        if own[max(i for i, _ in pairs)][0] >= first:
            continue
        stretch = range(first, _end(view.blocks, last, language))
        again = {own[j][0] for _, j in pairs}
        within = [n for n, block in own if n in stretch]
        if any(view.blocks[n].language not in (language, None) for n in stretch) or not within:
            continue
        if sum(view.blocks[n].weight for n in again) < LEAST_SHARE * sum(view.blocks[n].weight for n in within):
            continue
        blocks = view.document.blocks
        rest = [block for n, block in enumerate(blocks) if n not in stretch]
        return (
            replace(view.document, blocks=rest),
            replace(view.document, blocks=blocks[first : stretch.stop]),
            language,
        )
    return None


def _telling(block: BlockView) -> bool:
    return block.weight >= LEAST_CHARACTERS and not block.names


def _end(blocks: list[BlockView], last: int, language: str) -> int:
    """Where the blocks in that language end that go on from the last one."""
    end = last + 1
    while end < len(blocks) and blocks[end].language in (language, None) and not blocks[end].names:
        end += 1
    return end
