"""A glossary as a table: a concept a row, columns headed by language codes, and columns for what is said of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.messages import _
from checker.reading.language_tags import get_known_language
from checker.terms.concept import Concept, Status, Term

if TYPE_CHECKING:
    from checker.reading.source_file import SourceFile

ROLES = {
    "id": ("id", "concept", "concept id", "key", "entry"),
    "note": ("note", "notes", "comment", "comments", "definition", "description", "explanation", "usage note"),
    "domain": ("domain", "subject", "subject field", "field", "topic"),
    "part": ("pos", "part of speech", "word class", "part"),
    "case": ("case", "cased", "case sensitive", "case flag"),
    "status": ("status", "usage"),
    "translate": ("translate", "translatable"),
}
"""What a column may be called, in small letters, by what it says."""
STATUS_WORDS: dict[str, Status] = {
    "preferred": "preferred", "standard": "preferred", "approved": "preferred", "standardized": "preferred",
    "recommended": "preferred", "admitted": "admitted", "synonym": "admitted", "synonyms": "admitted",
    "allowed": "admitted", "accepted": "admitted", "alternative": "admitted", "deprecated": "deprecated",
    "superseded": "deprecated", "obsolete": "deprecated", "old": "deprecated", "forbidden": "forbidden",
    "prohibited": "forbidden", "banned": "forbidden", "avoid": "forbidden", "never": "forbidden",
    "not recommended": "forbidden", "not allowed": "forbidden", "do not use": "forbidden",
}  # fmt: skip
"""What glossaries call the status of a term, in small letters."""
PROTECTED_WORDS = ("protected", "do not translate", "untranslated", "untranslatable", "keep")
"""What a status says of a name that stays as it is."""
NO = ("no", "false", "0", "n", "never")
YES = ("yes", "true", "1", "y", "x", "case sensitive", "sensitive")
_BETWEEN = re.compile(r"\s*[|;\n]\s*")
_PARTS = re.compile(r"[\s_:/()\[\].]+")


@dataclass(slots=True)
class GlossaryColumns:
    """Which column holds what: terms, as (number, language, locale, status), and the rest by role."""

    terms: list[tuple[int, str, str, Status | None]] = field(default_factory=list)
    roles: dict[str, int] = field(default_factory=dict)


def read_table(source: SourceFile, rows: Iterable[tuple[int, str, list[str]]]) -> list[Concept]:
    """The concepts of the rows of a table: the line, the sheet, the cells; the first of a sheet names its columns.

    Rows with the same id are one concept. Raises `InputError` for a table without a column for a known language.
    """
    found: dict[str, Concept] = {}
    columns: dict[str, GlossaryColumns] = {}
    for line, sheet, row in rows:
        if sheet not in columns:
            columns[sheet] = find_glossary_columns(source, row, line)
            continue
        if row[0].lstrip().startswith("#"):
            continue
        concept = _read_row(columns[sheet], row, line)
        concept.path = source.path
        known = found.setdefault(concept.id, concept)
        if known is not concept:
            known.terms += concept.terms
            known.protected += concept.protected
            known.note, known.domain = known.note or concept.note, known.domain or concept.domain
    return list(found.values())


def find_glossary_columns(source: SourceFile, header: Sequence[str], line: int) -> GlossaryColumns:
    """Which columns a header names. Raises `InputError` where none is headed by the code of a known language."""
    found = GlossaryColumns()
    for n, cell in enumerate(header):
        name = " ".join(part for part in _PARTS.split(cell.strip().lower().replace("-", " ")) if part)
        role = next((role for role, names in ROLES.items() if name in names), None)
        language, locale, status = _find_language(cell)
        if role is not None:
            found.roles.setdefault(role, n)
        elif language:
            found.terms.append((n, language, locale, status))
    if not found.terms:
        raise source.make_error(
            _("no column is headed by the code of a known language; write them in the first row: id,de,fr,en,note"),
            line=line,
        )
    return found


def _find_language(cell: str) -> tuple[str, str, Status | None]:
    """The language that heads a column, its locale, and the status of the terms in it where that is said, too."""
    language, locale = "", ""
    status: Status | None = None
    for part in (part for part in _PARTS.split(cell.strip()) if part):
        if code := get_known_language(part):
            language, locale = code, part if len(part) > len(code) and "-" in part else ""
        elif part.lower() in STATUS_WORDS:
            status = STATUS_WORDS[part.lower()]
        elif part.lower() not in ("term", "terms"):
            return "", "", None
    return language, locale, status


def _read_row(columns: GlossaryColumns, row: Sequence[str], line: int) -> Concept:
    def get(role: str) -> str:
        n = columns.roles.get(role, len(row))
        return row[n].strip() if n < len(row) else ""

    said = get("status").lower()
    part, cased = get("part"), get("case").lower() in YES
    terms: list[Term] = []
    for n, language, locale, status in columns.terms:
        for number, text in enumerate(split_terms(row[n]) if n < len(row) else ()):
            own = status or read_status(said) or ("admitted" if number else "preferred")
            terms.append(Term(text, language, own, locale, part, cased, line))
    concept = Concept(get("id") or str(line), terms, get("note"), get("domain"), line=line)
    if is_protected(said) or get("translate").lower() in NO:
        concept.protected = tuple(dict.fromkeys(term.text for term in terms))
        concept.terms = []
    return concept


def split_terms(cell: str) -> list[str]:
    """The terms of a cell: several are parted by ``|``, ``;`` or a line end."""
    return [text for text in _BETWEEN.split(cell.strip()) if text]


def read_status(said: str) -> Status | None:
    """The status that a glossary's own word for it means; None for none that is known."""
    return STATUS_WORDS.get(_fold_words(said))


def is_protected(said: str) -> bool:
    """Whether a status says that a name stays as it is."""
    return _fold_words(said) in PROTECTED_WORDS


def _fold_words(said: str) -> str:
    return " ".join(said.lower().replace("-", " ").replace("_", " ").split())
