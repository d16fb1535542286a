"""The server: what the editor says and asks, by the Language Server Protocol 3.17, and what it is answered."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from checker._version import __version__
from checker.faults import explain_fault
from checker.lsp.article_places import ArticlePlaces
from checker.lsp.code_actions import FIX_ALL, KEEP, REJECT, ActionMaker
from checker.lsp.commands import keep_words, reject_finding
from checker.lsp.diagnostics import list_diagnostics
from checker.lsp.hovering import make_hover
from checker.lsp.inlay_hints import list_hints
from checker.lsp.live_checks import LiveChecks
from checker.lsp.open_texts import OpenText, OpenTexts
from checker.lsp.projects import Projects
from checker.messages import _
from checker.model import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from checker.lsp.article_check import CheckedArticle

WATCHED = "**/*"
"""The files that the editor tells of when they change: versions, settings, decisions, glossaries."""


class CheckServer(LanguageServer):
    """The server for one editor. ``who`` is whose rulings are stored.

    Texts are sent whole: what a line is, the library that applies partial changes sees in another way than the
    protocol (it ends lines at U+2028, too).
    """

    def __init__(self, who: str) -> None:
        super().__init__("checker", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.who = who
        self.hints = False
        self.opened = OpenTexts()
        self.checks = LiveChecks(self.opened, Projects(), self)

    def put_text(self, uri: str, version: int, text: str) -> None:
        """Take over a text as it is now, and check it soon; only texts with a path are."""
        path = uris.to_fs_path(uri)
        if path and uris.uri_scheme(uri) in ("file", None, ""):
            self.opened.put(path, OpenText(uri, version, text))
            self.checks.touch(path)

    def list_folders(self) -> list[str]:
        """The folders of the workspace."""
        folders = [uris.to_fs_path(uri) for uri in self.workspace.folders]
        return [folder for folder in folders or [self.workspace.root_path] if folder]

    def make_places(self, checked: CheckedArticle) -> ArticlePlaces:
        """What leads from an article's places to the editor's."""
        encoding = self.workspace.position_encoding or types.PositionEncodingKind.Utf16
        return ArticlePlaces(checked, self.opened, str(getattr(encoding, "value", encoding)))

    async def find_places(self, uri: str) -> tuple[ArticlePlaces, str] | None:
        """The places of the article that a file belongs to, as its texts are now, and the file's path."""
        path = uris.to_fs_path(uri)
        checked = await self.checks.settle(path) if path else None
        return (self.make_places(checked), path) if checked is not None and path else None

    def show(self, checked: CheckedArticle) -> None:
        """Publish the diagnostics of an article."""
        places = self.make_places(checked)
        for path, found in list_diagnostics(places, set(self.opened.list_paths())).items():
            version = checked.versions.get(path)
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(places.name_file(path), found, version)
            )
        workspace = self.client_capabilities.workspace
        if self.hints and workspace and workspace.inlay_hint and workspace.inlay_hint.refresh_support:
            self.workspace_inlay_hint_refresh(None)

    def clear(self, path: str) -> None:
        """Take back the diagnostics of a file."""
        opened = self.opened.get(path)
        uri = opened.uri if opened is not None else str(uris.from_fs_path(path))
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def log(self, line: str) -> None:
        """Write a line into the editor's log."""
        self.window_log_message(types.LogMessageParams(types.MessageType.Warning, line))

    def tell(self, line: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show a line to the writer."""
        self.window_show_message(types.ShowMessageParams(kind, line))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """One line in the log for what goes wrong outside a request."""
        del source
        self.log(explain_fault(error))

    def set_options(self, data: Any) -> None:
        """Take over the editor's settings: ``inlayHints``."""
        self.hints = read_option(data, "inlayHints") is True

    def close_text(self, uri: str) -> None:
        """Let go of a text: its file counts again."""
        path = uris.to_fs_path(uri)
        if path:
            self.opened.remove(path)
            self.checks.release(path)

    async def run_command(self, command: str, uri: str, words: str) -> None:
        """Do what a code action stands for, and check again; what can't be done is said."""
        found = await self.find_places(uri)
        if found is None:
            return
        places, path = found
        checked = places.checked
        try:
            if command == REJECT:
                file: Path = await asyncio.to_thread(reject_finding, checked, words, self.who)
                self.tell(_("Written to {path}").format(path=file))
            else:
                file, remark = await asyncio.to_thread(keep_words, words, checked.files.settings)
                self.checks.begin_glossary(checked)
                self.tell(" ".join(filter(None, (_("Written to {path}").format(path=file), remark))))
        except InputError as error:
            self.tell(str(error), types.MessageType.Error)
            return
        self.checks.touch_all()
        self.checks.touch(path)


def read_option(data: Any, name: str) -> Any:
    """An option of the editor's settings, given as a table or an object, perhaps within one called ``checker``."""

    def get(holder: Any, key: str) -> Any:
        return holder.get(key) if isinstance(holder, dict) else getattr(holder, key, None)

    return get(get(data, "checker") or data, name)


def make_server(who: str) -> CheckServer:
    """The server with all that it answers."""
    server = CheckServer(who)
    _answer_changes(server)
    _answer_questions(server)
    return server


def _answer_changes(server: CheckServer) -> None:
    """What the editor says: texts, files, folders and settings as they change."""

    @server.feature(types.INITIALIZED)
    async def begin(_params: types.InitializedParams) -> None:
        server.checks.set_folders(server.list_folders())
        watching = (
            server.client_capabilities.workspace and server.client_capabilities.workspace.did_change_watched_files
        )
        if watching and watching.dynamic_registration:
            watcher = types.FileSystemWatcher(WATCHED)
            options = types.DidChangeWatchedFilesRegistrationOptions([watcher])
            asked = types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            await server.client_register_capability_async(types.RegistrationParams([asked]))

    @server.feature(types.INITIALIZE)
    def take_options(params: types.InitializeParams) -> None:
        server.set_options(params.initialization_options)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def change_options(params: types.DidChangeConfigurationParams) -> None:
        server.set_options(params.settings)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def open_text(params: types.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        server.put_text(document.uri, document.version, document.text)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def change_text(params: types.DidChangeTextDocumentParams) -> None:
        document = params.text_document
        server.put_text(document.uri, document.version, params.content_changes[-1].text)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def close_text(params: types.DidCloseTextDocumentParams) -> None:
        server.close_text(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def change_files(params: types.DidChangeWatchedFilesParams) -> None:
        if any(one.type != types.FileChangeType.Changed for one in params.changes):
            server.checks.look_anew()
        else:
            server.checks.touch_all()

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def save_text(params: types.DidSaveTextDocumentParams) -> None:
        server.checks.save(uris.to_fs_path(params.text_document.uri) or "")

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def change_folders(_params: types.DidChangeWorkspaceFoldersParams) -> None:
        server.checks.set_folders(server.list_folders())

    @server.feature(types.SHUTDOWN)
    def end(_params: None) -> None:
        server.checks.end()


def _answer_questions(server: CheckServer) -> None:
    """What the editor asks about a place, and what it has done."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        found = await server.find_places(params.text_document.uri)
        return make_hover(*found, params.position) if found else None

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    async def find_counterparts(params: types.DefinitionParams) -> list[types.Location]:
        found = await server.find_places(params.text_document.uri)
        if not found:
            return []
        places, path = found
        sentence = places.find_sentence(path, params.position)
        others = places.list_counterparts(sentence) if sentence is not None else []
        return [places.make_location(other.location()) for other in others]

    @server.feature(types.TEXT_DOCUMENT_INLAY_HINT)
    async def hint(params: types.InlayHintParams) -> list[types.InlayHint]:
        found = await server.find_places(params.text_document.uri) if server.hints else None
        return list_hints(*found, params.range) if found else []

    kinds = [types.CodeActionKind.QuickFix, FIX_ALL]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(kinds))
    async def act(params: types.CodeActionParams) -> list[types.CodeAction]:
        found = await server.find_places(params.text_document.uri)
        if not found:
            return []
        places, path = found
        edits = server.client_capabilities.workspace and server.client_capabilities.workspace.workspace_edit
        maker = ActionMaker(places, server.opened, versioned=bool(edits and edits.document_changes))
        context = params.context
        made = maker.list_actions(path, params.range, context.diagnostics, list(context.only or ()))
        return await asyncio.to_thread(lambda: list(made))

    @server.command(REJECT)
    async def reject(uri: str, fingerprint: str) -> None:
        await server.run_command(REJECT, uri, fingerprint)

    @server.command(KEEP)
    async def keep(uri: str, words: str) -> None:
        await server.run_command(KEEP, uri, words)
