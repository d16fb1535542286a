"""From nothing to a result on one article: a fresh process each time, in units of `python -c pass`."""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from articles import Article

LINGUA = """
import json, sys
from lingua import Language, LanguageDetectorBuilder
detector = LanguageDetectorBuilder.from_languages(Language.FRENCH, Language.GERMAN, Language.ENGLISH).build()
for text in json.load(open(sys.argv[1], encoding="utf-8")):
    detector.detect_language_of(text)
"""
LANGDETECT = """
import json, sys
from langdetect import detect
for text in json.load(open(sys.argv[1], encoding="utf-8")):
    detect(text)
"""


def commands(article: Article, folder: Path) -> dict[str, list[str]]:
    """A command for each tool that does its work on one article."""
    files = []
    for side, language in (("source", article.source_language), ("target", article.target_language)):
        files.append(folder / f"one.{language}.txt")
        files[-1].write_text(article.text(side), encoding="utf-8")
    sentences = folder / "one.json"
    sentences.write_text(json.dumps([pair.target for pair in article.pairs if pair.target]), encoding="utf-8")
    lines = [
        f'msgctxt "{row}"\nmsgid {json.dumps(pair.source, ensure_ascii=False)}\n'
        f"msgstr {json.dumps(pair.target or '', ensure_ascii=False)}\n"
        for row, pair in enumerate(article.pairs)
    ]
    units = folder / "one.po"
    units.write_text("\n".join(lines), encoding="utf-8")
    python, scripts = sys.executable, Path(sys.executable).parent
    return {
        "checker check, two files": [python, "-m", "checker", "check", *map(str, files), "--exit-zero"],
        "pofilter, one PO file": [str(scripts / "pofilter"), str(units), str(folder / "out.po")],
        "lingua, the target's sentences": [python, "-c", LINGUA, str(sentences)],
        "langdetect, the target's sentences": [python, "-c", LANGDETECT, str(sentences)],
    }


def table(article: Article, folder: Path, rounds: int) -> str:
    """A Markdown table: CPU of one run, as a multiple of an empty Python process (medians, taken in turn)."""
    jobs = commands(article, folder)
    ratios: dict[str, list[float]] = {name: [] for name in jobs}
    for count in range(rounds + 1):
        for name, command in jobs.items():
            empty, mine = _spent([sys.executable, "-c", "pass"]), _spent(command)
            if count:
                ratios[name].append(mine / empty)
    lines = ["| from nothing, one article of 25 pairs | × `python -c pass` |", "|---|--:|"]
    for name in sorted(jobs, key=lambda name: statistics.median(ratios[name])):
        lines.append(f"| {name} | {statistics.median(ratios[name]):.0f} |")
    return "\n".join(lines)


def _spent(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
