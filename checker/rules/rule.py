"""What a rule is, and the context it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from checker import languages
from checker.identification.keeping import blanked, kept_ranges
from checker.identification.whole import Mistaken, mistaken_units
from checker.model import Article, Finding, Fix, Location, Row, RuleInfo, Sentence, Severity, Value
from checker.quantities.quantity import Quantity
from checker.quantities.scan import scan
from checker.reporting.vocabulary import section_name
from checker.settings import Settings
from checker.wording import _

SECTIONS = ("What", "Why", "Wrong", "Right")


class Context:
    """One article as a rule sees it. Everything dear is computed once and kept.

    ``claimed`` holds the sentences a rule has already reported as a whole: rules that come later in the table
    leave them alone (a German sentence left in the French text is not also an added sentence).
    """

    def __init__(self, article: Article, settings: Settings) -> None:
        self.article = article
        self.settings = settings
        self.claimed: set[Sentence] = set()
        self._quantities: dict[Sentence, list[Quantity]] = {}
        self._scanned: dict[tuple[str, str], list[Quantity]] = {}
        self._places: dict[Sentence, Row] | None = None
        self._known = frozenset(languages.codes())

    @property
    def rows(self) -> list[Row]:
        """The article's rows, in reading order."""
        return self.article.rows

    def row(self, sentence: Sentence) -> Row | None:
        """The row that a sentence stands in."""
        if self._places is None:
            self._places = {one: row for row in self.rows for cell in row.cells.values() for one in cell}
        return self._places.get(sentence)

    def quantities(self, sentence: Sentence) -> list[Quantity]:
        """The quantities and identifiers of a sentence, scanned once; offsets are into ``sentence.text``.

        What is said again, as many units are, is not scanned again; every sentence has objects of its own.
        """
        found = self._quantities.get(sentence)
        if found is None:
            found = self._quantities[sentence] = self._scan(sentence.text, sentence.language)
        return found

    def _scan(self, text: str, language: str | None) -> list[Quantity]:
        if language is None or language not in self._known:
            return []
        before = self._scanned.get((language, text))
        if before is not None:
            return [quantity.again() for quantity in before]
        found = self._scanned[language, text] = scan(text, language)
        return found

    def repeats(self, sentence: Sentence) -> list[Sentence]:
        """The other sentences of the article that are the same, word for word."""
        every = (other for version in self.article.versions for other in version.sentences)
        return [other for other in every if other.text == sentence.text and other is not sentence]

    def mistaken(self) -> list[Mistaken]:
        """The bilingual units translated into another language, save those that are to be kept as they are."""
        return [
            unit
            for unit in mistaken_units(self.article)
            if not (kept := kept_ranges(unit.translation, self.settings))
            or any(sign.isalpha() for sign in blanked(unit.translation.text, kept))
        ]

    def language(self, version_id: str) -> str:
        """The language code of a version."""
        return self.article.version(version_id).language


def passage(sentences: Sequence[Sentence]) -> Location:
    """The place of sentences as one stretch of the file: those of the first one's block, in whatever order."""
    here = [each for each in sentences if each.block is sentences[0].block]
    first, last = min(here, key=lambda each: each.start), max(here, key=lambda each: each.end)
    if first is last:
        return first.location()
    start, end = first.block.locate(first.start, last.end)
    place = first.location()
    text = first.block.text[first.start : last.end]
    return Location(place.path, start, end, place.line, place.column, first.language, text, place.part)


@cache
def _sections_of(doc: str) -> dict[str, str]:
    """The sections of a rule's docstring by name, each on one line."""
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in doc.splitlines()[1:]:
        name, colon, rest = line.partition(":")
        text = line
        if colon and name in SECTIONS:
            current = found.setdefault(name, [])
            text = rest
        if current is not None:
            current.append(text.strip())
    return {name: " ".join(" ".join(lines).split()) for name, lines in found.items()}


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what identifies it, and the function that looks at an article and yields findings.

    ``doc`` is the docstring of the rule's file: a summary line, then the sections What, Why, Wrong and Right.
    """

    id: str
    category: str
    mqm: str
    severity: Severity
    doc: str
    check: Callable[[Rule, Context], Iterator[Finding]] = field(repr=False)

    @property
    def summary(self) -> str:
        """The first line of the docstring, in the language of the messages."""
        return _(self.doc.strip().partition("\n")[0])

    def sections(self) -> dict[str, str]:
        """The docstring's sections by name, in the language of the messages. Raises ``ValueError`` where one lacks."""
        return {name: _(text) for name, text in self._sections().items()}

    def help(self) -> str:
        """The sections with their headings, one a line, in the language of the messages."""
        line = _("{name}: {text}")
        return "\n".join(line.format(name=section_name(name), text=text) for name, text in self.sections().items())

    def texts(self) -> list[str]:
        """What of the docstring people read, as it stands in the file: what a translator translates."""
        return [self.doc.strip().partition("\n")[0], *self._sections().values()]

    def _sections(self) -> dict[str, str]:
        found = _sections_of(self.doc)
        missing = [name for name in SECTIONS if not found.get(name)]
        if missing:
            raise ValueError(f"rule {self.id}: the docstring lacks {', '.join(missing)}")
        return dict(found)

    def info(self, severity: Severity | None = None) -> RuleInfo:
        """The rule as a report names it."""
        text = f"{self.summary}\n\n{self.help()}"
        return RuleInfo(self.id, self.category, self.mqm, severity or self.severity, self.summary, text)

    def finding(
        self,
        message: str,
        locations: Sequence[Location],
        *,
        severity: Severity | None = None,
        values: Sequence[Value] = (),
        suggestion: str | None = None,
        fix: Fix | None = None,
        unit: str | None = None,
    ) -> Finding:
        """A finding of this rule. ``locations[0]`` is where the fault is."""
        return Finding(
            rule=self.id,
            category=self.category,
            mqm=self.mqm,
            severity=severity or self.severity,
            message=message,
            locations=tuple(locations),
            values=tuple(values),
            suggestion=suggestion,
            unit=unit,
            fix=fix,
        )
