"""The README shows what the demo really says."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]


def filler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("readme", ROOT / "docs" / "readme.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_demo_output_is_the_real_one() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert filler().filled(readme) == readme, "run 'make docs'"
