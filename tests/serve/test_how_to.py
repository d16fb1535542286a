"""The lines of the how-to work as they stand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from checker.local_http.local_server import LocalServer
from checker.serve.routes import list_routes
from tests.serve.samples import TEXTS, TOKEN

TEXT = (Path(__file__).parents[2] / "docs" / "serving.md").read_text(encoding="utf-8")


def test_the_python_of_the_how_to_finds_the_error(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_TOKEN", TOKEN)
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    defined: dict[str, Any] = {}
    exec(code.replace("127.0.0.1:8765", f"127.0.0.1:{server.server_port}"), defined)
    (message,) = defined["find_errors"]({code: f"<p>{text}</p>" for code, text in TEXTS.items()}, "fr")
    assert "45 mètres" in message


def test_the_how_to_names_every_route() -> None:
    for route in list_routes():
        assert f"{route.method} {route.path}".replace("{id}", "number-mismatch") in TEXT
