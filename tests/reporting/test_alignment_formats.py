"""An alignment in every format."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Bead
from checker.reporting.alignment_formats import FORMATS, Alignment, render

ALIGNMENT = Alignment(
    "fr",
    "de",
    ["Le lac gèle.", "Il neige\tdepuis hier,", "dit-on <ici>."],
    ["Der See friert zu.", "Seit gestern schneit es, heißt es hier."],
    [Bead((0,), (0,), 0.91234), Bead((1, 2), (1,), 0.5), Bead((), (1,), 0.25)],
)


def test_both_sides_of_a_bead_are_its_sentences() -> None:
    assert ALIGNMENT.join_sides(ALIGNMENT.beads[0]) == ("Le lac gèle.", "Der See friert zu.")
    assert ALIGNMENT.join_sides(ALIGNMENT.beads[2])[0] == ""


def test_text_shows_kinds_and_nulls() -> None:
    lines = render(ALIGNMENT, "text").splitlines()
    assert lines[0] == "1-1  0.91"
    assert "2-1  0.50" in lines
    assert lines[lines.index("0-1  0.25") + 1] == "  fr  —"


def test_json_gives_indices_and_sentences() -> None:
    data = json.loads(render(ALIGNMENT, "json"))
    assert data["source"] == {"language": "fr", "sentences": ALIGNMENT.source}
    assert data["beads"][1] == {"source": [1, 2], "target": [1], "score": 0.5}


def test_tsv_has_as_many_columns_in_every_line() -> None:
    lines = render(ALIGNMENT, "tsv").splitlines()
    assert {line.count("\t") for line in lines} == {4}
    assert lines[2].split("\t") == [
        "1,2",
        "1",
        "0.5000",
        "Il neige depuis hier, dit-on <ici>.",
        "Seit gestern schneit es, heißt es hier.",
    ]


def test_tmx_leaves_nulls_out() -> None:
    root = ET.fromstring(render(ALIGNMENT, "tmx"))
    units = root.findall("body/tu")
    assert [unit.findtext("prop") for unit in units] == ["0.9123", "0.5000"]
    assert units[1].findtext("tuv/seg") == "Il neige depuis hier, dit-on <ici>."


@pytest.mark.parametrize("name", FORMATS)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=20))
def test_any_text_can_be_written(name: str, text: str) -> None:
    made = render(Alignment("fr", "de", [text], [text], [Bead((0,), (0,), 1.0)]), name)
    if name == "json":
        assert json.loads(made)["source"]["sentences"] == [text]
    if name == "tsv":
        assert len(made.rstrip("\n").split("\n")) == 2
