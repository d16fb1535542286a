"""The figures of the house, on a small package made here: each metric finds what is planted and nothing else."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.scripts import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

Listed = dict[str, list[tuple[str, str]]]

LANGUAGES = {
    "checker/__init__.py": "",
    "checker/languages/__init__.py": "",
    "checker/languages/english/__init__.py": 'CODE = "en"\nNAME = "English"\n',
    "checker/languages/english/page.py": 'FACTS = ("english text", "texte anglais")\n',
    "checker/languages/english/quantities.py": 'FACTS = ("may",)\n',
    "checker/languages/english/words.txt": "# remark\neng lish8\nmay 9\ntex t8\n",
    "checker/languages/french/__init__.py": 'CODE = "fr"\nNAME = "French"\n',
    "checker/languages/french/words.txt": "# remark\nang lais5 laise4\njui n5 llet5\nmay 5\ntex te5\n",
    "checker/languages/french/quantities.py": 'FACTS = ("juin", "mars")\n',
}


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script as a module."""
    monkeypatch.syspath_prepend(ROOT / "docs")
    return importlib.import_module("house")


@pytest.fixture
def listed(house: Any, tmp_path: Path) -> Callable[[dict[str, str]], Listed]:
    """What the metrics list of a package of these files beside the two languages."""

    def measure(files: dict[str, str]) -> Listed:
        for name, text in (LANGUAGES | files).items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return {metric.name: metric.listed for metric in house.measure(tmp_path)}

    return measure


def texts(entries: list[tuple[str, str]]) -> list[str]:
    return [text for _, text in entries]


def test_circles_of_modules_and_of_siblings_with_and_without_types(listed: Any) -> None:
    found = listed(
        {
            "checker/a/one.py": "from checker.a.deep import two\n",
            "checker/a/deep/two.py": "def call() -> None:\n    from checker.a import one\n",
            "checker/b/one.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import checker.b.two\n",
            "checker/b/two.py": "from . import one\n",
            "checker/c/one.py": "from checker.a import one\n",
        }
    )
    assert texts(found["circles"]) == [
        "checker.a.deep.two → checker.a.one (checker/a/deep/two.py:2) → checker.a.deep.two (checker/a/one.py:1)"
    ]
    assert len(found["sibling-circles"]) == 1
    assert [place for place, _ in found["circles-with-types"]] == ["checker/a/deep/two.py:2", "checker/b/one.py:3"]
    assert len(found["sibling-circles-with-types"]) == 2


def test_a_circle_that_only_the_rooms_make(listed: Any) -> None:
    found = listed(
        {
            "checker/a/one.py": "import checker.b.one\n",
            "checker/b/one.py": "",
            "checker/b/two.py": "import checker.a.two\n",
            "checker/a/two.py": "",
        }
    )
    assert found["circles"] == []
    assert [place for place, _ in found["sibling-circles"]] == ["checker/a/one.py:1"]


def test_homonyms_but_for_protocols_facets_and_commands(listed: Any) -> None:
    module = "class Line: ...\ndef cut() -> None: ...\ndef render() -> None: ...\ndef _own() -> None: ...\n"
    found = listed(
        {
            "checker/a/pieces.py": module,
            "checker/b/pieces.py": module,
            "checker/cli/fix.py": "",
            "checker/b/fix.py": "",
            "checker/b/quantities.py": "",
        }
    )
    assert texts(found["module-homonyms"]) == ["pieces: checker/a/pieces.py:1, checker/b/pieces.py:1"]
    assert texts(found["command-homonyms"]) == ["fix: checker/b/fix.py:1, checker/cli/fix.py:1"]
    assert texts(found["class-homonyms"]) == ["Line: checker/a/pieces.py:1, checker/b/pieces.py:1"]
    assert texts(found["function-homonyms"]) == ["cut: checker/a/pieces.py:2, checker/b/pieces.py:2"]


@pytest.mark.parametrize(
    ("source", "metric"),
    [
        ("def join_rows() -> None: ...", None),
        ("def is_whole() -> bool: ...", None),
        ("def touches() -> bool: ...", None),
        ("def weigh() -> None: ...", None),
        ("def weight_words() -> None: ...", None),
        ("class A:\n    @property\n    def size(self) -> int: ...", None),
        ("class A:\n    @classmethod\n    def from_text(cls) -> None: ...", None),
        ("def touches() -> list[int]: ...", "no-verb"),
        ("def weight() -> None: ...", "no-verb"),
        ("def weight_of() -> None: ...", "no-verb"),
        ("def _cosine() -> None: ...", "private-no-verb"),
        ("def joined() -> None: ...", "participles"),
        ("def _found() -> None: ...", "private-participles"),
    ],
)
def test_functions_begin_with_a_verb(listed: Any, source: str, metric: str | None) -> None:
    found = listed({"checker/a/one.py": source + "\n"})
    names = ("no-verb", "private-no-verb", "participles", "private-participles")
    assert [name for name in names if found[name]] == ([metric] if metric else [])


def test_bare_numbers_and_floats(listed: Any) -> None:
    source = (
        'BARE = 3\nWIDTH = 120\n"""Columns."""\nPRICE = 0.5  # a guess\n# fitted by corpora/fit.py\nFITTED = -2.5\n'
        "LOW, HIGH = 1, 10**3\nNAME = 'x'\nFLAG = True\n\n\ndef weigh(x: float) -> float:\n    return x * 0.25 + 1.0\n"
    )
    found = listed({"checker/a/one.py": source})
    assert texts(found["numbers"]) == ["BARE", "WIDTH", "PRICE", "FITTED", "LOW", "HIGH"]
    assert found["bare-numbers"] == [
        (f"checker/a/one.py:{line}", n) for line, n in [(1, "BARE"), (7, "LOW"), (7, "HIGH")]
    ]
    assert texts(found["floats"]) == ["weigh: 0.25"]


def test_long_and_deep_functions(listed: Any) -> None:
    body = "".join(f"    if x > {n}:\n        return {n}\n" for n in range(14))
    deep = "def find(x: int) -> int:\n" + body + "    return -1\n"
    long = "def draw() -> None:\n" + "    print()\n" * 40
    found = listed({"checker/a/one.py": deep + long, "checker/a/two.py": deep.replace("> 0", "> 0 and x")})
    assert texts(found["deep-functions"]) == ["find: 16 branches", "find: 15 branches"]
    assert found["long-functions"] == [("checker/a/one.py:31", "draw: 41 lines")]


def test_words_of_a_language_outside_its_folder(listed: Any) -> None:
    found = listed(
        {
            "checker/a/one.py": '"""Of juin and juillet."""\nimport re\nFULL = {"may", "mars", "juin"}\n'
            'P = re.compile(r"(?:juillet|x)\\s")\nprint(_("juin"))\nQ = re.compile("x  # juin")\n'
            'DAYS = "Monday"\nUNIT = "jUin"\n',
        }
    )
    assert found["words"] == [
        ("checker/a/one.py:3", "may (beside words of another language)"),
        ("checker/a/one.py:3", "mars"),
        ("checker/a/one.py:3", "juin"),
        ("checker/a/one.py:4", "juillet"),
        ("checker/a/one.py:7", "Monday"),
    ]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ('def cut(word: str) -> bool:\n    return word[-1] == "u"', "letters"),
        ('def cut(word: str) -> str:\n    return word.rstrip("sen")', "letters"),
        ('VOWELS = "aeé"', "letters"),
        ('RANGE = "[a-zß-öø-ÿ]"', None),
        ('def cut(word: str) -> bool:\n    return word[-1] == "."', None),
        ('CODES = ["fr"]', "codes"),
        ('NAMES = ["French"]', "codes"),
        ('PLACE = "afresh"', None),
        ('OPEN = "«("', "quotation-marks"),
        ('OPEN = r"[\\u201e]"', "quotation-marks"),
        ('TEXT = _("“{text}”")', None),
        ('DASH = "–"', "dashes"),
    ],
)
def test_letters_codes_and_signs(listed: Any, source: str, kind: str | None) -> None:
    found = listed({"checker/a/one.py": source + "\n"})
    kinds = ("words", "letters", "codes", "quotation-marks", "dashes")
    assert [name for name in kinds if found[name]] == ([kind] if kind else [])


def test_what_another_language_calls_it(listed: Any) -> None:
    assert listed({})["exonyms"] == [("checker/languages/english/page.py:1", "texte anglais")]


def test_modules_without_a_test_of_their_name(listed: Any) -> None:
    function = "def find() -> None: ...\n"
    found = listed(
        {
            "checker/a/one.py": function,
            "checker/a/deep/two.py": function,
            "checker/three.py": function,
            "checker/a/data.py": "SIZE = 3\n",
            "checker/__main__.py": function,
            "tests/a/test_one.py": "",
            "tests/test_three.py": "",
        }
    )
    assert found["untested-modules"] == [("checker/a/deep/two.py:1", "tests/a/deep/test_two.py")]


def test_names_that_nothing_mentions(listed: Any) -> None:
    source = (
        "LEFT = 1\nUSED = 2\nclass Box:\n    def fold(self) -> None: ...\n    def _at_dot(self) -> None:\n"
        '        getattr(self, f"_at_{USED}")\ndef look() -> None: ...\ndef show() -> Box: ...\n'
    )
    found = listed({"checker/a/one.py": source, "tests/a/test_one.py": "look()\n"})
    assert texts(found["dead"]) == ["LEFT", "show"]
    assert texts(found["dead-methods"]) == ["Box.fold: method"]
    assert texts(found["tests-only"]) == ["look"]


def test_check_ends_with_one_until_all_is_well(house: Any, listed: Any, tmp_path: Path, capsys: Any) -> None:
    root = ["--root", str(tmp_path)]
    listed({"checker/a/one.py": "def find() -> None: ...\n", "checker/languages/english/page.py": ""})
    assert house.main([*root, "--check"]) == 1
    assert "1 ! modules without one  [untested-modules]" in capsys.readouterr().out
    assert house.main([*root, "--list", "untested-modules", "--check"]) == 1
    assert capsys.readouterr().out == "checker/a/one.py:1: tests/a/test_one.py\n"
    listed({"checker/languages/english/page.py": "", "tests/a/test_one.py": "find\n"})
    assert house.main([*root, "--check", "--format", "json"]) == 0
    metrics = {metric["name"]: metric for metric in json.loads(capsys.readouterr().out)}
    assert metrics["untested-modules"] | {"listed": []} == {
        "name": "untested-modules",
        "title": "modules without one",
        "value": 0,
        "listed": [],
        "required": True,
    }


def test_bad_input_is_one_line(house: Any, listed: Any, tmp_path: Path, capsys: Any) -> None:
    assert house.main(["--root", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    listed({"checker/a/one.py": "def find() -> None: ...\n"})
    assert house.main(["--root", str(tmp_path), "--list", "beauty"]) == 2
    assert "no metric 'beauty'; there are: modules," in capsys.readouterr().err


def test_it_reads_this_checkout(house: Any) -> None:
    metrics = {metric.name: metric for metric in house.measure(ROOT)}
    assert metrics["modules"].value > 200
    assert metrics["functions"].value > 1000
