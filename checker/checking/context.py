"""One article as a rule sees it: everything dear is worked out once and kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from checker import languages
from checker.articles.dateline import find_article_date
from checker.articles.omissions import find_absences
from checker.checking.foreign_grouping import is_foreign_grouping
from checker.comparison.localized_amounts import excuse_localized_currency
from checker.comparison.nearby_quantities import NearbyQuantities
from checker.comparison.row_comparison import compare_row
from checker.model import Article, Location, Row, Sentence, Version
from checker.quantities.quantity import Quantity, Texts
from checker.quantities.scan import scan_text
from checker.settings import Settings
from checker.unsaid.expected_length import Expansions
from checker.untranslated.foreign_sentences import ForeignSentences, find_foreign_sentences
from checker.untranslated.kept_ranges import blank_ranges, find_kept_ranges
from checker.untranslated.thresholds import LIKE_LENGTH
from checker.untranslated.unit_language import MistakenUnit, find_mistaken_units

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import numpy as np
    import numpy.typing as npt

    from checker.checking.absence_probability import RatedAbsence
    from checker.checking.styled_text import StyledBlock
    from checker.comparison.agreement import Agreement
    from checker.comparison.difference import Difference
    from checker.memories.memory import TranslationMemory
    from checker.staleness.staleness import Staleness
    from checker.terms.glossary import Glossary
    from checker.terms.term_index import Occurrence


Value = TypeVar("Value")
MOST_REPEATS = 100
"""Places at which a sentence stands again that a finding names. Limit: with all of them a report on the same sentence
over and over would grow with the square of their number."""
REMEMBERED = 4096
"""Sentences whose quantities are remembered: those of an article that is checked again after every edit. A guess."""
LONGEST_REMEMBERED = 2_000
"""Characters of a sentence that is remembered. Limit: memory; longer ones are lists without stops."""


@lru_cache(maxsize=REMEMBERED)
def _scan_remembered(text: str, language: str) -> tuple[Quantity, ...]:
    return tuple(scan_text(text, language))


class ComparedRow(NamedTuple):
    """A row with what of it can be compared: for every version id its sentences, two versions at the least."""

    number: int
    row: Row
    cells: dict[str, tuple[Sentence, ...]]


class Context:
    """One article as a rule sees it. Everything dear is computed once and kept.

    ``claimed`` holds the sentences a rule has already reported as a whole: rules that come later in the table
    leave them alone (a German sentence left in the French text is not also an added sentence). ``told`` holds
    quantities of which a rule has already said that they are wrong by themselves.
    """

    def __init__(self, article: Article, settings: Settings) -> None:
        self.article = article
        self.settings = settings
        self.claimed: set[Sentence] = set()
        self.told: set[Quantity] = set()
        self._quantities: dict[Sentence, list[Quantity]] = {}
        self._terms: dict[Sentence, list[Occurrence]] = {}
        self._styled: dict[str, list[StyledBlock]] = {}
        self._differences: list[tuple[ComparedRow, list[Difference]]] | None = None
        self._places: dict[Sentence, Row] | None = None
        self._same: dict[str, list[Sentence]] | None = None
        self._looks: dict[Callable[[Context], Any], tuple[int, Any]] = {}
        self._known = frozenset(languages.codes())

    def look_once(self, look: Callable[[Context], Value]) -> Value:
        """What several rules see in the article as it stands now: looked at anew when more has been claimed."""
        kept = self._looks.get(look)
        if kept is None or kept[0] != len(self.claimed):
            kept = self._looks[look] = len(self.claimed), look(self)
        return cast("Value", kept[1])

    def compared_rows(self) -> list[ComparedRow]:
        """The rows in which two versions or more say something that can be compared, in reading order.

        Sentences that a rule has claimed are left out, but those of residue: a source left beside its translation is
        compared with it. A version of which too little is left to say what the others say is left out as a whole.
        """
        return self.look_once(Context._compare_cells)

    def _compare_cells(self) -> list[ComparedRow]:
        found = []
        residue = {version.id for version in self.article.versions if version.residue}
        for number, row in enumerate(self.rows):
            cells = row.cells
            if self.claimed:
                cells = {
                    version: kept
                    for version, sentences in cells.items()
                    if (kept := tuple(one for one in sentences if version in residue or one not in self.claimed))
                }
                cells = _drop_remnants(cells, row)
            if len(cells) > 1:
                found.append(ComparedRow(number, row, cells))
        return found

    def compare_quantities(self) -> list[tuple[ComparedRow, list[Difference]]]:
        """The rows in which quantities differ, with what differs; compared when first asked for, and kept."""
        if self._differences is None:
            compared = list(self._compare_rows())
            every = (self._list_sides(row.cells) for row in self.compared_rows())
            excuse_localized_currency([one for _, found in compared for one in found], every)
            self._differences = compared
        return self._differences

    def list_agreements(self, row: Row) -> list[Agreement]:
        """Which quantities of a row correspond, and why; sides are those of ``row.cells``."""
        from checker.comparison.agreement import list_agreements

        return list_agreements(self._list_sides(row.cells), self.date) if len(row.cells) > 1 else []

    @cached_property
    def date(self) -> date | None:
        """The date of the article, where its dateline says it."""
        return find_article_date(self.article, self.get_quantities)

    def _list_sides(self, cells: Mapping[str, Sequence[Sentence]]) -> list[tuple[str, Texts]]:
        """The language of every version with its texts and their quantities."""
        return [
            (self.get_language(version), [(one.text, self.get_quantities(one)) for one in sentences])
            for version, sentences in cells.items()
        ]

    def _compare_rows(self) -> Iterator[tuple[ComparedRow, list[Difference]]]:
        for compared in self.compared_rows():
            sides = self._list_sides(compared.cells)
            differences = compare_row(sides, self.date, self.encode)
            if differences:
                nearby = NearbyQuantities(self.article, compared.number, self.get_quantities)
                versions = list(compared.cells)
                yield (
                    compared,
                    [
                        one
                        for one in differences
                        if not nearby.found(one, versions) and not is_foreign_grouping(one, sides)
                    ],
                )

    @cached_property
    def expansions(self) -> Expansions:
        """How long texts in one language are beside those in another, in this article."""
        found = Expansions()
        for row in self.rows:
            for (one, here), (other, there) in combinations(row.cells.items(), 2):
                found.add(self.get_language(one), measure_text(here), self.get_language(other), measure_text(there))
        return found

    @cached_property
    def absences(self) -> list[RatedAbsence]:
        """What some versions say and others do not, each with the probability that it is so."""
        from checker.checking.absence_probability import rate_absences

        return rate_absences(self.article, find_absences(self.article), self.encode)

    @cached_property
    def staleness(self) -> Staleness:
        """What revisions of the versions have made stale in the others; nothing where no earlier state is known."""
        from checker.staleness.staleness import find_staleness

        return find_staleness(self.article, self.settings, self.get_quantities, self.encode)

    @property
    def rows(self) -> list[Row]:
        """The article's rows, in reading order."""
        return self.article.rows

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Texts as vectors of length 1, (n, dim), by the model of the package, whatever aligns."""
        from checker.alignment.embedding import load_model

        return load_model().encode(texts)

    def find_row(self, sentence: Sentence) -> Row | None:
        """The row that a sentence stands in."""
        if self._places is None:
            self._places = {one: row for row in self.rows for cell in row.cells.values() for one in cell}
        return self._places.get(sentence)

    def list_beside(self, sentence: Sentence) -> list[Sentence]:
        """What the other versions say in the row that a sentence stands in."""
        row = self.find_row(sentence)
        return [one for cell in row.cells.values() if sentence not in cell for one in cell] if row else []

    def get_quantities(self, sentence: Sentence) -> list[Quantity]:
        """The quantities and identifiers of a sentence, scanned once; offsets are into ``sentence.text``.

        What is said again, as many units are, or checked again after an edit elsewhere, is not scanned again; every
        sentence has objects of its own.
        """
        found = self._quantities.get(sentence)
        if found is None:
            found = self._quantities[sentence] = self._scan_once(sentence.text, sentence.language)
        return found

    def _scan_once(self, text: str, language: str | None) -> list[Quantity]:
        if language is None or language not in self._known:
            return []
        if len(text) > LONGEST_REMEMBERED:
            return scan_text(text, language)
        return [quantity.duplicate() for quantity in _scan_remembered(text, language)]

    @cached_property
    def glossary(self) -> Glossary | None:
        """The house's own words; None where the settings name no glossary. Raises `SettingsError`."""
        if not self.settings.glossary:
            return None
        from checker.terms.glossary import load_glossary

        return load_glossary(self.settings)

    @cached_property
    def memories(self) -> list[TranslationMemory]:
        """The translation memories of the settings. Raises `SettingsError` for one that can't be read."""
        if not self.settings.memory:
            return []
        from checker.memories.memory import load_memories

        return load_memories(self.settings)

    def find_terms(self, sentence: Sentence) -> list[Occurrence]:
        """The terms of the glossary in a sentence, looked for once; offsets are into ``sentence.text``."""
        found = self._terms.get(sentence)
        if found is None:
            from checker.terms.locales import counts_in
            from checker.terms.running_text import find_in_sentence

            glossary, language = self.glossary, sentence.language
            if glossary is not None and language is not None and language in self._known:
                locale = self.find_locale(sentence, language)
                terms = find_in_sentence(glossary.index(language), sentence)
                found = [one for one in terms if counts_in(one.term.locale, locale)]
            else:
                found = []
            self._terms[sentence] = found
        return found

    def find_locale(self, sentence: Sentence, language: str) -> str:
        """The locale that the path of a sentence's file says, such as de-CH; empty for none."""
        from checker.terms.locales import find_locale

        return find_locale(sentence.document.path, language)

    def list_styled_blocks(self, version: Version) -> list[StyledBlock]:
        """The blocks of a version as a style looks at them, with what is no text of its language covered."""
        found = self._styled.get(version.id)
        if found is None:
            from checker.checking.styled_text import list_styled_blocks

            found = self._styled[version.id] = list(list_styled_blocks(version, self.claimed, self.settings))
        return found

    def find_repeats(self, sentence: Sentence) -> list[Sentence]:
        """The other sentences of the article that are the same, word for word: the first `MOST_REPEATS` of them."""
        if self._same is None:
            self._same = {}
            for version in self.article.versions:
                for other in version.sentences:
                    self._same.setdefault(other.text, []).append(other)
        same = self._same.get(sentence.text, ())[: MOST_REPEATS + 1]
        return [other for other in same if other is not sentence][:MOST_REPEATS]

    def find_mistaken_units(self) -> list[MistakenUnit]:
        """The bilingual units translated into another language, save those that are to be kept as they are."""
        return [
            unit
            for unit in find_mistaken_units(self.article)
            if not (kept := find_kept_ranges(unit.translation, self.settings))
            or any(sign.isalpha() for sign in blank_ranges(unit.translation.text, kept))
        ]

    def find_foreign_sentences(self) -> Iterator[ForeignSentences]:
        """The sentences in another language than their version that no rule has claimed yet."""
        return find_foreign_sentences(self.article, self.claimed, self.find_row)

    def get_language(self, version_id: str) -> str:
        """The language code of a version."""
        return self.article.version(version_id).language


def _drop_remnants(cells: dict[str, tuple[Sentence, ...]], row: Row) -> dict[str, tuple[Sentence, ...]]:
    """The cells of a row but those that what was claimed has left much shorter than any that is whole."""
    whole = [measure_text(cell) for version, cell in cells.items() if len(cell) == len(row.cells[version])]
    if len(whole) == len(cells) or not whole:
        return cells
    least = LIKE_LENGTH * min(whole)
    return {
        version: cell
        for version, cell in cells.items()
        if len(cell) == len(row.cells[version]) or measure_text(cell) >= least
    }


def measure_text(sentences: Sequence[Sentence]) -> int:
    """How many characters some sentences have."""
    return sum(len(one.text) for one in sentences)


def locate_passage(sentences: Sequence[Sentence]) -> Location:
    """The place of sentences as one stretch of the file: those of the first one's block, in whatever order."""
    here = [each for each in sentences if each.block is sentences[0].block]
    first, last = min(here, key=lambda each: each.start), max(here, key=lambda each: each.end)
    if first is last:
        return first.location()
    start, end = first.block.locate(first.start, last.end)
    place = first.location()
    text = first.block.text[first.start : last.end]
    return Location(place.path, start, end, place.line, place.column, first.language, text, place.part)
