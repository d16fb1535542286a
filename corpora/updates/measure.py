"""Precision and recall of ``checker update`` on a history that is made: ``python corpora/updates/measure.py``.

``--articles N --seed S``; ``--show`` prints what was missed and what was said for nothing.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.model import Finding
from checker.settings import Settings
from checker.updates.update import check_files

sys.path.insert(0, str(Path(__file__).resolve().parent))
from history import FACTS, Edit, History, Mark, make_histories

ARTICLES = 40
"""Articles of a history; with five edits each there are 200."""


def main(arguments: list[str] | None = None) -> None:
    """Make a history, check it, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args(arguments)
    tally: Counter[str] = Counter()
    for history in make_histories(given.seed, given.articles):
        with tempfile.TemporaryDirectory() as folder:
            findings = _check(history, Path(folder))
        for code in history.translations:
            own = [one for one in findings if one.locations[0].path.endswith(f".{code}.md")]
            for line in _count(history, code, own, tally):
                if given.show:
                    print(line)
    print(*describe(tally), sep="\n")


def describe(tally: Counter[str]) -> list[str]:
    """The figures, a line each."""
    lines = []
    for what in ("fact", "sentence"):
        found, planted, said = (tally[f"{what} {key}"] for key in ("found", "planted", "said"))
        lines.append(
            f"stale {what}s: {planted} planted, {found} found (R {found / max(1, planted):.3f}), "
            f"{said} reported, of which right P {tally[f'{what} right'] / max(1, said):.3f}"
        )
    worded = tally["worded"]
    lines.append(f"wording only: {worded} not taken over, {tally['worded called stale']} called stale")
    lines.append(f"taken over: {tally['taken']}, {tally['taken called stale']} called stale")
    return lines


def _check(history: History, folder: Path) -> list[Finding]:
    paths = {"old": folder / "old.md", "new": folder / "new.md"}
    paths["old"].write_text(history.old, encoding="utf-8")
    paths["new"].write_text(history.new, encoding="utf-8")
    others = []
    for code, text in history.translations.items():
        path = folder / f"page.{code}.md"
        path.write_text(text, encoding="utf-8")
        others.append(str(path))
    return check_files(str(paths["old"]), str(paths["new"]), others, Settings()).findings


def _count(history: History, code: str, findings: list[Finding], tally: Counter[str]) -> Iterator[str]:
    """Count for one translation what was planted, found, and said for nothing; a line for each that went wrong."""
    marks = {mark.number: mark for mark in history.marks[code]}
    right: set[int] = set()
    for edit in history.edits:
        hits = {n for n, one in enumerate(findings) if _speaks_of(one, edit, marks, history.marks[history.source])}
        if code in edit.taken or edit.kind in {"wording", "moved"}:
            key = "taken" if code in edit.taken else "worded"
            tally[key] += 1
            tally[f"{key} called stale"] += bool(hits)
            if hits:
                yield f"for nothing: {edit.kind}, {code}: {[findings[n].message for n in hits]}"
            continue
        what = "fact" if edit.kind in FACTS else "sentence"
        hits = {n for n in hits if findings[n].rule == f"stale-{what}"}
        right |= hits
        tally[f"{what} planted"] += 1
        tally[f"{what} found"] += bool(hits)
        if not hits and (mark := marks.get(edit.number)):
            yield f"missed: {edit.kind}, {code}: {history.translations[code][mark.start : mark.end]}"
    for n, one in enumerate(findings):
        what = one.rule.removeprefix("stale-")
        tally[f"{what} said"] += 1
        tally[f"{what} right"] += n in right
        if n not in right:
            yield f"for nothing: {one.rule}, {code}: {one.message}"


def _speaks_of(finding: Finding, edit: Edit, marks: dict[int, Mark], source: Sequence[Mark]) -> bool:
    """Whether a finding speaks of an edit: of its slot, of its sentence, or of the place where it would stand."""
    place = finding.locations[0]
    mark = marks.get(edit.number)
    if edit.kind == "added" and edit.number not in marks:
        new = next((one for one in source if one.number == edit.number), None)
        told = finding.locations[1].start if place.start == place.end else -1
        return new is not None and new.start <= told < new.end
    if mark is None:
        return False
    start, end = mark.slot if edit.kind in FACTS else (mark.start, mark.end)
    return place.start < end and start < place.end


if __name__ == "__main__":
    main()
