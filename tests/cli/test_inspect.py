"""What the tool sees, as JSON and as text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli import main
from tests.cli.samples import FRENCH, write_pair


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    return write_pair(tmp_path)


def test_inspect_as_json(pair: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", *pair, "--format", "json"]) == 0
    (article,) = json.loads(capsys.readouterr().out)["articles"]
    assert article["layout"] == "files"
    assert article["source_inferred"] is True
    assert {version["language"]: len(version["sentences"]) for version in article["versions"]} == {"fr": 3, "de": 3}
    french = next(version for version in article["versions"] if version["language"] == "fr")
    sentence = french["sentences"][1]
    assert FRENCH[sentence["start"] : sentence["end"]] == sentence["text"]
    (amount,) = sentence["quantities"]
    assert sentence["text"][amount["start"] : amount["end"]] == amount["text"] == "2,4 millions de francs"
    assert float(amount["value"]) == 2_400_000
    assert [row["cells"] for row in article["rows"]] == [{"fr": [n], "de": [n]} for n in range(3)]


def test_inspect_as_text(pair: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", *pair]) == 0
    out = capsys.readouterr().out
    assert "version fr" in out
    assert "2,4 millions de francs" in out
    assert "aligned" in out


def test_what_cannot_be_read_is_listed_and_the_rest_is_shown(
    pair: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert main(["inspect", *pair, str(broken)]) == 2
    told = capsys.readouterr()
    assert "broken.txt" in told.err
    assert "version fr" in told.out
