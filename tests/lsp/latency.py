"""How long it takes after an edit: ``python -m tests.lsp.latency [SENTENCES …]``, by default 20, 100 and 500.

For articles of two versions with so many sentences each: the check in the server, in processor time and by the clock,
and what an editor waits from its edit to the diagnostics, by the clock. Medians of `EDITS` edits of one sentence each.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.lsp.articles import make_article
from tests.lsp.desk import Desk
from tests.lsp.editor import start_editor

EDITS = 15
"""Edits that are measured, behind three that are not."""
NAMES = ("a.fr.md", "a.de.md")


def list_edits(text: str) -> list[str]:
    """The text with another word in its middle, every time."""
    at = text.index(". ", len(text) // 2) + 2
    return [f"{text[:at]}Neu {number} {text[at:]}" for number in range(EDITS + 3)]


def measure_check(sentences: int, folder: Path) -> tuple[float, float]:
    """Milliseconds of the processor and of the clock that a check takes in the server."""
    texts = make_article(sentences)
    desk = Desk(folder, dict(zip(NAMES, texts, strict=True)), *NAMES)
    desk.look(NAMES[1])
    gc.collect()
    gc.freeze()  # as the server does
    found = []
    for number, text in enumerate(list_edits(texts[1])):
        desk.put(NAMES[1], text, number + 2)
        begun, clock = time.process_time(), time.perf_counter()
        desk.look(NAMES[1])
        found.append((1000 * (time.process_time() - begun), 1000 * (time.perf_counter() - clock)))
    return median(one for one, _clock in found[3:]), median(clock for _one, clock in found[3:])


async def measure_editor(sentences: int, folder: Path) -> float:
    """Milliseconds from an edit to the diagnostics that an editor waits."""
    texts = make_article(sentences)
    paths = [folder / name for name in NAMES]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    found = []
    async with start_editor() as editor:
        await editor.begin(folder)
        for path in paths:
            editor.open(path)
        await editor.wait_for(paths[1])
        for text in list_edits(texts[1]):
            clock = time.perf_counter()
            editor.change(paths[1], text)
            await editor.wait_for(paths[1])
            found.append(1000 * (time.perf_counter() - clock))
    return median(found[3:])


def main() -> None:
    """Measure, and print a line for every length."""
    print("sentences  check: processor  clock  editor waits (ms)")
    for sentences in map(int, sys.argv[1:] or ("20", "100", "500")):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
            processor, clock = measure_check(sentences, Path(one))
            waited = asyncio.run(measure_editor(sentences, Path(other)))
        print(f"{sentences:9}  {processor:16.0f}  {clock:5.0f}  {waited:12.0f}")


if __name__ == "__main__":
    main()
