"""A session of 200 edits in a real editor's place: it ends with what a check of the saved files finds, exactly."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from lsprotocol import types

from tests.lsp.articles import make_article, play_edits
from tests.lsp.editor import Editor, address, start_editor

EDITS = 200


def list_checked(folder: Path) -> list[tuple[Any, ...]]:
    """What the command finds, with its places as the protocol counts them, worked out here by other means."""
    command = [sys.executable, "-m", "checker", "--lang", "en", "check", str(folder), "--format", "json", "--no-cache"]
    done = subprocess.run([*command, "--exit-zero"], capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    found = []
    for finding in (*report["findings"], *report["notes"]):
        place = finding["locations"][0]
        text = Path(place["path"]).read_bytes().decode()
        ends = [count(text[: place[key]]) for key in ("start", "end")]
        found.append((place["path"], finding["rule"], finding["severity"], finding["fingerprint"], *ends))
    return sorted(found)


def count(text: str) -> tuple[int, int]:
    line = text[text.rfind("\n") + 1 :]
    return text.count("\n"), len(line.encode("utf-16-le")) // 2


def list_shown(editor: Editor, files: list[Path]) -> list[tuple[Any, ...]]:
    """What the editor shows, each finding once: where it is, not where it is seen from."""
    severities = {1: "error", 2: "warning", 3: "info"}
    found = []
    for path in files:
        for one in editor.shown[address(path)].diagnostics:
            data: Any = one.data
            if not data["seen_from"]:
                ends = [(place.line, place.character) for place in (one.range.start, one.range.end)]
                severity = severities[int(one.severity or 0)]
                found.append((str(path), str(one.code), severity, data["fingerprint"], *ends))
    return sorted(found)


async def play(folder: Path) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]], Editor]:
    files = [folder / "a.fr.md", folder / "a.de.md"]
    texts = list(make_article(24))
    for path, text in zip(files, texts, strict=True):
        path.write_bytes(text.encode())
    async with start_editor() as editor:
        await editor.begin(folder)
        for path in files:
            editor.open(path)
        for number, (side, text) in enumerate(play_edits(texts, EDITS)):
            texts[side] = text
            editor.change(files[side], text)
            if number % 5 == 0:  # the others come while a check is under way, or before it has begun
                await editor.wait_for(files[side])
        for path, text in zip(files, texts, strict=True):
            await editor.wait_for(path)
            editor.save(path, text)
        await editor.text_document_hover_async(  # asked about the article as it is now: no check is under way
            types.HoverParams(types.TextDocumentIdentifier(address(files[0])), types.Position(0, 0))
        )
        return list_shown(editor, files), list_checked(folder), editor


def test_a_session_of_200_edits_ends_with_what_a_check_finds(tmp_path: Path) -> None:
    shown, checked, editor = asyncio.run(play(tmp_path))
    assert shown == checked
    assert len(checked) > 5
    assert not editor.told
