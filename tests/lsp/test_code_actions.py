"""What can be done about a finding."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from lsprotocol import types

from checker.lsp.code_actions import FIX_ALL, KEEP, REJECT, ActionMaker, get_fingerprint
from checker.lsp.editor_lines import EditorLines
from tests.lsp.desk import Desk, make_bridge

FRENCH = "Le pont : un chantier.\n\nIl a coûté cher : trois millions.\n\nIl est ouvert depuis lundi.\n"
GERMAN = "Die Brücke: eine Baustelle.\n\nSie war teuer: drei Millionen.\n\nSie ist seit Montag offen.\n"


def list_actions(
    desk: Desk,
    name: str,
    rule: str = "",
    *,
    versioned: bool = True,
    only: tuple[str, ...] = (),
    asked: types.Range | None = None,
) -> list[types.CodeAction]:
    places = desk.look(name)
    shown = [one for one in desk.show(name) if not rule or one.code == rule]
    maker = ActionMaker(places, desk.opened, versioned=versioned)
    found = maker.list_actions(desk.path(name), asked or shown[0].range, shown, only)
    return list(found)


def apply(text: str, edits: list[types.TextEdit]) -> str:
    lines = EditorLines(text)
    for one in sorted(edits, key=lambda edit: lines.find_offset(edit.range.start), reverse=True):
        text = text[: lines.find_offset(one.range.start)] + one.new_text + text[lines.find_offset(one.range.end) :]
    return text


def get_edits(action: types.CodeAction, uri: str) -> list[types.TextEdit]:
    assert action.edit is not None
    found: list[types.TextEdit] = []
    for one in action.edit.document_changes or ():
        assert isinstance(one, types.TextDocumentEdit)
        assert one.text_document.uri == uri
        assert one.text_document.version == 1
        found += [edit for edit in one.edits if isinstance(edit, types.TextEdit)]
    return found or list((action.edit.changes or {})[uri])


@pytest.fixture
def spaces(tmp_path: Path) -> Desk:
    (tmp_path / "checker.toml").write_text('style = ["fr-FR"]\n')
    return Desk(tmp_path, {"a.fr.md": FRENCH, "a.de.md": GERMAN}, "a.fr.md")


def test_a_fix_is_an_edit_for_the_version_that_was_checked(spaces: Desk) -> None:
    (action, *others) = [one for one in list_actions(spaces, "a.fr.md") if one.is_preferred]
    made = apply(FRENCH, get_edits(action, f"file://{spaces.path('a.fr.md')}"))
    assert made != FRENCH
    assert made.replace("\u00a0", " ") == FRENCH
    assert "[NBSP]" in action.title
    assert all(one.kind == types.CodeActionKind.QuickFix for one in others)


def test_an_editor_that_knows_no_versions_gets_changes(spaces: Desk) -> None:
    action = next(one for one in list_actions(spaces, "a.fr.md", versioned=False) if one.is_preferred)
    assert action.edit is not None
    assert action.edit.document_changes is None
    assert get_edits(action, f"file://{spaces.path('a.fr.md')}")


def test_all_fixes_of_a_file_at_once(spaces: Desk) -> None:
    (action,) = list_actions(spaces, "a.fr.md", only=("source.fixAll",))
    assert action.kind == FIX_ALL
    made = apply(FRENCH, get_edits(action, f"file://{spaces.path('a.fr.md')}"))
    assert made == FRENCH.replace(" :", "\u00a0:")


def test_a_ruling_is_offered_for_every_finding(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    action = next(one for one in list_actions(desk, "a.de.md", "number-mismatch") if one.command)
    assert action.command is not None
    assert action.command.command == REJECT
    uri, fingerprint = action.command.arguments or ()
    assert uri == f"file://{desk.path('a.de.md')}"
    assert fingerprint in {one.fingerprint for one in desk.look("a.de.md").checked.findings}


def test_a_word_is_kept_where_it_is_one_or_is_selected(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    titles = [one.title for one in list_actions(desk, "a.de.md", "untranslated-sentence")]
    assert not any(title.startswith("Keep") for title in titles)
    asked = types.Range(types.Position(4, 4), types.Position(4, 11))
    chosen = list_actions(desk, "a.de.md", "untranslated-sentence", asked=asked)
    (keep,) = [one.command for one in chosen if one.command and one.command.command == KEEP]
    assert list(keep.arguments or ())[1] == "travaux"
    numbers = list_actions(desk, "a.de.md", "number-mismatch", asked=asked)
    assert not any(one.command and one.command.command == KEEP for one in numbers)


def test_silence_is_a_comment_in_the_file_where_it_is_asked_for(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    action = next(one for one in list_actions(desk, "a.de.md", "number-mismatch") if one.edit)
    (edit,) = get_edits(action, f"file://{desk.path('a.de.md')}")
    assert edit.new_text == "<!-- checker-disable-next-line number-mismatch -->\n"
    assert edit.range.start == types.Position(2, 0)


def test_the_fingerprint_is_read_from_what_editors_give_back() -> None:
    assert get_fingerprint({"fingerprint": "abc"}) == "abc"
    assert get_fingerprint(SimpleNamespace(fingerprint="abc")) == "abc"
    assert get_fingerprint(None) == ""
