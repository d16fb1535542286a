"""Put the demo's real output into README.md: ``python docs/readme.py``. A test compares the two."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from checker.cli import main

ROOT = Path(__file__).parents[1]
DEMO = "corpora/articles/demo-bridge/page.txt"
BLOCK = re.compile(r"(<!-- demo: [^\n]* -->\n).*?(<!-- /demo -->)", re.DOTALL)


def filled(readme: str) -> str:
    """The README with what ``checker check`` prints of the demo page, run from the project's folder."""
    out = io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(out):
        main(["check", DEMO, "--no-report", "--color", "never"])
    shown = f"```console\n$ checker check {DEMO}\n{out.getvalue().rstrip()}\n```\n"
    return BLOCK.sub(lambda match: match[1] + shown + match[2], readme)


if __name__ == "__main__":
    path = ROOT / "README.md"
    path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8")
