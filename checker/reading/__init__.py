"""Reading: from a file to a `Document` with blocks and exact offsets (encodings, one reader a format)."""

from checker.reading.document import read_document

__all__ = ["read_document"]
