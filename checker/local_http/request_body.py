"""The body of a request: read whole or not at all, and never taken for the next request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.message import Message
from io import BufferedIOBase
from typing import Any

CHUNK = 65_536
"""Bytes of a refused request that are read at once."""


class RequestBody:
    """What follows the headers of a request; ``most`` is how many bytes of it are taken."""

    def __init__(self, headers: Message, stream: BufferedIOBase, most: int) -> None:
        self.length = _measure(headers, most)
        self._most = most
        self._stream = stream
        self._unread = self.length or 0

    @property
    def readable(self) -> bool:
        """Whether the request says how long it is, once, and is not too long."""
        return self.length is not None and self.length <= self._most

    @property
    def finished(self) -> bool:
        """Whether all of it was read: what comes next on the connection is another request."""
        return self.length is not None and not self._unread

    def read_json(self) -> Any:
        """What it says; None for what is no JSON, or cut short."""
        data = b"".join(self._read_chunks())
        try:
            return json.loads(data) if not self._unread else None
        except (ValueError, RecursionError):
            return None

    def drop(self) -> None:
        """Read what has not been read, if it is not too much: a connection closed before that loses the answer."""
        if self.readable:
            for _chunk in self._read_chunks():
                pass

    def _read_chunks(self) -> Iterator[bytes]:
        while self._unread and (chunk := self._stream.read(min(CHUNK, self._unread))):
            self._unread -= len(chunk)
            yield chunk


def _measure(headers: Message, most: int) -> int | None:
    """How many bytes follow; None where the request does not say so, or says it twice."""
    given = headers.get_all("Content-Length") or ["0"]
    if "Transfer-Encoding" in headers or len(given) > 1:
        return None
    digits = given[0].strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= len(str(most)) else None
