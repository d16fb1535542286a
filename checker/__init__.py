"""A multilingual translation consistency checker: do the French, German and English versions say the same?

The six functions below are the public API; the types they return live in `checker.model`. Each imports its room
when it is first called, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker._version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checker.model import Bead, Report
    from checker.quantities.quantity import Quantity
    from checker.settings import Settings
    from checker.untranslated.foreign_spans import ForeignSpan


def check(paths: str | Path | Sequence[str | Path], settings: Settings | None = None) -> Report:
    """Check a mixed page, the versions of an article, bilingual files or folders of them.

    The report has ``findings`` (to be acted on), ``notes`` (severity info), ``versions``, ``rows`` and a
    ``signature``. Raises `checker.model.InputError` when nothing can be checked, with one line that says why.
    """
    from checker import pipeline

    return pipeline.check(paths, settings)


def align(source: Sequence[str], target: Sequence[str], source_language: str, target_language: str) -> list[Bead]:
    """Align two texts given as sentences. Every sentence is in exactly one bead; a bead with an empty side is a null.

    Beads have ``source`` and ``target`` (tuples of indices, 0-based) and a ``score`` in 0..1.
    """
    from checker.alignment import align as run

    return run(source, target, source_language, target_language)


def find_quantities(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in reading order, with exact spans, kind, exact value and unit."""
    from checker.quantities import find_quantities as run

    return run(text, language)


def find_foreign_spans(text: str, language: str) -> list[ForeignSpan]:
    """Stretches of another language inside a text of ``language``; not names, titles, loan words or quotations."""
    from checker.untranslated.foreign_spans import find_foreign_spans as run

    return run(text, language)


def identify_language(text: str, languages: Sequence[str] | None = None) -> str | None:
    """The language of a text, one of ``languages`` (else of all known); None for a name, a number, or a mere guess."""
    from checker.identification import identify_language as run

    return run(text, None if languages is None else tuple(languages))


def split_sentences(text: str, language: str | None) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end): ordered, disjoint, covering all that is not white space."""
    from checker.segmentation import split_sentences as run

    return run(text, language)


__all__ = [
    "__version__",
    "align",
    "check",
    "find_foreign_spans",
    "find_quantities",
    "identify_language",
    "split_sentences",
]
