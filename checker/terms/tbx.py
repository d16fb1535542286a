"""Glossaries in TBX (ISO 30042), of 2008 and of 2019, in the dialects Core, Min and Basic."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from checker.messages import _
from checker.reading.language_tags import get_base_tag, get_known_language
from checker.reading.xml import describe_fault
from checker.terms.concept import Concept, Status, Term
from checker.terms.glossary_table import is_protected, read_status

if TYPE_CHECKING:
    from checker.reading.source_file import SourceFile

ENTRIES = ("termEntry", "conceptEntry")
LANGUAGES = ("langSet", "langSec")
TERMS = ("tig", "ntig", "termSec")
STATUS_TYPES = ("administrativeStatus", "normativeAuthorization")
ADMINISTRATIVE: dict[str, Status] = {
    "preferredTerm-admn-sts": "preferred", "preferredTerm": "preferred", "standardizedTerm": "preferred",
    "admittedTerm-admn-sts": "admitted", "admittedTerm": "admitted", "deprecatedTerm-admn-sts": "deprecated",
    "deprecatedTerm": "deprecated", "supersededTerm-admn-sts": "deprecated", "supersededTerm": "deprecated",
}  # fmt: skip
"""The values of ISO 30042 and of its first edition."""
NOTES = ("definition", "note", "explanation", "usageNote")


def read_tbx(source: SourceFile) -> list[Concept]:
    """The concepts of a TBX file. Raises `InputError` for XML that is malformed, and for none that is TBX."""
    data = source.text.encode()
    fault = describe_fault(data)
    if fault is not None:
        raise source.make_error(fault[1], line=fault[0])
    reader = _TbxReader(source.path)
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, found: reader.start(tag, found, parser.CurrentLineNumber)
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.add_text
    parser.Parse(data, True)
    if not reader.concepts:
        raise source.make_error(
            _("holds no TBX entries ({names}); export the glossary as TBX").format(names=", ".join(ENTRIES)), line=1
        )
    return reader.concepts


class _TbxReader:
    """The concepts of a TBX file as it is read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.concepts: list[Concept] = []
        self._concept: Concept | None = None
        self._tag = ""
        """The language of the terms that come."""
        self._term: dict[str, str] | None = None
        self._line = 0
        self._name = ""
        self._texts: list[str] = []

    def start(self, tag: str, found: dict[str, str], line: int) -> None:
        """An element begins. In the second TBX the names of data are elements of a namespace of their own."""
        name = tag.rpartition(":")[2]
        if name in ENTRIES:
            self._concept = Concept(found.get("id") or str(len(self.concepts) + 1), path=self.path, line=line)
        elif name in LANGUAGES:
            self._tag = found.get("xml:lang", "")
        elif name in TERMS:
            self._term = {}
        self._name = found.get("type", name)
        if name == "term":
            self._line = line
        self._texts = []

    def add_text(self, data: str) -> None:
        """Text inside an element."""
        self._texts.append(data)

    def end(self, tag: str) -> None:
        """An element ends."""
        name = tag.rpartition(":")[2]
        text = " ".join("".join(self._texts).split())
        self._texts = []
        if self._concept is None:
            return
        if name in ENTRIES:
            self._conclude(self._concept)
            self._concept = None
        elif name in TERMS and self._term is not None:
            self._add_term(self._concept, self._term)
            self._term = None
        elif name == "term" and self._term is not None:
            self._term["term"] = text
        elif text:
            self._add_data(self._concept, self._name if name in ("termNote", "descrip", "admin") else name, text)

    def _add_data(self, concept: Concept, name: str, text: str) -> None:
        if name in STATUS_TYPES and self._term is not None:
            self._term["status"] = text
        elif name == "partOfSpeech" and self._term is not None:
            self._term["part"] = text
        elif name == "subjectField":
            concept.domain = concept.domain or text
        elif name in NOTES:
            concept.note = concept.note or text

    def _add_term(self, concept: Concept, said: dict[str, str]) -> None:
        code, text = get_known_language(self._tag), said.get("term", "")
        if not text or code is None:
            return
        first = not any(term.language == code for term in concept.terms)
        status = ADMINISTRATIVE.get(said.get("status", "")) or read_status(said.get("status", ""))
        locale = self._tag if get_base_tag(self._tag) != self._tag.lower() else ""
        part = said.get("part", "")
        if is_protected(said.get("status", "")):
            concept.protected += (text,)
            return
        concept.terms.append(
            Term(text, code, status or ("preferred" if first else "admitted"), locale, part, False, self._line)
        )

    def _conclude(self, concept: Concept) -> None:
        """A proper noun that is the same in several languages is a name that stays as it is."""
        names = {term.text for term in concept.terms}
        proper = all(term.part_of_speech.lower().replace(" ", "") == "propernoun" for term in concept.terms)
        if len(names) == 1 and proper and len({term.language for term in concept.terms}) > 1:
            concept.protected += tuple(names)
            concept.terms = []
        self.concepts.append(concept)
