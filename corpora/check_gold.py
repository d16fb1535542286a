#!/usr/bin/env python3
"""Verify the sample articles' gold files, fill in their offsets, and score the checker on them.

usage: check_gold.py [--write] [--score] [FOLDER ...]

Without an option, every gold.json is verified: files, offsets, texts, rules, languages. --write recomputes
``start`` and ``end`` of every place from its ``text`` (and saves the file); where a text stands several times in
a file, the one nearest to the ``start`` given is meant. --score runs `checker.check` on every article and prints
precision and recall for each category. FOLDER: article folders; default: all of corpora/articles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ARTICLES = Path(__file__).resolve().parent / "articles"
LAYOUTS = ("single", "residue", "interleaved", "blocks", "files")
CATEGORIES = ("quantity", "untranslated", "omission", "addition", "order")
RULES = {
    "number-mismatch", "untranslated-sentence", "untranslated-fragment", "leftover-source", "missing-sentence",
    "added-sentence", "moved-paragraph", "page-furniture", "repeated-passage", "mixed-typography", "wrong-language",
}  # fmt: skip
KEYS = {"title", "layout", "clean", "source", "versions", "findings", "notes"}


def folders() -> list[Path]:
    """The folders of all articles, in order."""
    return sorted(file.parent for file in ARTICLES.glob("*/gold.json"))


def load(folder: Path) -> dict[str, Any]:
    """The gold of an article."""
    gold: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return gold


def texts(folder: Path) -> dict[str, str]:
    """The article's files by name, decoded, line ends as they stand."""
    return {file.name: file.read_bytes().decode("utf-8") for file in sorted(folder.glob("*.txt"))}


def places(gold: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every place the gold names: findings, notes, their counterparts, the cells of rows."""
    for item in (*gold["findings"], *gold["notes"]):
        yield item
        yield from item.get("counterparts", ())
    for row in gold.get("rows", ()):
        yield from row.values()


def refresh(folder: Path) -> bool:
    """Recompute the offsets of every place from its text. True when the file changed.

    Raises ``ValueError`` for a text that is not in its file, or that stands there several times without a ``start``.
    """
    gold, files = load(folder), texts(folder)
    for place in places(gold):
        found = list(_occurrences(files[place["file"]], place["text"]))
        if not found or (len(found) > 1 and "start" not in place):
            raise ValueError(f"{folder.name}: {place['text'][:60]!r} stands {len(found)} times in {place['file']}")
        near = place.get("start", 0)
        place["start"] = min(found, key=lambda at: abs(at - near))
        place["end"] = place["start"] + len(place["text"])
    gold["clean"] = not gold["findings"]
    text = json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
    changed = text != (folder / "gold.json").read_text(encoding="utf-8")
    if changed:
        (folder / "gold.json").write_text(text, encoding="utf-8")
    return changed


def _occurrences(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0 and part:
        yield at
        at = text.find(part, at + 1)


def verify(folder: Path) -> list[str]:
    """What is wrong with an article's gold, one line each; empty when all is well."""
    gold, files = load(folder), texts(folder)
    if missing := KEYS - gold.keys():
        return [f"{folder.name}: gold.json lacks {', '.join(sorted(missing))}"]
    said = [*_wrong_frame(gold, files), *_wrong_items(gold), *_wrong_places(gold, files)]
    return [f"{folder.name}: {line}" for line in said]


def _wrong_frame(gold: dict[str, Any], files: dict[str, str]) -> Iterator[str]:
    languages = {version["language"] for version in gold["versions"]}
    if gold["layout"] not in LAYOUTS:
        yield f"unknown layout {gold['layout']!r}"
    if gold["clean"] != (not gold["findings"]):
        yield "clean means that nothing is to be flagged"
    if gold["source"] is not None and gold["source"] not in languages:
        yield f"the source {gold['source']!r} is no version"
    if {version["file"] for version in gold["versions"]} != set(files):
        yield f"the versions' files are not the folder's: {', '.join(files)}"
    for row in gold.get("rows", ()):
        if not row or set(row) - languages:
            yield f"a row of languages {', '.join(row) or 'none'}"


def _wrong_items(gold: dict[str, Any]) -> Iterator[str]:
    for item in (*gold["findings"], *gold["notes"]):
        if unknown := set(item["rules"]) - RULES:
            yield f"unknown rule {', '.join(sorted(unknown))}"
        if not item.get("why"):
            yield f"no reason given for {item['text'][:40]!r}"
    for finding in gold["findings"]:
        if finding["category"] not in CATEGORIES:
            yield f"unknown category {finding['category']!r}"


def _wrong_places(gold: dict[str, Any], files: dict[str, str]) -> Iterator[str]:
    for place in places(gold):
        text = files.get(place["file"], "")
        if text[place["start"] : place["end"]] != place["text"] or not place["text"]:
            yield f"{place['file']}:{place['start']}-{place['end']} is not {place['text'][:60]!r}"
        elif place["text"] != place["text"].strip():
            yield f"{place['file']}:{place['start']} begins or ends with white space"


@dataclass
class Score:
    """What the checker made of one article.

    ``found``, ``missed``: expected findings (each a gold item). ``pointed``: found, and the fault's own location
    (``locations[0]``) overlaps the gold's; ``exact``: and is the same to the character. ``alarms``: findings that
    match nothing expected. ``notes_missed``: expected notes that did not come.
    """

    found: list[dict[str, Any]] = field(default_factory=list)
    pointed: list[dict[str, Any]] = field(default_factory=list)
    exact: list[dict[str, Any]] = field(default_factory=list)
    missed: list[dict[str, Any]] = field(default_factory=list)
    alarms: list[Any] = field(default_factory=list)
    notes_missed: list[dict[str, Any]] = field(default_factory=list)


def score(folder: Path) -> Score:
    """Run the checker on an article's files and compare. The source version is told, where the gold names one."""
    import checker
    from checker.settings import Settings

    gold = load(folder)
    files = [folder / name for name in dict.fromkeys(version["file"] for version in gold["versions"])]
    report = checker.check(files, Settings(source=gold["source"]))
    result = Score()
    used: set[int] = set()
    for item in gold["findings"]:
        mine = [f for f in report.findings if f.rule in item["rules"] and any(_meets(at, item) for at in f.locations)]
        used.update(map(id, mine))
        (result.found if mine else result.missed).append(item)
        if any(_meets(f.locations[0], item) for f in mine):
            result.pointed.append(item)
        if any((f.locations[0].start, f.locations[0].end) == (item["start"], item["end"]) for f in mine):
            result.exact.append(item)
    result.alarms = [f for f in report.findings if id(f) not in used]
    for item in gold["notes"]:
        if not any(n.rule in item["rules"] and any(_meets(at, item) for at in n.locations) for n in report.notes):
            result.notes_missed.append(item)
    return result


def _meets(location: Any, item: dict[str, Any]) -> bool:
    inside: bool = Path(location.path).name == item["file"]
    return inside and location.start < item["end"] and item["start"] < location.end


def print_scores(chosen: list[Path]) -> None:
    """Print what was missed and what was flagged wrongly, then precision and recall for each category."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for folder in chosen:
        result = score(folder)
        for key in ("found", "pointed", "exact", "missed"):
            for item in getattr(result, key):
                counts[item["category"]][key] += 1
        for item in result.missed:
            print(f"{folder.name}: missed {item['rules'][0]} {item['text'][:70]!r} ({item['why']})")
        for alarm in result.alarms:
            counts[alarm.category]["alarms"] += 1
            print(f"{folder.name}: wrongly {alarm.rule} {alarm.locations[0].text[:70]!r}: {alarm.message}")
        for item in result.notes_missed:
            print(f"{folder.name}: no note {item['rules'][0]} {item['text'][:70]!r}")
    print(f"{'category':<14}{'precision':>10}{'recall':>8}{'expected':>10}{'pointed':>9}{'exact':>7}{'alarms':>8}")
    total: Counter[str] = Counter()
    for category in (*CATEGORIES, *sorted(set(counts) - set(CATEGORIES))):
        total.update(counts[category])
        print(_line(category, counts[category]))
    print(_line("all", total))


def _line(category: str, count: Counter[str]) -> str:
    expected, said = count["found"] + count["missed"], count["found"] + count["alarms"]
    precision = f"{count['found'] / said:.2f}" if said else "-"
    recall = f"{count['found'] / expected:.2f}" if expected else "-"
    return (
        f"{category:<14}{precision:>10}{recall:>8}{expected:>10}{count['pointed']:>9}{count['exact']:>7}"
        f"{count['alarms']:>8}"
    )


def main() -> int:
    """The command line. Exit code 1 when a gold file is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--score", action="store_true")
    arguments = parser.parse_args()
    chosen = [folder.resolve() for folder in arguments.folders] or folders()
    if arguments.write:
        print(f"{sum(refresh(folder) for folder in chosen)} of {len(chosen)} gold files changed")
    problems = [line for folder in chosen for line in verify(folder)]
    for line in problems:
        print(line, file=sys.stderr)
    if not problems:
        print(f"{len(chosen)} articles: gold is valid")
    if arguments.score:
        print_scores(chosen)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
