"""Short articles in the languages that are recognised and left alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

TEXTS: dict[str, str] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
"""The texts by the code of langdetect's profile."""
