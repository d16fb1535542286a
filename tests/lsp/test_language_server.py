"""The server as an editor sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from lsprotocol import types

from checker.lsp.language_server import make_server, read_option
from tests.lsp.desk import FRENCH, GERMAN, list_rules
from tests.lsp.editor import Editor, address, start_editor


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    french, german = tmp_path / "a.fr.md", tmp_path / "a.de.md"
    french.write_text(FRENCH, encoding="utf-8")
    german.write_text(GERMAN, encoding="utf-8")
    return french, german


def play(work: Callable[[Editor], Awaitable[None]], **environment: str) -> Editor:
    """Play something with an editor of its own."""

    async def begin() -> Editor:
        async with start_editor(**environment) as editor:
            await work(editor)
            return editor

    return asyncio.run(begin())


def identify(path: Path) -> types.TextDocumentIdentifier:
    return types.TextDocumentIdentifier(address(path))


def test_an_editor_writes_looks_and_rules(files: tuple[Path, Path]) -> None:
    french, german = files

    async def work(editor: Editor) -> None:
        begun = await editor.begin(french.parent, options={"inlayHints": True})
        assert begun.capabilities.position_encoding == "utf-16"
        editor.open(german)
        assert list_rules(await editor.wait_for(german)) == ["number-mismatch", "untranslated-sentence"]
        where = types.Position(2, 10)
        counterparts = await editor.text_document_definition_async(types.DefinitionParams(identify(german), where))
        assert isinstance(counterparts, list | tuple)
        (one,) = counterparts
        assert isinstance(one, types.Location)
        assert (one.uri, one.range.start) == (address(french), types.Position(2, 0))
        hover = await editor.text_document_hover_async(types.HoverParams(identify(german), where))
        assert hover is not None
        shown = types.Range(types.Position(0, 0), types.Position(9, 0))
        hints = await editor.text_document_inlay_hint_async(types.InlayHintParams(identify(german), shown))
        assert len(hints or ()) == 3
        (number,) = [one for one in editor.shown[address(german)].diagnostics if one.code == "number-mismatch"]
        actions = await editor.ask_actions(german, number)
        await editor.obey(next(action for action in actions if action.title.startswith("False alarm")))
        await editor.wait_until(
            lambda: list_rules(list(editor.shown[address(german)].diagnostics)) == ["untranslated-sentence"]
        )
        assert (french.parent / "decisions.jsonl").exists()
        editor.open(french, FRENCH.replace("deux ans", "trois ans"))
        await editor.wait_for(french)
        editor.close(french)
        editor.close(german)
        await editor.wait_until(lambda: not editor.shown[address(german)].diagnostics)

    assert any("decisions.jsonl" in line for line in play(work).told)


def test_words_are_kept_and_what_can_not_be_is_said(files: tuple[Path, Path]) -> None:
    french, german = files
    (french.parent / "checker.toml").write_text('glossary = "words.tbx"\n')
    (french.parent / "words.tbx").write_text("<tbx><text><body></body></text></tbx>")

    async def work(editor: Editor) -> None:
        await editor.begin(french.parent)
        editor.open(german)
        await editor.wait_until(lambda: editor.shown or editor.logged)
        (french.parent / "checker.toml").write_text("")
        editor.change(german, GERMAN + "\n")
        await editor.wait_for(german)
        command = types.ExecuteCommandParams("checker.keep", [address(german), "Les travaux"])
        await editor.workspace_execute_command_async(command)
        await editor.wait_until(lambda: len(editor.told) == 1)
        await editor.workspace_execute_command_async(command)
        await editor.wait_until(lambda: len(editor.told) == 2)

    told = play(work).told
    assert 'glossary = "glossary.csv"' in told[0]
    assert "Les travaux" in (french.parent / "glossary.csv").read_text(encoding="utf-8")


def test_without_hints_nothing_is_hinted_and_files_that_are_none_are_left_alone(files: tuple[Path, Path]) -> None:
    _french, german = files
    code = german.parent / "code.py"
    code.write_text("print(1)\n")

    async def work(editor: Editor) -> None:
        await editor.begin()
        editor.open(code)
        assert await editor.wait_for(code) == []
        editor.open(german)
        await editor.wait_for(german)
        shown = types.Range(types.Position(0, 0), types.Position(9, 0))
        asked = types.InlayHintParams(identify(german), shown)
        assert not await editor.text_document_inlay_hint_async(asked)
        options = types.DidChangeConfigurationParams({"checker": {"inlayHints": True}})
        editor.workspace_did_change_configuration(options)
        assert await editor.text_document_inlay_hint_async(asked)

    play(work)


def test_files_and_folders_that_come_and_go(files: tuple[Path, Path]) -> None:
    french, german = files
    apart = french.parent / "apart"

    async def work(editor: Editor) -> None:
        await editor.begin(french.parent)
        editor.open(german)
        await editor.wait_for(german)
        french.unlink()
        gone = types.FileEvent(address(french), types.FileChangeType.Deleted)
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([gone]))
        await editor.wait_until(
            lambda: (
                list_rules(list(editor.shown[address(german)].diagnostics))
                != ["number-mismatch", "untranslated-sentence"]
            )
        )
        apart.mkdir()
        folder = types.WorkspaceFolder(address(apart), "apart")
        event = types.WorkspaceFoldersChangeEvent([folder], [])
        editor.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event))
        changed = types.FileEvent(address(german), types.FileChangeType.Changed)
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([changed]))
        hover = types.HoverParams(identify(german), types.Position(0, 3))
        assert await editor.text_document_hover_async(hover)

    play(work)


@pytest.mark.parametrize("data", [{"x": 1}, {"checker": {"x": 1}}, SimpleNamespace(checker=SimpleNamespace(x=1))])
def test_an_option_is_read_as_editors_give_it(data: Any) -> None:
    assert read_option(data, "x") == 1
    assert read_option(data, "y") is None
    assert read_option(None, "x") is None


def test_a_fault_outside_a_request_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    server = make_server("Tester")
    logged: list[str] = []
    monkeypatch.setattr(server, "log", logged.append)
    server.report_server_error(RuntimeError("boom\nbang"), None)
    assert len(logged) == 1
    assert "\n" not in logged[0]
    server.checks.end()
