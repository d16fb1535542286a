"""A page that says a passage twice in one language: an earlier revision that stands below the text, say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.alignment.counterparts import find_twins
from checker.articles.thresholds import LEAST_BLOCK_CHARACTERS, LEAST_BLOCKS, LEAST_REPEATED_SHARE

if TYPE_CHECKING:
    from checker.articles.page_view import BlockView, PageView


def find_repeated_passage(view: PageView) -> tuple[range, str] | None:
    """The blocks of a passage that the page said before in the same language, and that language.

    None where no passage of `LEAST_BLOCKS` blocks comes twice.
    """
    for language in view.order:
        if stretch := _find_stretch(view.blocks, language):
            return stretch, language
    return None


def _find_stretch(blocks: list[BlockView], language: str) -> range | None:
    """The stretch of blocks, in that language only, of which a good part was said before it begins."""
    own = [n for n, block in enumerate(blocks) if block.language == language and _is_telling(block)]
    pairs = find_twins([blocks[n].block.text for n in own], LEAST_BLOCKS)
    if len(pairs) < LEAST_BLOCKS:
        return None
    first, last = own[min(j for _, j in pairs)], own[max(j for _, j in pairs)]
    if own[max(i for i, _ in pairs)] >= first:
        return None
    stretch = range(first, _find_end(blocks, last, language))
    if any(blocks[n].language not in (language, None) for n in stretch):
        return None
    repeated = _sum_weights(blocks, {own[j] for _, j in pairs})
    whole = _sum_weights(blocks, set(own).intersection(stretch))
    return stretch if repeated >= LEAST_REPEATED_SHARE * whole else None


def _sum_weights(blocks: list[BlockView], which: set[int]) -> int:
    """The characters of some blocks."""
    return sum(blocks[n].weight for n in which)


def _is_telling(block: BlockView) -> bool:
    return block.weight >= LEAST_BLOCK_CHARACTERS and not block.names


def _find_end(blocks: list[BlockView], last: int, language: str) -> int:
    """Where the blocks in that language end that go on from the last one."""
    end = last + 1
    while end < len(blocks) and blocks[end].language in (language, None) and not blocks[end].names:
        end += 1
    return end
