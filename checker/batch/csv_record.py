"""One record of a CSV file (RFC 4180), taken in line by line: a field in quotes may go over several.

Python's own reader has one limit on the length of a field for all threads, and takes what is wrong for text.
"""

from __future__ import annotations

from checker.messages import _

QUOTE = '"'


class MalformedRecordError(Exception):
    """A record whose quotes make no sense. The message says why."""


class CsvRecord:
    """The fields of a record. ``bare_quotes``: a field without quotes around it holds one (a screen of 5")."""

    def __init__(self, delimiter: str) -> None:
        self.delimiter = delimiter
        self.fields: list[str] = []
        self.bare_quotes = False
        self._quoted: list[str] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a field in quotes goes on in the next line."""
        return self._quoted is not None

    def add_line(self, line: str) -> None:
        """Take in a line with its end. Raises `MalformedRecordError`."""
        end = len(line.rstrip("\r\n"))
        if self._quoted is None and line.find(QUOTE) < 0:
            self.fields += line[:end].split(self.delimiter)
            return
        at: int | None = 0
        while at is not None:
            if self._quoted is None and not line.startswith(QUOTE, at):
                at = self._add_plain_field(line, at, end)
                continue
            if self._quoted is None:
                self._quoted = []
                at += 1
            at = self._add_quoted_field(line, at, end)

    def _add_plain_field(self, line: str, at: int, end: int) -> int | None:
        """Add the field that begins at ``at``; where the next one begins, if there is one."""
        behind = line.find(self.delimiter, at, end)
        stop = end if behind < 0 else behind
        self.fields.append(line[at:stop])
        self.bare_quotes = self.bare_quotes or QUOTE in self.fields[-1]
        return None if behind < 0 else behind + 1

    def _add_quoted_field(self, line: str, at: int, end: int) -> int | None:
        """Add to the field in quotes, from ``at``; where the next one begins, if there is one."""
        parts = self._quoted
        assert parts is not None
        while (quote := line.find(QUOTE, at)) >= 0 and line.startswith(QUOTE, quote + 1):
            parts.append(line[at : quote + 1])
            at = quote + 2
        if quote < 0:
            parts.append(line[at:])
            return None
        self.fields.append("".join([*parts, line[at:quote]]))
        self._quoted = None
        if quote + 1 < end and not line.startswith(self.delimiter, quote + 1):
            raise MalformedRecordError(_("text after a closing quotation mark; quotes within a field are doubled"))
        return quote + 2 if quote + 1 < end else None
