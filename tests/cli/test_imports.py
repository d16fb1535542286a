"""What a check imports: start-up is a feature, so the list is held."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys, numpy  # what numpy needs is its own affair
before = set(sys.modules)
from checker.cli import main
main(["check", *sys.argv[1:], "--no-report", "--exit-zero"])
import json
print("\\n" + json.dumps(sorted(set(sys.modules) - before)))
"""
PAGE = (
    "Die Gemeinde saniert ihre Schule für 2,4 Millionen Franken. Die Eltern begrüssen den Entscheid des Rates.\n\n"
    "La commune rénove son école pour 2,5 millions de francs. Les parents d'élèves saluent la décision du conseil.\n"
)
GERMAN, FRENCH = PAGE.split("\n\n")
ALWAYS = {"checker", "numpy"}
HEAVY = {
    *("asyncio", "concurrent", "csv", "email", "http", "logging", "multiprocessing", "pydoc", "random", "socket"),
    *("sqlite3", "ssl", "statistics", "subprocess", "tempfile", "unittest", "urllib", "xml", "zipfile"),
}
"""Parts of the standard library that a plain page has no need of."""


def imported(*paths: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, paths)], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return {name.partition(".")[0] for name in found}


def installed(names: set[str]) -> set[str]:
    """Of the modules, those not of the standard library (Python 3.15 leaves one of its own out of its list)."""
    own = {*sys.stdlib_module_names, "_missing_stdlib_info"}
    return {name for name in names - own if "cython" not in name}


def test_a_plain_page_needs_the_standard_library_and_numpy(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    found = imported(path)
    assert installed(found) <= ALWAYS
    assert not found & HEAVY


@pytest.mark.parametrize(
    ("name", "content", "more"),
    [
        ("a.md", PAGE, {"markdown_it", "mdurl"}),
        ("a.html", "<p>" + PAGE.replace("\n\n", "</p><p>"), set()),
        ("a.srt", f"1\n00:00:01,000 --> 00:00:03,000\n{FRENCH}", set()),
        ("a.fr.json", json.dumps({"a": FRENCH}), set()),
        ("a.fr.yaml", f'a: "{FRENCH.strip()}"\n', {"yaml", "_yaml"}),
        ("a.csv", f'id,de,fr\n1,"{GERMAN}","{FRENCH.strip()}"\n', set()),
        ("a.po", f'msgid ""\nmsgstr "X-Source-Language: de\\nLanguage: fr\\n"\n\nmsgid "{GERMAN}"\nmsgstr ""\n', set()),
    ],
)
def test_a_format_needs_its_own_reader_only(tmp_path: Path, name: str, content: str, more: set[str]) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert installed(imported(path)) <= ALWAYS | more


def test_the_version_needs_no_server() -> None:
    steps = (
        "import sys",
        "from checker.cli import main",
        "try: main(['--version'])",
        "finally: print(sorted(sys.modules))",
    )
    program = "\n".join(steps)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    names = set(re.findall(r"'([\w.]+)'", done.stdout))
    assert "checker.cli" in names
    assert not {name for name in names if name.startswith(("checker.serve", "checker.local_http", "checker.pool"))}
    assert not names & {"http", "http.server", "socket", "socketserver", "multiprocessing", "mcp", "numpy"}
