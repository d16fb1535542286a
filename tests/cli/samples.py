"""Articles for the commands: one without a fault, and the names of one with two findings (`article_folder`)."""

from __future__ import annotations

import json
from pathlib import Path

from checker.cli import main

FRENCH = "La commune rénove son école.\n\nLes travaux coûtent 2,4 millions de francs. Ils durent trois mois.\n"


GERMAN = "Die Gemeinde saniert ihre Schule.\n\nDie Arbeiten kosten 2,4 Millionen Franken. Sie dauern drei Monate.\n"


def write_pair(folder: Path) -> list[str]:
    """Write both versions; their paths."""
    files = {"article.fr.txt": FRENCH, "article.de.txt": GERMAN}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [str(folder / name) for name in files]


ARTICLE = ("article.fr.md", "article.de.md")
"""The files of the fixture ``article_folder``."""


def run(*arguments: str) -> int:
    """Run a command as its arguments are written; its exit code."""
    return main(list(arguments))


def found(*arguments: str) -> dict[str, list[dict[str, str]]]:
    run("check", *ARTICLE, "--output", "json=report.json", *arguments)
    data: dict[str, list[dict[str, str]]] = json.loads(Path("report.json").read_text(encoding="utf-8"))
    return data


def rule_all(verdict: str) -> None:
    lines = [
        {"fingerprint": one["fingerprint"], "rule": one["rule"], "verdict": verdict, "when": verdict}
        for one in found()["findings"]
    ]
    Path("decisions.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
