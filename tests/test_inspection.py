"""What the tool sees, as plain data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker import inspection
from checker.model import InputError
from checker.settings import Settings
from tests.cli.samples import FRENCH, GERMAN, write_pair

PLAIN = Settings(embedder="none")


def test_sentences_and_rows_are_plain_data_that_point_at_the_files(tmp_path: Path) -> None:
    (article,), _problems = inspection.inspect(write_pair(tmp_path), PLAIN)
    assert json.loads(json.dumps(article)) == article
    texts = {"fr": FRENCH, "de": GERMAN}
    for version in article["versions"]:
        for sentence in version["sentences"]:
            text = texts[version["language"]]
            assert text[sentence["start"] : sentence["end"]] == sentence["text"]
            for quantity in sentence["quantities"]:
                assert sentence["text"][quantity["start"] : quantity["end"]] == quantity["text"]
    lengths = {version["id"]: len(version["sentences"]) for version in article["versions"]}
    placed = {key: sorted(n for row in article["rows"] for n in row["cells"].get(key, ())) for key in lengths}
    assert placed == {key: list(range(length)) for key, length in lengths.items()}


def test_two_files_are_aligned_and_links_are_kept(tmp_path: Path) -> None:
    one, other = write_pair(tmp_path)
    found = inspection.align_files(one, other, PLAIN)
    assert (found.source_language, found.target_language) == ("fr", "de")
    assert [(bead.source, bead.target) for bead in found.beads] == [((n,), (n,)) for n in range(3)]
    links = tmp_path / "links.tsv"
    links.write_text("0\t0,1\n")
    linked = inspection.align_files(one, other, PLAIN, links)
    assert ((0,), (0, 1)) in [(bead.source, bead.target) for bead in linked.beads]
    links.write_text("0\t7\n")
    with pytest.raises(InputError, match=r"links\.tsv"):
        inspection.align_files(one, other, PLAIN, links)
