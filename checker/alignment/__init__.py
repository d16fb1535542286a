"""Which sentences of two or more texts say the same, and which texts belong together.

Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.alignment.embedders import Embedder
    from checker.alignment.known_texts import KnownTexts
    from checker.model import Bead


def align(
    source: Sequence[str],
    target: Sequence[str],
    source_language: str = "",
    target_language: str = "",
    *,
    embedder: Embedder | str | None = None,
    source_paragraphs: Sequence[int] | None = None,
    target_paragraphs: Sequence[int] | None = None,
    links: Iterable[tuple[Sequence[int], Sequence[int]]] = (),
) -> list[Bead]:
    """Beads of sentences that say the same, in order; every sentence is in exactly one, alone if need be.

    ``embedder``: None or ``"embedded"`` is the model of the package, ``"none"`` takes only words, numbers, signs and
    lengths; or the name or path of a sentence-transformers model, or an object like `embedders.Embedder`.
    ``source_paragraphs``, ``target_paragraphs``: the paragraph number of every sentence. ``links``: pairs of index
    lists known to correspond. A bead's ``score`` is the probability that it is right. Time and memory are linear in
    the number of sentences. Raises `checker.model.InputError` for links or paragraph numbers that don't fit.
    """
    from checker.alignment.beads import align_with_links
    from checker.alignment.embedders import load_embedder
    from checker.alignment.prepared_text import prepare_text

    del source_language, target_language
    model = load_embedder(embedder)
    return align_with_links(
        prepare_text(source, source_paragraphs, model), prepare_text(target, target_paragraphs, model), links
    )


def rate_pairs(
    texts: Sequence[Sequence[str]],
    languages: Sequence[str],
    embedder: Embedder | str | None = None,
    known: KnownTexts | None = None,
) -> dict[tuple[int, int], float]:
    """The share of texts that corresponds, pair by pair; see `checker.alignment.text_grouping.rate_pairs`."""
    from checker.alignment import text_grouping

    return text_grouping.rate_pairs(texts, languages, embedder, known)
