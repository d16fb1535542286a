"""The nouns of the checker: what is read, what is understood, what is found. Standard library only.

Offsets: a `Block` has readable text; `Block.locate` maps offsets in it to offsets in the file. All ``start``
and ``end`` are 0-based, ``end`` exclusive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from checker.article_counts import ArticleCounts
from checker.errors import ForeignTextError as ForeignTextError  # noqa: PLC0414 (passed on)
from checker.errors import InputError as InputError  # noqa: PLC0414 (passed on)
from checker.errors import NoTextError as NoTextError  # noqa: PLC0414 (passed on)
from checker.errors import SettingsError as SettingsError  # noqa: PLC0414 (passed on)
from checker.finding_states import State as State  # noqa: PLC0414 (passed on)
from checker.report_views import ReportViews

Severity = Literal["error", "warning", "info"]
PASSAGE_CATEGORIES = frozenset(("untranslated", "omission", "addition", "order"))
"""Categories whose findings speak of passages as a whole."""
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
BlockKind = Literal["heading", "paragraph", "item", "caption", "cell", "quote", "cue", "attribute", "unit"]
Layout = Literal["single", "residue", "interleaved", "blocks", "files", "units"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a block's text not to be translated (``"keep"``), or in a language (``value`` is its code)."""

    start: int
    end: int
    kind: Literal["keep", "language"]
    value: str = ""


@dataclass(frozen=True, slots=True)
class Inline:
    """What stands beside the text of a block: the target of a link, a code; ``place`` are its file offsets, if any."""

    kind: Literal["link", "code"]
    start: int
    end: int
    value: str
    place: tuple[int, int] | None = None


@dataclass(slots=True, eq=False)
class Block:
    """A heading, a paragraph, a cell … with its readable text and the way back into the file.

    ``start`` is the file offset of the first character. Where the readable text is not a plain slice of the
    file (markup, entities, soft line breaks), ``runs`` holds triples (offset in text, offset in file, width),
    ascending. Width 0: from there on both advance together. Else the run's text stands for that many characters
    of the file as a whole (an entity, a line break with its indentation).
    """

    kind: BlockKind
    text: str
    start: int
    end: int
    runs: tuple[tuple[int, int, int], ...] = ()
    level: int = 0
    language: str | None = None
    translate: bool = True
    part: str = ""
    key: str = ""
    marks: tuple[Mark, ...] = ()
    inlines: tuple[Inline, ...] = ()

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """The file offsets of ``text[start:end]``; an entity is covered whole."""
        if not self.runs:
            return self.start + start, self.start + end
        first = self._bounds(start)[0]
        return (first, first) if end <= start else (first, self._bounds(end - 1)[1])

    def _bounds(self, offset: int) -> tuple[int, int]:
        """Where in the file the character at ``offset`` begins and ends."""
        at = max(0, bisect_right(self.runs, offset, key=lambda run: run[0]) - 1)
        text_offset, file_offset, width = self.runs[at]
        if width:
            return file_offset, file_offset + width
        return file_offset + offset - text_offset, file_offset + offset - text_offset + 1


@dataclass(slots=True, eq=False)
class Unit:
    """A source and a target that some file has already paired (a line of JSON lines, an XLIFF unit)."""

    id: str
    source: Block
    target: Block
    source_language: str
    target_language: str


@dataclass(eq=False)
class Document:
    """One file: its decoded text and its blocks in reading order. ``units`` is set for bilingual formats.

    ``language`` is the one that the file says it is in; ``foreign`` the same, where it is none that is known.
    """

    path: str
    text: str
    format: str
    blocks: list[Block]
    units: list[Unit] = field(default_factory=list)
    language: str | None = None
    foreign: str | None = None
    name: str = ""
    suppressions: tuple[tuple[int, str], ...] = ()
    parts: dict[str, str] = field(default_factory=dict)

    @cached_property
    def line_starts(self) -> list[int]:
        """The offsets at which the lines of the file begin."""
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both 1-based, of an offset into the file."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence (or short line) of a block: ``block.text[start:end]``, its language, how sure that is (0..1)."""

    document: Document
    block: Block
    start: int
    end: int
    text: str
    language: str | None = None
    confidence: float = 0.0
    block_index: int = 0

    def location(self, start: int = 0, end: int | None = None, language: str | None = None) -> Location:
        """The place of ``text[start:end]`` in the file."""
        end = len(self.text) if end is None else end
        first, last = self.block.locate(self.start + start, self.start + end)
        part = self.block.part
        line, column = (1, first + 1) if part else self.document.position(first)
        return Location(
            self.document.path, first, last, line, column, language or self.language, self.text[start:end], part
        )


@dataclass(frozen=True, slots=True)
class Location:
    """Exact characters of a file: 0-based offsets, ``end`` exclusive; ``line`` and ``column`` are 1-based.

    ``part`` names the part of a packed file (a paragraph of a DOCX, a cell of a sheet); offsets are into its text.
    """

    path: str
    start: int
    end: int
    line: int
    column: int
    language: str | None
    text: str
    part: str = ""


@dataclass(slots=True, eq=False)
class Version:
    """The text of one article in one language: a whole file, or the part of a mixed page in that language.

    ``residue`` says that these are strays in a page of another language; ``partial`` that it is but an excerpt.
    """

    id: str
    language: str
    sentences: list[Sentence]
    name: str = ""
    residue: bool = False
    partial: bool = False


@dataclass(slots=True, eq=False)
class Row:
    """Sentences that correspond: for every version id, those (none, one, several) that say the same.

    ``relation`` is ``aligned``, ``moved`` (aligned out of order) or ``alone`` (one version only). ``unit`` is the id
    of a bilingual unit. ``lacks`` says of versions without a cell how sure it is that they say nothing of the kind.
    """

    cells: dict[str, tuple[Sentence, ...]]
    score: float = 1.0
    relation: Literal["aligned", "moved", "alone"] = "aligned"
    unit: str | None = None
    source: str | None = None
    lacks: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bead:
    """A group of source sentences and the target sentences they correspond to, as index tuples; score in 0..1."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float


@dataclass(slots=True, eq=False)
class Earlier:
    """What a version said before; ``against``: who may still say it, ``untouched``: who was not changed since."""

    version: str
    name: str
    document: Document
    sentences: list[Sentence]
    against: frozenset[str]
    untouched: frozenset[str]


@dataclass(eq=False)
class Article:
    """All versions of one text and the rows in which they correspond. ``source`` is a version's id.

    ``expected`` are the languages that it ought to be in: those that the settings ask for, and those of its siblings.
    ``foreign`` are files of it in languages that are not known, by path; they are left alone. ``pointed`` are the
    numbers of the rows that findings point at (None: no finding); of an article of which only those are kept,
    ``counts`` says how much there was (`checker.kept_article`).
    """

    name: str
    documents: list[Document]
    layout: Layout
    versions: list[Version]
    rows: list[Row] = field(default_factory=list)
    source: str | None = None
    source_inferred: bool = True
    assumptions: list[str] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    expected: tuple[str, ...] = ()
    foreign: dict[str, str] = field(default_factory=dict)
    pointed: tuple[int, ...] | None = None
    counts: ArticleCounts | None = None
    earlier: list[Earlier] = field(default_factory=list)

    def version(self, version_id: str) -> Version:
        """The version of that id. Raises ``LookupError``."""
        for version in self.versions:
            if version.id == version_id:
                return version
        raise LookupError(version_id)


@dataclass(frozen=True, slots=True)
class Value:
    """One side of a disagreement: the language, the words as they stand, and the value they were read as.

    ``value`` is for programs, ``reading`` is what a person is shown of it; empty where the words say it. Sides of one
    ``group`` agree; -1: those of the same value.
    """

    language: str | None
    text: str
    value: str = ""
    reading: str = ""
    group: int = -1


@dataclass(frozen=True, slots=True)
class Fix:
    """A replacement that is safe: put ``text`` in place of the characters ``start`` to ``end`` of ``path``.

    ``others`` are made with it. With ``spelling`` letters may change, digits never. ``read``: what an entity means.
    """

    path: str
    start: int
    end: int
    text: str
    others: tuple[Fix, ...] = ()
    spelling: bool = False
    read: str = ""

    @property
    def parts(self) -> tuple[Fix, ...]:
        """All that is replaced, this one first."""
        return (self, *self.others)


@dataclass(frozen=True, slots=True)
class Side:
    """One side of what a finding says: a place, or a language that ``lacks`` it. Those of one ``group`` agree."""

    group: int
    place: Location | None = None
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a finding is known again by.

    ``by`` is ``"sides"`` (every two sides of different groups; without ``sides`` each place is a group of its own),
    ``"place"`` (the first place, whatever else is shown beside it) or ``"file"`` (the file it is about, and where).
    Rules of one ``family`` (empty: the rule's id) say the same, seen from this version or from that one.
    """

    by: Literal["sides", "place", "file"] = "sides"
    family: str = ""
    sides: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A part of what a finding says. ``keys`` are what it is known by: one of them is enough (see `judgement.keys`).

    Claims with the same ``about`` say the same with the words of other versions; ``paths`` are the files concerned.
    """

    about: int
    keys: tuple[str, ...]
    paths: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Finding:
    """One thing a reader should look at. ``locations[0]`` is where the fault is, the others are its counterparts.

    ``state`` is what people have said of it so far (``accepted``: it is a fault, ``rejected``: the text is right),
    ``ruling`` in whose words. ``confidence`` is the probability that an editor agrees, where the rule can tell.
    """

    rule: str
    category: str
    mqm: str
    severity: Severity
    message: str
    locations: tuple[Location, ...]
    values: tuple[Value, ...] = ()
    suggestion: str | None = None
    unit: str | None = None
    confidence: float | None = None
    fingerprint: str = ""
    claims: tuple[Claim, ...] = ()
    identity: Identity = Identity()
    fix: Fix | None = None
    row: int | None = None
    article: str = ""
    state: State = "open"
    ruling: str = ""


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What a report says of a rule: taken from the rule's file, so that reporting need not import rules."""

    id: str
    category: str
    mqm: str
    severity: Severity
    summary: str
    help: str = ""


@dataclass(eq=False, repr=False)
class Report(ReportViews):
    """What one run understood and found. ``findings`` are to be acted on; ``notes`` have severity ``info``.

    ``settled`` are findings that were suppressed, baselined or rejected: shown, but never counted. ``uncompared`` says
    what was done in a run that compared nothing; in all others it is empty. ``words`` are those of all translations.
    """

    articles: Sequence[Article]
    findings: Sequence[Finding]
    notes: Sequence[Finding]
    signature: str
    rules: dict[str, RuleInfo] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)
    settled: Sequence[Finding] = field(default_factory=list)
    uncompared: str = ""
    words: int = 0

    @property
    def versions(self) -> list[Version]:
        """The versions of all articles."""
        return [version for article in self.articles for version in article.versions]

    @property
    def rows(self) -> list[Row]:
        """The rows of all articles."""
        return [row for article in self.articles for row in article.rows]
