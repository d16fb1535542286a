"""An editor for the tests: a client of the protocol that starts `checker lsp` as an editor does, over its streams."""

from __future__ import annotations

import asyncio
import os
import sys
from ast import literal_eval
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls import uris
from pygls.lsp.client import LanguageClient

WAIT = 60
"""Seconds after which an answer will not come any more: the machine may be busy."""


class Editor(LanguageClient):
    """Keeps what the server says of every file."""

    def __init__(self) -> None:
        super().__init__("tests", "1")
        self.shown: dict[str, types.PublishDiagnosticsParams] = {}
        self.logged: list[str] = []
        self.told: list[str] = []
        self.versions: dict[str, int] = {}
        self._news = asyncio.Event()

        def publish(params: types.PublishDiagnosticsParams) -> None:
            self.shown[params.uri] = params
            self._news.set()

        def log(params: types.LogMessageParams) -> None:
            self.logged.append(params.message)
            self._news.set()

        def tell(params: types.ShowMessageParams) -> None:
            self.told.append(params.message)
            self._news.set()

        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(publish)
        self.feature(types.WINDOW_LOG_MESSAGE)(log)
        self.feature(types.WINDOW_SHOW_MESSAGE)(tell)

    async def begin(self, *folders: Path, options: dict[str, Any] | None = None) -> types.InitializeResult:
        """Begin with these workspace folders."""
        made = [types.WorkspaceFolder(address(folder), folder.name) for folder in folders]
        capabilities = types.ClientCapabilities(
            workspace=types.WorkspaceClientCapabilities(
                workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True)
            )
        )
        found = await self.initialize_async(
            types.InitializeParams(capabilities, workspace_folders=made, initialization_options=options)
        )
        self.initialized(types.InitializedParams())
        return found

    def open(self, path: Path, text: str | None = None) -> None:
        """Open a file, perhaps with a text that is not saved."""
        said = path.read_bytes().decode("utf-8-sig") if text is None else text
        self.versions[address(path)] = 1
        self.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem(address(path), "markdown", 1, said))
        )

    def change(self, path: Path, text: str) -> None:
        """Put another text in place of what an open file says."""
        uri = address(path)
        self.versions[uri] += 1
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self.versions[uri], uri),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    def save(self, path: Path, text: str) -> None:
        """Write an open file."""
        path.write_bytes(text.encode())
        self.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(address(path))))

    def close(self, path: Path) -> None:
        """Close a file."""
        self.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(address(path))))

    async def wait_for(self, path: Path) -> list[types.Diagnostic]:
        """The diagnostics of a file's latest version, once they come."""
        uri = address(path)
        await self.wait_until(lambda: uri in self.shown and self.shown[uri].version in (None, self.versions.get(uri)))
        return list(self.shown[uri].diagnostics)

    async def wait_until(self, holds: Any) -> None:
        """Wait until something holds that news may bring."""
        async with asyncio.timeout(WAIT):
            while not holds():
                self._news.clear()
                await self._news.wait()

    async def ask_actions(self, path: Path, diagnostic: types.Diagnostic, only: list[str] | None = None) -> list[Any]:
        """The actions that are offered for a diagnostic."""
        context = types.CodeActionContext([diagnostic], only=only)
        identifier = types.TextDocumentIdentifier(address(path))
        asked = types.CodeActionParams(identifier, diagnostic.range, context)
        return list(await self.text_document_code_action_async(asked) or [])

    async def obey(self, action: Any) -> None:
        """Do what an action with a command stands for."""
        # the library reads an action with a command as a command, and puts the command's table there as text
        command = literal_eval(action.command)
        asked = types.ExecuteCommandParams(command["command"], command["arguments"])
        await self.workspace_execute_command_async(asked)


def address(path: Path) -> str:
    """The address of a file."""
    return str(uris.from_fs_path(str(path)))


@asynccontextmanager
async def start_editor(*arguments: str, **environment: str) -> AsyncIterator[Editor]:
    """An editor whose server runs; ended as editors end it."""
    editor = Editor()
    command = [sys.executable, "-m", "checker", "--lang", "en", "lsp", "--who", "Tester", *arguments]
    await editor.start_io(*command, env={**os.environ, **environment})
    try:
        yield editor
        await editor.shutdown_async(None)
        editor.exit(None)
    except BaseException:
        if editor._server is not None and editor._server.returncode is None:
            editor._server.kill()
        raise
    finally:
        await editor.stop()  # type: ignore[no-untyped-call]
