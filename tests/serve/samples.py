"""An article with a fault, and a server that is asked about it in a test."""

from __future__ import annotations

import json
from typing import Any

from checker.local_http.bounded_server import BoundedServer
from tests.local_http.sites import ask

GERMAN = "Die neue Rutsche im Bad ist 40 Meter lang.\n\nDie Kinder dürfen ab Montag rutschen.\n"
FRENCH = "Le nouveau toboggan de la piscine mesure 45 mètres.\n\nLes enfants pourront glisser dès lundi.\n"
TEXTS = {"de": GERMAN, "fr": FRENCH}
TOKEN = "a-token-for-the-tests"
BEARER = f"Authorization: Bearer {TOKEN}"


def call(server: BoundedServer, line: str, data: Any = None, *headers: str) -> tuple[int, Any, dict[str, str]]:
    """Ask with the token: the status, what was answered, the headers."""
    body = data if isinstance(data, bytes) else b"" if data is None else json.dumps(data).encode()
    named = any(header.startswith("Content-Type") for header in headers)
    kind = ("Content-Type: application/json",) if body and not named else ()
    bearer = () if any(header.startswith("Authorization") for header in headers) else (BEARER,)
    status, sent, text = ask(server, line, *kind, *headers, *bearer, body=body)
    assert text.count(b"\n") <= 1 or status == 200, "a problem is one line"
    return status, json.loads(text), sent
