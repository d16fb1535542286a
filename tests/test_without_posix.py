"""As far as it can be tried here, the program runs where there is no POSIX: on Windows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.samples import write_pair

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
COMMANDS = {
    "check .": 0,
    "check article.fr.txt article.de.txt --output html=out/page.html --output sarif=out/page.sarif": 0,
    "check . --format json": 0,
    "inspect .": 0,
    "align article.fr.txt article.de.txt": 0,
    "fix . --yes": 0,
    "baseline . --output base.json": 0,
    "settings": 0,
    "init": 0,
    "decisions merge decisions.jsonl": 0,
    "rules": 0,
    "batch . --output batch --workers 1 --restart": 0,
}
RULED = """
import tests.without_posix
import sys
from pathlib import Path
from checker.judgement.decisions import Decision, append_decisions, load_decisions
for verdict in ("accept", "open"):
    append_decisions(Path("decisions.jsonl"), [Decision("a", "r", verdict)])
print([one.verdict for one in load_decisions(Path("decisions.jsonl")).decisions])
"""


def test_every_command_runs(tmp_path: Path) -> None:
    write_pair(tmp_path)
    ran = subprocess.run(
        [sys.executable, "-m", "tests.without_posix"],
        input="\n".join(COMMANDS),
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in ran.stderr, ran.stderr
    codes = [int(line.rpartition(" ")[2]) for line in ran.stdout.splitlines() if line.startswith("exit code")]
    assert dict(zip(COMMANDS, codes, strict=True)) == COMMANDS, ran.stderr


def test_rulings_are_kept(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", RULED], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "['accept', 'open']"


def test_every_module_can_be_imported() -> None:
    root = Path(__file__).parents[1]
    names = [".".join(path.relative_to(root).with_suffix("").parts) for path in (root / "checker").rglob("*.py")]
    given = sorted(name.removesuffix(".__init__") for name in names if not name.endswith(".__main__"))
    program = "import tests.without_posix, sys, importlib; [importlib.import_module(name) for name in sys.argv[1:]]"
    subprocess.run([sys.executable, "-c", program, *given], env=ENVIRONMENT, check=True)
