"""Where in a TMX file each text of it stands: two numbers for a text, however long it is.

The file is read once, in pieces, and what is asked for is read from it again: a memory of 100,000 units takes a few
megabytes. Entities that a file declares are refused, as everywhere (`checker.reading.xml`).
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from checker.memories.sentence_key import make_key
from checker.messages import _
from checker.reading.language_tags import get_base_tag
from checker.reading.xml import CODES, RefusedError, explain_xml_fault, refuse_entity, strip_namespace

if TYPE_CHECKING:
    from typing import BinaryIO

PIECE = 1 << 18
"""Bytes that are read at a time."""


class Unreadable(NamedTuple):
    """The line (1-based) at which a file is no TMX, and why."""

    line: int
    reason: str


class TmxIndex:
    """The keys of all texts of a file, ascending, with the number of the unit of each, and the bytes of each unit."""

    def __init__(self) -> None:
        self.keys = array("Q")
        self.owners = array("Q")
        self.starts = array("Q")
        self.ends = array("Q")

    def sort(self) -> None:
        """Put the keys into ascending order."""
        order = sorted(range(len(self.keys)), key=self.keys.__getitem__)
        self.keys = array("Q", map(self.keys.__getitem__, order))
        self.owners = array("Q", map(self.owners.__getitem__, order))


def index_tmx(stream: BinaryIO) -> TmxIndex | Unreadable:
    """Read a TMX file from its beginning to its end."""
    reader = _UnitFinder()
    try:
        while piece := stream.read(PIECE):
            reader.parser.Parse(piece, False)
        reader.parser.Parse(b"", True)
    except (expat.ExpatError, RefusedError) as error:
        return Unreadable(*explain_xml_fault(reader.parser, error))
    except (LookupError, ValueError) as error:  # an encoding that is none
        return Unreadable(1, str(error))
    if reader.root != "tmx":
        return Unreadable(1, _("no TMX file: its root is <{name}>").format(name=reader.root))
    reader.index.sort()
    return reader.index


class _UnitFinder:
    """What happens at each tag."""

    def __init__(self) -> None:
        self.index = TmxIndex()
        self.root = ""
        self._language = ""
        self._text: list[str] | None = None
        self._skipped = 0
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.EntityDeclHandler = refuse_entity
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.CharacterDataHandler = self._add

    def _open(self, tag: str, found: dict[str, str]) -> None:
        name = strip_namespace(tag) if ":" in tag else tag
        self.root = self.root or name
        if self._text is not None:
            if name in CODES:
                self._skipped += 1
            if found.get("ctype") == "lb":
                self._text.append(" ")
        elif name == "tu":
            self.index.starts.append(self.parser.CurrentByteIndex)
        elif name == "tuv":
            self._language = get_base_tag(found.get("xml:lang") or found.get("lang") or "")
        elif name == "seg":
            self._text, self._skipped = [], 0

    def _close(self, tag: str) -> None:
        name = strip_namespace(tag) if ":" in tag else tag
        if name == "seg" and self._text is not None:
            text = "".join(self._text)
            self._text = None
            if text.strip() and len(self.index.starts) > len(self.index.ends):
                self.index.keys.append(make_key(self._language, text))
                self.index.owners.append(len(self.index.ends))
        elif self._text is not None:
            self._skipped -= name in CODES
        elif name == "tu" and len(self.index.starts) > len(self.index.ends):
            self.index.ends.append(self.parser.CurrentByteIndex)

    def _add(self, text: str) -> None:
        if self._text is not None and not self._skipped:
            self._text.append(text)
