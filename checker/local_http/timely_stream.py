"""What comes in on a connection, until a request has taken too long: one that sends a byte now and then is ended."""

from __future__ import annotations

import io
import socket
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class TimelyStream(io.RawIOBase):
    """Reads from a connection. Raises ``TimeoutError`` after ``silence`` seconds without a byte.

    From `begin_request` on, also ``whole`` seconds after that, however steadily bytes come.
    """

    def __init__(self, connection: socket.socket, silence: float, whole: float) -> None:
        self._connection = connection
        self._silence = silence
        self._whole = whole
        self._until = float("inf")

    def begin_request(self) -> None:
        """Count from now on how long the request takes."""
        self._until = time.monotonic() + self._whole

    def forget_request(self) -> None:
        """Wait for the next request."""
        self._until = float("inf")

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read what has come. Raises ``TimeoutError``."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(min(left, self._silence))
        try:
            return self._connection.recv_into(buffer)
        finally:
            self._connection.settimeout(self._silence)
