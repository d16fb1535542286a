"""The tools of a writing assistant, called by the SDK's own client."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from checker.model import InputError
from checker.serve.assistant_tools import make_assistant_server
from checker.serve.desk import Desk
from tests.serve.samples import FRENCH, GERMAN, TEXTS


def play(server: Any, talk: Callable[[Client], Awaitable[Any]]) -> Any:
    """What comes of talking to a server."""

    async def run() -> Any:
        async with Client(server) as client:
            return await talk(client)

    return asyncio.run(run())


def test_the_tools_are_described(desk: Desk) -> None:
    listed = play(make_assistant_server(desk), lambda client: client.list_tools())
    assert [tool.name for tool in listed.tools] == ["check_texts", "check_page", "explain_rule"]
    assert all(tool.description for tool in listed.tools)
    assert listed.tools[0].input_schema["required"] == ["texts"]


def test_versions_and_pages_are_checked(desk: Desk) -> None:
    server = make_assistant_server(desk)
    for name, given in (("check_texts", {"texts": TEXTS}), ("check_page", {"page": f"{GERMAN}\n{FRENCH}"})):

        async def talk(client: Client, name: str = name, given: dict[str, Any] = given) -> Any:
            return await client.call_tool(name, given)

        answer = play(server, talk)
        assert not answer.is_error
        (finding,) = answer.structured_content["findings"]
        assert finding["rule"] == "number-mismatch"
        assert {place["text"] for place in finding["locations"]} == {"45 mètres", "40 Meter"}


def test_a_rule_is_explained(desk: Desk) -> None:
    answer = play(
        make_assistant_server(desk), lambda client: client.call_tool("explain_rule", {"rule": "number-mismatch"})
    )
    assert answer.structured_content["sections"]["why"]


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("check_texts", {"texts": {"xx": "x"}}, "xx"),
        ("check_texts", {"texts": {}}, "texts"),
        ("check_texts", {"texts": TEXTS, "markup": "rtf"}, "rtf"),
        ("check_page", {"page": " "}, "."),
        ("check_page", {"page": 7}, "page"),
        ("explain_rule", {"rule": "nothing"}, "nothing"),
    ],
)
def test_what_is_wrong_is_told_the_model(desk: Desk, name: str, given: dict[str, Any], said: str) -> None:
    answer = play(make_assistant_server(desk), lambda client: client.call_tool(name, given))
    assert answer.is_error
    assert said in answer.content[0].text
    assert "Traceback" not in answer.content[0].text


def test_several_calls_at_once_get_their_own_answers(desk: Desk) -> None:
    async def talk(client: Client) -> list[Any]:
        texts = [{"de": f"Der Weg misst {n} Meter.", "fr": f"Le chemin mesure {n + 1} mètres."} for n in range(90, 98)]
        return await asyncio.gather(*(client.call_tool("check_texts", {"texts": one}) for one in texts))

    answers = play(make_assistant_server(desk), talk)
    found = [{place["text"] for place in one.structured_content["findings"][0]["locations"]} for one in answers]
    assert found == [{f"{n} Meter", f"{n + 1} mètres"} for n in range(90, 98)]


def test_the_command_speaks_by_standard_input_and_output(tmp_path: Path) -> None:
    command = ["-m", "checker", "--lang", "fr", "mcp", "--isolated"]
    started = StdioServerParameters(command=sys.executable, args=command, cwd=str(tmp_path), env=dict(os.environ))
    answer = play(started, lambda client: client.call_tool("check_texts", {"texts": TEXTS}))
    assert "allemand" in answer.structured_content["findings"][0]["message"]


def test_without_the_extra_it_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)
    with pytest.raises(InputError, match=r"translation-checker\[mcp\]"):
        make_assistant_server(desk)
