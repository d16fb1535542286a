"""The README shows what the demo really says."""

from __future__ import annotations

from pathlib import Path

from tests import scripts

ROOT = Path(__file__).parents[1]


def test_demo_output_is_the_real_one() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert scripts.load("docs/readme.py").fill_demo(readme) == readme, "run 'make docs'"
