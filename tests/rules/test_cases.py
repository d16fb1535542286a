"""The cases of every rule: texts it must flag, with the exact characters, and texts it must leave alone."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

import checker
from checker.model import Finding
from checker.settings import Settings
from checker.updates.update import check_files

CASES = [
    pytest.param(file.stem, kind, case, id=f"{file.stem}-{kind}-{number}")
    for file in sorted((Path(__file__).parent / "cases").glob("*.toml"))
    for kind in ("flag", "pass")
    for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8")).get(kind, []), 1)
]


def write_memory(folder: Path, texts: dict[str, list[str]]) -> Path:
    """A translation memory: lists of what the languages say for the same, a unit for each."""
    units = [
        "".join(
            f'<tuv xml:lang="{code}"><seg>{escape(text)}</seg></tuv>' for code, text in zip(texts, row, strict=True)
        )
        for row in zip(*texts.values(), strict=True)
    ]
    body = "".join(f"<tu>{unit}</tu>\n" for unit in units)
    file = folder / "own.tmx"
    file.write_text(f'<tmx version="1.4"><header/><body>\n{body}</body></tmx>\n', encoding="utf-8")
    return file


def found_by(rule: str, case: dict[str, Any], folder: Path) -> list[Finding]:
    texts = {key: value for key, value in case.items() if key in {"page", "fr", "de", "en"}}
    paths = []
    for key, text in texts.items():
        ending = case.get("ending", "txt")
        path = folder / (f"page.{ending}" if key == "page" else f"article.{key}.{ending}")
        path.write_text(text.lstrip("\n"), encoding="utf-8", newline="")
        paths.append(path)
    first = next(iter(texts))
    source = {} if first == "page" else {"source": first}  # in a case the version that stands first is the original
    if "memory" in case:
        case = {
            **case,
            "settings": {**case.get("settings", {}), "memory": (str(write_memory(folder, case["memory"])),)},
        }
    settings = Settings(**{**source, **case.get("settings", {}), "select": (rule,)})
    if "before" in case:  # what the original said before
        old = folder / "before.txt"
        old.write_text(case["before"], encoding="utf-8", newline="")
        report = check_files(str(old), str(paths[0]), [str(path) for path in paths[1:]], settings)
    else:
        report = checker.check(paths, settings)
    return [finding for finding in [*report.findings, *report.notes] if finding.rule == rule]


@pytest.mark.parametrize(("rule", "kind", "case"), CASES)
def test_case(rule: str, kind: str, case: dict[str, Any], tmp_path: Path) -> None:
    found = found_by(rule, case, tmp_path)
    spans = [finding.locations[0].text for finding in found]
    if kind == "flag":
        assert spans == case["spans"]
        assert all(finding.message for finding in found)
    else:
        assert spans == []
    for finding in found:
        for place in finding.locations:
            text = Path(place.path).read_text(encoding="utf-8")
            assert text[place.start : place.end] == place.text
