"""What an article may take: the article that takes more is listed, the others are checked, and the exit code is 2."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PLUGIN = """
import os, signal, time
from checker.checking.rule import Rule

def check(rule, context):
    text = context.article.documents[0].text
    if "sleep" in text:
        time.sleep(60)
    if "grow" in text:
        held = []
        while True:
            held.append(bytearray(b"x" * 2**23))
            time.sleep(0.02)
    if "deaf" in text:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(60)
    if "exit" in text:
        raise SystemExit(0)
    if "crash" in text:
        os.abort()
    if "raise" in text:
        raise ZeroDivisionError("no such thing")
    yield from ()

RULE = Rule("trouble", "quantity", "other", "info", "Trouble.\\n\\nWhat: a\\nWhy: b\\nWrong: c\\nRight: d\\n", check)
"""
ENTRIES = "[checker.rules]\ntrouble = trouble:RULE\n"
SETTINGS = "time-limit = {}\nmemory-limit = 60\n"
HANGING = ("sleep", "deaf")
GERMAN = "Die Brücke misst 40 Meter. {}\n"
ENGLISH = "The bridge is 45 metres long. {}\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Articles, one of which makes trouble by a rule of another package."""
    (tmp_path / "lib" / "trouble-1.dist-info").mkdir(parents=True)
    (tmp_path / "lib" / "trouble.py").write_text(PLUGIN, encoding="utf-8")
    (tmp_path / "lib" / "trouble-1.dist-info" / "entry_points.txt").write_text(ENTRIES, encoding="utf-8")
    (tmp_path / "lib" / "trouble-1.dist-info" / "METADATA").write_text("Name: trouble\nVersion: 1\n", encoding="utf-8")
    (tmp_path / "tree").mkdir()
    for name, word in (("a", ""), ("b", "TROUBLE"), ("c", "")):
        (tmp_path / "tree" / f"{name}.de.md").write_text(GERMAN.format(word), encoding="utf-8")
        (tmp_path / "tree" / f"{name}.en.md").write_text(ENGLISH.format(word), encoding="utf-8")
    return tmp_path


def run(tree: Path, trouble: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    for file in (tree / "tree").glob("b.*"):
        file.write_text(file.read_text(encoding="utf-8").replace("TROUBLE", trouble), encoding="utf-8")
    seconds = 3 if trouble in HANGING else 30  # a busy machine takes one to begin
    (tree / "tree" / "checker.toml").write_text(SETTINGS.format(seconds), encoding="utf-8")
    path = os.pathsep.join([str(tree / "lib"), str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("sleep", "took longer than 3 s (time-limit)"),
        ("grow", "took more than 60 MB of memory (memory-limit)"),
        ("crash", "the process died (a crash, or out of memory)"),
        ("raise", "ZeroDivisionError: no such thing"),
        ("exit", "SystemExit: 0"),
        ("deaf", "took longer than 3 s (time-limit)"),
    ],
)
@pytest.mark.parametrize("given", ["folder", "files"])
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_check(tree: Path, trouble: str, said: str, given: str) -> None:
    paths = [f"tree/{name}.{code}.md" for name in "abc" for code in ("de", "en")] if given == "files" else ["tree"]
    done = run(tree, trouble, "check", *paths)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert said in done.stdout
    assert done.stdout.count("number-mismatch") == 2
    assert "b.de.md" in done.stdout


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("sleep", "time-limit"),
        ("deaf", "time-limit"),
        ("grow", "memory-limit"),
        ("crash", "the process died"),
        ("exit", "SystemExit: 0"),
    ],
)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_one_article(tree: Path, trouble: str, said: str) -> None:
    done = run(tree, trouble, "check", "tree/b.de.md", "tree/b.en.md")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("checker: tree/b.de.md: not checked: ")
    assert (said in done.stderr, done.stderr.count("\n")) == (True, 1)


@pytest.mark.parametrize(
    ("trouble", "said"),
    [("sleep", "time-limit"), ("grow", "memory-limit"), ("crash", "died"), ("exit", "SystemExit: 0")],
)
def test_batch(tree: Path, trouble: str, said: str) -> None:
    done = run(tree, trouble, "batch", "tree", "--output", "out", "--workers", "1")
    assert done.returncode == 2, done.stderr
    aside = (tree / "out" / "quarantine.jsonl").read_text(encoding="utf-8")
    assert (aside.count("\n"), said in aside) == (1, True)
    found = "".join(part.read_text(encoding="utf-8") for part in (tree / "out" / "findings").glob("*.jsonl"))
    assert found.count("number-mismatch") == 2


def test_debug_shows_where(tree: Path) -> None:
    (tree / "tree" / "a.de.md").unlink()
    (tree / "tree" / "a.en.md").unlink()
    os.environ["CHECKER_DEBUG"] = "1"
    try:
        done = run(tree, "raise", "check", "tree")
    finally:
        del os.environ["CHECKER_DEBUG"]
    assert "in check" in done.stderr
    assert "ZeroDivisionError" in done.stderr
