"""Aligners of given sentences; and several tools taken together.

`run` gives a set of (article, row, kind), ``kind`` being quantity, untranslated, missing or other.
"""

from __future__ import annotations

import shutil
import subprocess
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from articles import Article

Said = set[tuple[str, int, str]]


class GaleChurch:
    """Gale and Church's alignment by length (nltk), sentences given: a source sentence left alone is missing."""

    name = "Gale–Church (nltk)"
    work = "alignment of given sentences"
    blind = ("digit", "word", "sentence", "fragment")

    def __init__(self, articles: list[Article], _folder: Path) -> None:
        self.articles = articles

    def run(self) -> Said:
        """One alignment an article."""
        from nltk.translate.gale_church import align_blocks

        said: Said = set()
        for article in self.articles:
            source = [len(pair.source) for pair in article.pairs]
            linked = {i for i, _ in align_blocks(source, [len(p.target) for p in article.pairs if p.target])}
            said |= {(article.name, row, "missing") for row in range(len(source)) if row not in linked}
        return said


class Hunalign:
    """hunalign, sentences given, no dictionary; one process for all (its batch mode)."""

    name = "hunalign"
    work = "alignment of given sentences"
    blind = ("digit", "word", "sentence", "fragment")

    def __init__(self, articles: list[Article], folder: Path) -> None:
        self.articles, self.folder = articles, folder / "hunalign"
        self.folder.mkdir()
        (self.folder / "empty.dic").write_text("")
        jobs = []
        for article in articles:
            names = [self.folder / f"{article.name}.{end}" for end in ("source", "target", "out")]
            for name, side in zip(names, ("source", "target"), strict=False):
                texts = [getattr(pair, side) for pair in article.pairs]
                name.write_text("".join(text + "\n" for text in texts if text), encoding="utf-8")
            jobs.append("\t".join(map(str, names)))
        (self.folder / "jobs").write_text("\n".join(jobs) + "\n")

    @staticmethod
    def there() -> bool:
        """Whether the program is on this machine."""
        return shutil.which("hunalign") is not None

    def run(self) -> Said:
        """One process; the ladders are read back."""
        command = ["hunalign", "-batch", "-utf", str(self.folder / "empty.dic"), str(self.folder / "jobs")]
        subprocess.run(command, check=True, capture_output=True)
        said: Said = set()
        for article in self.articles:
            rungs = [line.split("\t")[:2] for line in (self.folder / f"{article.name}.out").read_text().splitlines()]
            for (a, b), (c, d) in pairwise(rungs):
                if b == d:
                    said |= {(article.name, row, "missing") for row in range(int(a), int(c))}
        return said


class Stack:
    """Several tools one after another: their seconds added up, what any of them found."""

    blind: tuple[str, ...] = ()

    def __init__(self, tools: list) -> None:
        self.tools = tools
        self.name = "these three together: " + " + ".join(tool.name.partition(",")[0] for tool in tools)
        self.work = "language, alignment, numbers"
