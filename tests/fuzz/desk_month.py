"""A month of a desk, generated: commits in a git repository, renames, moves, mends, new faults, rulings of two editors.

After every commit the gate is run in several ways, and what it says is compared with what was settled, which is kept
here in a way of its own: the flagged words of every version, by article, wherever its files lie now.

usage: python -m tests.fuzz.desk_month [COMMITS] [SEED]
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import checker
from checker.cli import main
from checker.judgement.decisions import append_decisions
from checker.judgement.rulings import make_ruling
from checker.model import Finding, Report
from checker.sentence_index import Passages
from checker.settings import Settings, load_settings
from tests.judgement import desk

SETTLED = {"baselined", "rejected"}
Flagged = tuple[str, frozenset[tuple[str, str]]]
"""The rule (its family) and the flagged words of every version concerned."""


@dataclass
class Month:
    """The desk: its articles by number, where they lie, and what has been settled of each."""

    root: Path
    rng: random.Random
    articles: dict[int, desk.DeskArticle] = field(default_factory=dict)
    stems: dict[int, str] = field(default_factory=dict)
    settled: dict[int, set[Flagged]] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    tried: Counter[str] = field(default_factory=Counter)
    day: int = 0

    def list_paths(self, number: int) -> list[Path]:
        """The files of an article."""
        return [self.root / f"{self.stems[number]}.{language}.md" for language in desk.LANGUAGES]

    def write(self, number: int) -> None:
        """Write the versions of an article."""
        self.articles[number].write(self.root, self.stems[number])

    def commit(self, message: str) -> None:
        """Commit all that there is."""
        for command in (("add", "-A"), ("commit", "-q", "--allow-empty", "-m", message)):
            run_git(self.root, *command)

    def flag(self, finding: Finding) -> tuple[int, Flagged]:
        """The article that a finding is about, and its flagged words."""
        path = Path(finding.locations[0].path).resolve()
        number = next(n for n in self.articles if path in [one.resolve() for one in self.list_paths(n)])
        places = [side.place for side in finding.identity.sides if side.place] or list(finding.locations[:1])
        words = frozenset((place.path.rpartition(".")[0].rpartition(".")[2], place.text) for place in places)
        return number, (finding.identity.family or finding.rule, words)

    def settle(self, findings: list[Finding]) -> None:
        """Note that findings are settled from now on."""
        for finding in findings:
            number, flagged = self.flag(finding)
            self.settled.setdefault(number, set()).add(flagged)

    def expect(self, finding: Finding) -> bool:
        """Whether a finding was settled: its rule, and of the versions that are looked at the same words."""
        number, (rule, words) = self.flag(finding)
        return any(rule == known and words <= said for known, said in self.settled.get(number, ()))

    def compare(self, report: Report, how: str) -> None:
        """Hold what the gate says against what was settled."""
        for finding in (*report.findings, *report.notes, *report.settled):
            self.tried[how] += 1
            if (finding.state in SETTLED) != self.expect(finding):
                said = "hidden, and nobody settled it" if finding.state in SETTLED else "settled, and came back"
                place = finding.locations[0]
                self.failures.append(f"day {self.day}, {how}: {said}: {place.path}:{place.line}: {finding.message}")


def run_git(folder: Path, *arguments: str) -> str:
    """Run git in a folder, with a name of its own."""
    name = ("-c", "user.name=Desk", "-c", "user.email=desk@example.invalid", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(folder), *name, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def start_month(root: Path, seed: int, articles: int = 3) -> Month:
    """A desk with some articles, whose faults of old are in a baseline."""
    month = Month(root, random.Random(seed))
    run_git(root, "init", "-q")
    (root / "checker.toml").write_text('baseline = "checker-baseline.json"\n', encoding="utf-8")
    for number in range(articles):
        add_article(month, number, faults=2)
    report = checker.check([root], Settings(base=str(root)))
    month.settle([*report.findings, *report.notes])
    run_command(month, "baseline", str(root))
    month.commit("baseline")
    return month


def add_article(month: Month, number: int, faults: int = 1) -> None:
    """A new article with faults, which nobody has settled."""
    month.articles[number] = desk.make_article(month.rng, 9)
    month.stems[number] = f"story-{number}"
    for _again in range(faults):
        month.rng.choice(desk.FAULTS)(month.rng, month.articles[number])
    month.write(number)


def put_fault(month: Month, number: int) -> None:
    """A fault in a passage that had none."""
    month.rng.choice(desk.FAULTS)(month.rng, month.articles[number])
    month.write(number)


def mend_fault(month: Month, number: int) -> None:
    """One passage is put right in all versions; with another number, as otherwise a fault of old would come back."""
    passage = month.rng.choice(month.articles[number].passages)
    value = month.rng.randint(21, 98) * 1000 + month.rng.randint(101, 899)
    passage.lacking.clear()
    passage.foreign.clear()
    passage.numbers.update(dict.fromkeys(desk.LANGUAGES, value))
    month.write(number)


def edit_elsewhere(month: Month, number: int) -> None:
    """A sentence more, somewhere."""
    article = month.articles[number]
    free = [texts for texts in (*desk.SENTENCES, *desk.PLAIN) if texts not in [one.texts for one in article.passages]]
    if free:
        value = month.rng.randint(21, 98) * 1000 + month.rng.randint(101, 899)
        passage = desk.Passage(month.rng.choice(free), dict.fromkeys(desk.LANGUAGES, value))
        article.passages.insert(month.rng.randint(0, len(article.passages)), passage)
    month.write(number)


def move_article(month: Month, number: int) -> None:
    """Another name, or another folder, by ``git mv``."""
    folder = month.rng.choice(["", "archive/", f"week-{month.day}/"])
    stem = f"{folder}{month.rng.choice(['tale', 'report', 'story'])}-{number}-{month.day}"
    before = month.list_paths(number)
    month.stems[number] = stem
    (month.root / stem).parent.mkdir(parents=True, exist_ok=True)
    for old, new in zip(before, month.list_paths(number), strict=True):
        run_git(month.root, "mv", str(old), str(new))


def accept_anew(month: Month, number: int) -> None:
    """``checker baseline`` for one article: what others have in it stays."""
    paths = [str(path) for path in month.list_paths(number)]
    report = checker.check(paths, load_settings(month.root))
    month.settle([*report.findings, *report.notes])
    run_command(month, "baseline", *paths)


def rule_and_merge(month: Month, number: int) -> None:
    """Two editors reject findings, each in a file of their own; the files are merged."""
    paths = [str(path) for path in month.list_paths(number)]
    settings = load_settings(month.root)
    report = checker.check(paths, settings)
    found = [*report.findings, *report.notes]
    chosen = month.rng.sample(found, min(2, len(found)))
    passages = Passages(report.articles)
    for editor, finding in enumerate(chosen):
        when = f"2026-01-{month.day + 1:02d}T10:00:0{editor}Z"
        base = str(month.root)
        ruling = make_ruling(finding, "reject", passages, note="", who=str(editor), when=when, base=base, folder=base)
        append_decisions(month.root / f"editor-{editor}.jsonl", [ruling])
    files = [month.root / f"editor-{editor}.jsonl" for editor in range(2)]
    month.rng.shuffle(files)
    there = [str(file) for file in files if file.exists()]
    if there:
        run_command(month, "decisions", "merge", str(month.root / "decisions.jsonl"), *there)
    month.settle(chosen)


def run_command(month: Month, *arguments: str) -> None:
    """Run a command that has to succeed."""
    if main(list(arguments)) != 0:
        month.failures.append(f"day {month.day}: checker {' '.join(arguments)} failed")


OPERATIONS = (put_fault, mend_fault, edit_elsewhere, move_article, accept_anew, rule_and_merge)


def live_a_day(month: Month) -> None:
    """One commit, and the gate run over it in all the ways in which desks run it."""
    month.day += 1
    number = month.rng.choice(list(month.articles))
    if month.day % 9 == 0:
        add_article(month, max(month.articles) + 1)
    else:
        operation = month.rng.choice(OPERATIONS)
        operation(month, number)
    month.commit(f"day {month.day}")
    before = read_tree(month.root)
    settings = load_settings(month.root)
    month.compare(checker.check([month.root], settings), "whole tree")
    files = [str(path) for one in month.articles for path in month.list_paths(one)]
    for how in ("sorted", "reversed", "shuffled"):
        order = sorted(files, reverse=how == "reversed")
        if how == "shuffled":
            month.rng.shuffle(order)
        month.compare(checker.check(order, settings), how)
    month.compare(checker.check(month.list_paths(number), settings), "one article")
    left = month.rng.choice(month.list_paths(number))
    some = [path for path in month.list_paths(number) if path != left]
    month.compare(checker.check(some, settings), "a version left out")
    main(["check", *map(str, some)])
    if read_tree(month.root) != before:
        month.failures.append(f"day {month.day}: check changed a file")


def read_tree(root: Path) -> dict[str, bytes]:
    """Every file but git's own."""
    files = (path for path in root.rglob("*") if path.is_file() and ".git" not in path.parts)
    return {str(path): path.read_bytes() for path in files}


def live_month(root: Path, commits: int, seed: int) -> Month:
    """A month in a folder; what went wrong stands in ``failures``."""
    month = start_month(root, seed)
    for _day in range(commits):
        live_a_day(month)
    return month


if __name__ == "__main__":
    chosen = [int(text) for text in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as folder:
        lived = live_month(Path(folder), chosen[0] if chosen else 40, chosen[1] if len(chosen) > 1 else 0)
    sys.stdout.write("\n".join(lived.failures) + "\n")
    sys.stdout.write(f"{dict(lived.tried)}, {len(lived.failures)} failures\n")
    sys.exit(bool(lived.failures))
