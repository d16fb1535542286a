"""The checker as tools of a writing assistant: the Model Context Protocol, by its official SDK (the extra ``mcp``).

https://modelcontextprotocol.io: the assistant's program starts ``checker mcp`` and speaks to it by standard input and
output. Names and descriptions of tools are read by the model, in English as all of the protocol.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from checker._version import __version__
from checker.messages import _
from checker.model import InputError
from checker.serve.desk import Desk, explain_rule
from checker.serve.sent_article import parse_article

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

NAME = "checker"
INSTRUCTIONS = (
    "Checks that the language versions of a text say the same: numbers, dates, names, links, what was left out or left "
    "untranslated. Check after every change of a translation; a finding says where, what disagrees and why."
)
FINDING_KEYS = ("rule", "severity", "message", "suggestion", "confidence", "fingerprint")
"""What of a finding is told, beside its places: a model reads every word."""
PLACE_KEYS = ("language", "line", "column", "text")
Gain = TypeVar("Gain")


def make_assistant_server(desk: Desk) -> MCPServer[Any]:
    """A server with the tools ``check_texts``, ``check_page`` and ``explain_rule``.

    Raises `InputError` where the extra is not installed.
    """
    try:
        from mcp.server.mcpserver import MCPServer
    except ImportError:
        line = _("this needs an extra: pip install {name}").format(name="'translation-checker[mcp]'")
        raise InputError(line) from None
    server: MCPServer[Any] = MCPServer(NAME, instructions=INSTRUCTIONS, version=__version__, log_level="WARNING")

    @server.tool(title="Check the versions of a text")
    async def check_texts(texts: dict[str, str], markup: str = "text", source: str = "") -> dict[str, Any]:
        """Compare the language versions of one text, given by language code: {"fr": "…", "de": "…"}.

        markup is what they are written in: text, markdown or html. source is the code of the original, if it is known.
        """
        return await _ask(lambda: _check(desk, {"texts": texts, "markup": markup, "source": source}))

    @server.tool(title="Check a page in several languages")
    async def check_page(page: str, markup: str = "text", source: str = "") -> dict[str, Any]:
        """Check one text in which several languages stand one after the other or side by side; else as check_texts."""
        return await _ask(lambda: _check(desk, {"page": page, "markup": markup, "source": source}))

    @server.tool(title="Explain a rule", name="explain_rule")
    async def explain(rule: str) -> dict[str, Any]:
        """Say what the rule of a finding looks for, why, with a wrong and a right example."""
        return await _ask(lambda: _explain(rule))

    return server


async def _ask(work: Callable[[], Gain]) -> Gain:
    """Do the work in a thread: others are answered meanwhile. What is wrong with the texts is told the model."""
    from anyio import to_thread
    from mcp.server.mcpserver.exceptions import ToolError

    try:
        return await to_thread.run_sync(work)
    except InputError as error:
        raise ToolError(str(error)) from None


def _check(desk: Desk, data: dict[str, Any]) -> dict[str, Any]:
    report = json.loads(desk.check(parse_article(data)))
    told = {key: [_shorten(finding) for finding in report[key]] for key in ("findings", "notes")}
    return {"summary": report["summary"], **told, "checked": report["checked"], "unchecked": report["unchecked"]}


def _shorten(finding: dict[str, Any]) -> dict[str, Any]:
    places = [{key: place[key] for key in PLACE_KEYS} for place in finding["locations"]]
    return {**{key: finding[key] for key in FINDING_KEYS}, "locations": places}


def _explain(rule: str) -> dict[str, Any]:
    try:
        return explain_rule(rule)
    except LookupError:
        raise InputError(_("no rule {rule!r}").format(rule=rule)) from None
