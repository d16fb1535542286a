"""The language kit is what the types of the facets say, nothing in it passes for filled, and one folder is enough."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path

import pytest

from checker.languages.language import Language
from tests import scripts
from tests.languages import toy
from tests.languages.conformance import FACETS, find_gaps

KIT = scripts.load("docs/language_kit.py")
ROOT = Path(__file__).resolve().parents[2]

TOY = """Daraja fungaliza ke mji

Wa daraja ya mji ni kubwa na wana watu 14 kilu ke siku. Wa baraza ya mji semaliza leo ke wa jirani.

Wa kazi taka 25 megu dola. Wa gari so sio bado mi wa barabara.
"""
ENGLISH = """The bridge in the town opens

The bridge of the town is large and has 14 thousand people a day. The town council speaks to the neighbours today.

The work needs $26 million. The cars are not yet on the road.
"""
QUESTIONS = """
import json, sys
import checker
from checker import languages

toy, english = "Wa Bw. Kalmo ni leo. Na wana watu 23.", "It opens today."
report = checker.check([sys.argv[1], sys.argv[2]])
print(json.dumps({
    "codes": languages.codes(),
    "sentences": [toy[start:end] for start, end in checker.split_sentences(toy, "xx")],
    "languages": [checker.identify_language(text, languages.codes()) for text in (toy, english)],
    "numbers": [str(quantity.value) for quantity in checker.find_quantities("bade ti nyumba", "xx")],
    "versions": sorted(version.language for version in report.versions),
    "found": [[finding.rule, [value.text for value in finding.values]] for finding in report.findings],
    "problems": report.problems,
}))
"""


def test_the_kit_is_up_to_date() -> None:
    there = {
        path.relative_to(KIT.KIT).as_posix(): path.read_text(encoding="utf-8")
        for path in KIT.KIT.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert there == KIT.write_kit(), "run 'make docs'"


def test_the_kit_has_every_facet() -> None:
    facets = {name for name, value in vars(Language).items() if isinstance(value, cached_property)}
    assert facets == set(KIT.FACETS) == set(KIT.COSTS) == set(FACETS)


def test_every_optional_field_says_why() -> None:
    for facet in KIT.FACETS:
        for record in KIT.list_facet_records(facet).values():
            for field in record.fields:
                assert field.doc, f"{record.name}.{field.name}"
                assert (field.default is not None) == ("Optional: " in field.doc), f"{record.name}.{field.name}"


@pytest.mark.parametrize("facet", FACETS)
def test_nothing_in_the_kit_passes_for_filled(facet: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(KIT.KIT / "language", tmp_path / f"unfilled_{facet}")
    monkeypatch.syspath_prepend(tmp_path)
    assert find_gaps(Language("zz", "Unfilled", f"unfilled_{facet}"), facet)


def test_the_toy_is_made_with_the_kit() -> None:
    folder = Path(toy.__file__).parent
    wanted = {path.removeprefix("language/") for path in KIT.write_kit() if path.startswith("language/")}
    assert {path.name for path in folder.iterdir() if path.is_file()} == wanted


def test_one_folder_is_enough(tmp_path: Path) -> None:
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "checker", tmp_path / "checker", ignore=skip)
    shutil.copytree(Path(toy.__file__).parent, tmp_path / "checker" / "languages" / "toy", ignore=skip)
    for code, text in (("xx", TOY), ("en", ENGLISH)):
        (tmp_path / f"bridge.{code}.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", QUESTIONS, "bridge.xx.txt", "bridge.en.txt"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert "xx" in said.pop("codes")
    assert said == {
        "sentences": ["Wa Bw. Kalmo ni leo.", "Na wana watu 23."],
        "languages": ["xx", "en"],
        "numbers": ["23"],
        "versions": ["en", "xx"],
        "found": [["number-mismatch", ["25 megu dola", "$26 million"]]],
        "problems": [],
    }
