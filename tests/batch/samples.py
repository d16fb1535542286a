"""Articles for batches, what a batch found, and work that kills its worker."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from checker.batch.item import Item
from checker.batch.outcome import Result
from checker.settings import Settings
from checker.watching.limits import Limits
from checker.watching.watched_work import watch_article

FRENCH = "La commune rénove son école pour {n} francs. Les parents d'élèves saluent la décision du conseil."


GERMAN = "Die Gemeinde saniert ihre Schule für {n} Franken. Die Eltern begrüßen den Entscheid des Rates."


SETTINGS = Settings(embedder="none")


def articles(path: Path, count: int, wrong: Sequence[int] = ()) -> Path:
    with path.open("w", encoding="utf-8") as stream:
        for n in range(count):
            row = {"id": f"a{n}", "fr": FRENCH.format(n=2400), "de": GERMAN.format(n=9100 if n in wrong else 2400)}
            stream.write(json.dumps({**row, "desk": "news", "date": "2026-03-01"}, ensure_ascii=False) + "\n")
    return path


def found(folder: Path) -> list[dict[str, Any]]:
    lines = []
    for part in sorted((folder / "findings").glob("part-*.jsonl")):
        lines += [json.loads(line) for line in part.read_text(encoding="utf-8").splitlines()]
    return lines


def kill_once(items: Sequence[Item]) -> Result:
    """Kill this worker the first time the article "victim" comes by."""
    flag = Path(items[0].files[0][0])
    if items[0].id == "victim" and not flag.exists():
        flag.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return Result(articles=len(items))


def kill_always(items: Sequence[Item]) -> Result:
    if any(item.id == "victim" for item in items):
        os.kill(os.getpid(), signal.SIGKILL)
    return Result(articles=len(items))


def hang(items: Sequence[Item]) -> Result:
    """Work on articles within a limit of half a second each; "victim" never ends."""
    for item in items:
        with watch_article(item.id, 1, Limits(seconds=0.5)):
            time.sleep(120 * (item.id == "victim"))
    return Result(articles=len(items))


def shards(flag: Path, size: int = 2) -> list[tuple[int, list[Item]]]:
    names = ["one", "two", "victim", "three", "four", "five"]
    items = [Item(name, ((str(flag), None, None),)) for name in names]
    return [(n, items[n * size : (n + 1) * size]) for n in range(len(items) // size)]
