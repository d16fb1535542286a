"""Without fork and alarm, a run ends with the article that takes too much: one line, exit code 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import os, signal, sys, time
del os.fork, signal.setitimer
from checker.watching.guard import run_guarded
from checker.watching.limits import Limits
from checker.watching.watched_work import watch_files

def work():
    for name, seconds in (("a.txt", 0), ("b.txt", 30), ("c.txt", 0)):
        with watch_files([name], Limits(seconds=0.5)):
            time.sleep(seconds)
            print(name, flush=True)
    return 7

sys.exit(run_guarded(work, lambda reason: print(reason, file=sys.stderr, flush=True)))
"""


def test_the_article_is_named() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "a.txt\n")
    assert done.stderr == "b.txt: not checked: took longer than 0.5 s (time-limit)\n"
