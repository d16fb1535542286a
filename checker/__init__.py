"""A multilingual translation consistency checker: do the language versions of a text say the same?

The functions below are the public API; the types they return live in `checker.model`. Each imports its room when it is
first called, so that importing the package costs next to nothing.

>>> import checker
>>> report = checker.check_texts({"de": "Die Brücke ist 40 Meter lang.", "fr": "Le pont mesure 45 mètres."})
>>> report
<Report: 0 error, 1 warning, 0 info; articles: 1>
>>> [(finding.rule, finding.locations[0].path) for finding in report.findings]
[('number-mismatch', 'fr.txt')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker._version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
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


def check_texts(texts: str | Mapping[str, str], settings: Settings | None = None, *, markup: str = "text") -> Report:
    r"""Check texts that lie in no files: versions by their languages, or one text in which languages are mixed.

    ``markup`` is what they are written in: ``"text"``, ``"markdown"`` or ``"html"``. Settings are the defaults if none
    are given. A place's ``path`` is the language with an ending, such as ``de.txt``. Raises `checker.model.InputError`
    for a language that is not known and for an empty text, with one line that says why.

    >>> page = "Le pont mesure 40 mètres.\n\nLe pont est ouvert.\n\nThe bridge was closed for three weeks.\n"
    >>> report = check_texts(page)
    >>> len(report.articles)
    1
    """
    from checker import texts as room

    return room.check_texts(texts, settings, markup)


def check_many(
    articles: Iterable[str | Mapping[str, str]], settings: Settings | None = None, *, markup: str = "text"
) -> Iterator[Report]:
    """A report for each article, given as `check_texts` takes it; one is checked as the next report is asked for.

    >>> articles = [{"de": "Er zahlt 5 Euro.", "fr": f"Il paie {amount} euros."} for amount in (5, 6)]
    >>> [len(report.findings) for report in check_many(articles)]
    [0, 1]
    """
    from checker import texts as room

    return room.check_many(articles, settings, markup)


def align(source: Sequence[str], target: Sequence[str], source_language: str, target_language: str) -> list[Bead]:
    """Align two texts given as sentences. Every sentence is in exactly one bead; a bead with an empty side is a null.

    Beads have ``source`` and ``target`` (tuples of indices, 0-based) and a ``score`` in 0..1.

    >>> [(bead.source, bead.target) for bead in align(["Bonjour."], ["Guten Tag."], "fr", "de")]
    [((0,), (0,))]
    """
    from checker.alignment import align as run

    return run(source, target, source_language, target_language)


def find_quantities(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in reading order, with exact spans, kind, exact value and unit.

    >>> text = "Der Umsatz stieg auf 1,5 Mrd. Euro."
    >>> [(text[found.start : found.end], found.kind) for found in find_quantities(text, "de")]
    [('1,5 Mrd. Euro', 'currency')]
    """
    from checker.quantities import find_quantities as run

    return run(text, language)


def find_foreign_spans(text: str, language: str) -> list[ForeignSpan]:
    """Stretches of another language inside a text of ``language``; not names, titles, loan words or quotations.

    >>> text = "Le rapport, published on Monday by the council, est clair."
    >>> [(text[span.start : span.end], span.language) for span in find_foreign_spans(text, "fr")]
    [('published on Monday by the council', 'en')]
    """
    from checker.untranslated.foreign_spans import find_foreign_spans as run

    return run(text, language)


def identify_language(text: str, languages: Sequence[str] | None = None) -> str | None:
    """The language of a text, one of ``languages`` (else of all known); None for a name, a number, or a mere guess.

    >>> identify_language("Guten Morgen")
    'de'
    """
    from checker.identification import identify_language as run

    return run(text, None if languages is None else tuple(languages))


def split_sentences(text: str, language: str | None) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end): ordered, disjoint, covering all that is not white space.

    >>> split_sentences("Am 3. Mai kommt Dr. Huber. Er bleibt.", "de")
    [(0, 26), (27, 37)]
    """
    from checker.segmentation import split_sentences as run

    return run(text, language)


__all__ = [
    "__version__",
    "align",
    "check",
    "check_many",
    "check_texts",
    "find_foreign_spans",
    "find_quantities",
    "identify_language",
    "split_sentences",
]
