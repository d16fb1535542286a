"""One-time codes: what opens the reviewer's page from a command line that others on this machine can read."""

from __future__ import annotations

import secrets
import threading
import time

CODE_BYTES = 24
"""Random bytes of a code: 192 bits, more than can be tried."""
LIFETIME = 120.0
"""Seconds in which a code opens the page. A guess: a browser that starts on a slow machine."""


class OneTimeCodes:
    """Codes that open the page once each, and not for long. All methods may be called from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._codes: dict[str, float] = {}

    def issue_code(self) -> str:
        """A new code."""
        code = secrets.token_urlsafe(CODE_BYTES)
        with self._lock:
            self._codes[code] = time.monotonic() + LIFETIME
        return code

    def take_code(self, given: str) -> bool:
        """Whether a code is good; it is not any more afterwards."""
        with self._lock:
            found = next((code for code in self._codes if secrets.compare_digest(code.encode(), given.encode())), None)
            return found is not None and self._codes.pop(found) >= time.monotonic()
