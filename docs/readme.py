"""Put the demo's real output and the figures into README.md: ``python docs/readme.py``.

A test compares the demo's output with what the checker says. The figures are those of the last benchmark
(``peers.md`` and ``alignment.md`` in ``corpora/benchmarks``) and of the project's own articles
(``corpora/check_gold.py --score``).
"""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

from checker.cli import main

ROOT = Path(__file__).parents[1]
DEMO = "corpora/articles/demo-bridge/page.txt"
BLOCK = re.compile(r"(<!-- demo: [^\n]* -->\n).*?(<!-- /demo -->)", re.DOTALL)
FIGURES = re.compile(r"(<!-- figures[^\n]* -->\n).*?(<!-- /figures -->)", re.DOTALL)
SCORED = re.compile(r"^(\w+) +([\d.]+) +([\d.]+) +(\d+) ")


def fill_demo(readme: str) -> str:
    """The README with what ``checker check`` prints of the demo page, run from the project's folder."""
    out = io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(out):
        main(["check", DEMO, "--no-report", "--color", "never"])
    shown = f"```console\n$ checker check {DEMO}\n{out.getvalue().rstrip()}\n```\n"
    return BLOCK.sub(lambda match: match[1] + shown + match[2], readme)


def fill_figures(readme: str) -> str:
    """The README with the newest figures of the benchmarks."""
    command = [sys.executable, "corpora/check_gold.py", "--score"]
    scored = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.splitlines()
    rows = [match for line in scored if (match := SCORED.match(line))]
    own = ["| on the project's own articles | precision | recall | planted |", "|---|--:|--:|--:|"]
    own += [f"| {row[1]} | {row[2]} | {row[3]} | {row[4]} |" for row in rows]
    shown = (
        "`.venv/bin/python corpora/check_gold.py --score`: this corpus is ours"
        " and the checker was developed with it.\n\n"
        + "\n".join(own)
        + "\n\n`python corpora/benchmarks/peers.py`, beside other tools on generated articles with planted errors"
        + " (found / planted; false alarms among 2,700 sound pairs; [how](corpora/benchmarks/peers.md)):\n\n"
        + _cut_table("peers.md")
        + "\n\n`python corpora/benchmarks/alignment.py`, aligners on the same sentences"
        + " ([how](corpora/benchmarks/alignment.md)):\n\n"
        + _cut_table("alignment.md")
        + "\n"
    )
    return FIGURES.sub(lambda match: match[1] + shown + match[2], readme)


def _cut_table(name: str) -> str:
    """The table of a benchmark."""
    page = (ROOT / "corpora" / "benchmarks" / name).read_text(encoding="utf-8")
    return page[page.index("\n|") + 1 :].partition("\n\n")[0]


if __name__ == "__main__":
    path = ROOT / "README.md"
    path.write_text(fill_figures(fill_demo(path.read_text(encoding="utf-8"))), encoding="utf-8")
