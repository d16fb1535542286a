"""An article that is open and checked, without a server: what the parts of the language server are given."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types

from checker.lsp.article_check import ArticleCheck
from checker.lsp.article_places import ArticlePlaces
from checker.lsp.diagnostics import list_diagnostics
from checker.lsp.open_texts import OpenText, OpenTexts
from checker.lsp.projects import Projects

FRENCH = "# Le pont\n\nLe pont mesure 45 mètres. Il a coûté 3 millions de francs.\n\nLes travaux ont duré deux ans.\n"
GERMAN = (
    "# Die Brücke\n\n\U0001f600 Die Brücke ist 54 Meter lang. Sie hat 3 Millionen Franken gekostet.\n\n"
    "Les travaux ont duré deux ans.\n"
)


class Desk:
    """The files of a folder, written and checked; those named in ``opened`` are open in the editor."""

    def __init__(self, folder: Path, texts: dict[str, str], *opened: str) -> None:
        self.folder = folder
        for name, text in texts.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(text.encode())
        self.opened = OpenTexts()
        for name in opened:
            self.put(name, texts[name])
        self.projects = Projects([str(folder)])
        self.check = ArticleCheck(self.opened)

    def put(self, name: str, text: str, version: int = 1) -> None:
        """Open a file with a text."""
        self.opened.put(str(self.folder / name), OpenText(f"file://{self.folder / name}", version, text))

    def path(self, name: str) -> str:
        """The path of a file."""
        return str(self.folder / name)

    def look(self, name: str) -> ArticlePlaces:
        """The article of a file as it is now."""
        files = self.projects.find_article(self.path(name))
        assert files is not None
        return ArticlePlaces(self.check.check(files), self.opened, "utf-16")

    def show(self, name: str) -> list[types.Diagnostic]:
        """The diagnostics of a file."""
        return list_diagnostics(self.look(name), set(self.opened.list_paths()))[self.path(name)]


def make_bridge(folder: Path) -> Desk:
    """An article on a bridge in two languages, the German one open: a wrong number, a sentence left in French."""
    return Desk(folder, {"a.fr.md": FRENCH, "a.de.md": GERMAN}, "a.de.md")


def list_rules(diagnostics: list[types.Diagnostic]) -> list[str]:
    """What the diagnostics are about, in the order of their places."""
    ordered = sorted(diagnostics, key=lambda one: (one.range.start.line, one.range.start.character))
    return [str(one.code) for one in ordered]
