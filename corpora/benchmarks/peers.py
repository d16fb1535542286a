#!/usr/bin/env python3
"""The checker beside other tools, on the same generated articles: how fast, and what each finds.

usage: peers.py [--articles N] [--rounds N] [--seed N] [--output FILE]

Makes an environment of its own (.venv-peers, from requirements.txt, with this project) on the first run, and goes on
in it. Every tool is given the work it is made for: the checker two whole files an article; pofilter the paired
sentences as PO files; the language detectors every target sentence; the aligner both lists of sentences. Each is
warmed up, then run N rounds in turn; the CPU seconds are medians. Writes a table in Markdown.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import venv
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENVIRONMENT = ROOT / ".venv-peers"
PACKAGES = ("translate-toolkit", "lingua-language-detector", "langdetect", "nltk", "translation-checker")
OWN_FILES, OWN_PAIRS = "checker, two files an article", "checker, paired sentences"
KINDS = ("digit", "word", "sentence", "fragment", "dropped")
LABELS = {
    "digit": "wrong digit",
    "word": "wrong month, day, scale or number word",
    "sentence": "sentence left untranslated",
    "fragment": "part of a sentence left",
    "dropped": "sentence dropped",
}
STACK = ("pofilter, numbers, unchanged, untranslated", "lingua, sentence by sentence", "Gale–Church (nltk)")
SOUGHT = ("quantity", "untranslated", "missing")
SOUGHT_FOR = {"digit": "quantity", "word": "quantity", "sentence": "untranslated", "fragment": "untranslated",
              "dropped": "missing"}  # fmt: skip


def enter_environment() -> None:
    """Make the environment if need be, and run this script again in it."""
    python = ENVIRONMENT / "bin" / "python"
    if Path(sys.prefix).resolve() == ENVIRONMENT:
        return
    pinned, stamp = (HERE / "requirements.txt").read_text(encoding="utf-8"), ENVIRONMENT / "installed.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != pinned:
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "-r", HERE / "requirements.txt", "-e", ROOT], check=True)
        stamp.write_text(pinned, encoding="utf-8")
    os.execv(python, [str(python), *sys.argv])


def cpu() -> float:
    """CPU seconds of this process and its children."""
    own, kids = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + kids.ru_utime + kids.ru_stime


def measure(tools: list, rounds: int) -> dict:
    """For each tool its median CPU seconds and what it said in the last round; the tools take turns."""
    seconds: dict = {tool.name: [] for tool in tools}
    said = {tool.name: tool.run() for tool in tools}
    for _ in range(rounds):
        for tool in tools:
            started = cpu()
            said[tool.name] = tool.run()
            seconds[tool.name].append(cpu() - started)
    return {name: (statistics.median(all_), said[name]) for name, all_ in seconds.items()}


def score(articles: list, tool: object, said: set) -> dict:
    """Of each kind planted, how many were found; sound pairs flagged, by what is looked for and by anything else."""
    found: dict = {}
    alarms = others = 0
    for article in articles:
        for row, pair in enumerate(article.pairs):
            kinds = {kind for kind in SOUGHT if (article.name, row, kind) in said}
            if pair.planted:
                hit, total = found.get(pair.planted, (0, 0))
                found[pair.planted] = (hit + (SOUGHT_FOR[pair.planted] in kinds), total + 1)
            else:
                alarms += bool(kinds)
                others += (article.name, row, "other") in said
    blind = getattr(tool, "blind", ())
    return {
        "found": {kind: "–" if kind in blind else f"{hit}/{total}" for kind, (hit, total) in found.items()},
        "alarms": alarms,
        "others": others,
    }


def table(articles: list, tools: list, measured: dict) -> str:
    """The table in Markdown: fastest first."""
    pairs = sum(len(article.pairs) for article in articles)
    lines = [
        "| tool | what it does | pairs/s | " + " | ".join(LABELS.values()) + " | false alarms | other flags |",
        "|---|---|--:|" + "--:|" * (len(KINDS) + 2),
    ]
    for tool in sorted(tools, key=lambda tool: measured[tool.name][0]):
        seconds, said = measured[tool.name]
        result = score(articles, tool, said)
        cells = " | ".join(result["found"][kind] for kind in KINDS)
        rate = float(f"{pairs / seconds:.2g}")
        lines.append(
            f"| {tool.name} | {tool.work} | {rate:,.0f} | {cells} | {result['alarms']} | {result['others'] or ''} |"
        )
    return "\n".join(lines)


def report(articles: list, tools: list, measured: dict, arguments: argparse.Namespace, below: list) -> str:
    """The whole page: how it was measured, the table, what to read from it."""
    pairs = sum(len(article.pairs) for article in articles)
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    others = [tool for tool in tools if tool.name not in (OWN_FILES, OWN_PAIRS)]
    fastest = [tool.name for tool in others if measured[tool.name][0] < measured[OWN_FILES][0]]
    also = [tool.name for tool in others if measured[tool.name][0] < measured[OWN_PAIRS][0]]
    sound = sum(not pair.planted for article in articles for pair in article.pairs)
    options = f"--articles {arguments.articles} --rounds {arguments.rounds} --seed {arguments.seed}"
    return (
        f"""# The checker beside its peers

Made by `python corpora/benchmarks/peers.py {options}`.
{len(articles)} articles of 25 sentence pairs ({pairs:,} pairs; French–German, German–English, French–English),
generated from `corpora/articles`; in every second one, one error of each kind. One process, one core of
{platform.machine()}, {os.cpu_count()} in the machine, Python {platform.python_version()}; {versions}.
CPU time, start-up and loading of models not counted, medians of {arguments.rounds} rounds taken in turn.

{table(articles, tools, measured)}

Numbers are found / planted; – means that the tool does not look for it, or is given pairs and can't. *False alarms*
are sound pairs ({sound:,} of them) flagged for a number, for language or as missing; *other flags* are sound
pairs flagged for anything else (pofilter's remaining filters: punctuation, capitals, brackets …).

Faster than the checker on whole files: {"; ".join(fastest) or "none"}.
Faster than the checker on pairs: {"; ".join(also) or "none"}.
{(chr(10) * 2).join(below)}
""".rstrip()
        + "\n"
    )


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path, default=HERE / "peers.md")
    arguments = parser.parse_args()
    enter_environment()
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", TOKENIZERS_PARALLELISM="false")
    import aligners
    import checkers
    import cold
    import detectors
    from articles import generate

    articles = generate(arguments.articles, arguments.seed)
    left_out = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        chosen = [
            checkers.CheckerFiles(articles, folder),
            checkers.CheckerPairs(articles, folder),
            checkers.Pofilter(articles, folder),
            checkers.Pofilter(articles, folder, ("numbers", "unchanged", "untranslated")),
            detectors.Langdetect(articles, folder),
            detectors.Lingua(articles, folder),
            detectors.LinguaSpans(articles, folder),
            aligners.GaleChurch(articles, folder),
        ]
        if aligners.Hunalign.there():
            chosen.append(aligners.Hunalign(articles, folder))
        else:
            left_out.append("hunalign is not on this machine and was left out; put it on the PATH to have it compared.")
        measured = measure(chosen, arguments.rounds)
        start_up = cold.table(articles[1], folder, 5)
    stack = aligners.Stack([tool for tool in chosen if tool.name in STACK])
    measured[stack.name] = (
        sum(measured[tool.name][0] for tool in stack.tools),
        set().union(*(measured[tool.name][1] for tool in stack.tools)),
    )
    page = report(articles, [*chosen, stack], measured, arguments, [*left_out, start_up])
    arguments.output.write_text(page, encoding="utf-8")
    print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
