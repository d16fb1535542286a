"""Reading: from a file to a `Document` with blocks and exact offsets (encodings, one reader a format)."""

from checker.reading.document import read_document
from checker.reading.file_format import Format
from checker.reading.source_file import SourceFile

__all__ = ["Format", "SourceFile", "read_document"]
