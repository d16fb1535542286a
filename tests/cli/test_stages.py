"""What goes wrong in any stage of any command is one line and exit code 2; in a folder the other articles go on."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.articles.block_sentences import _judge_remembered
from checker.review.server import ReviewServer
from tests.cli.samples import run

MARK = "Bellevue"
"""Stands in the article with which something goes wrong."""
FRENCH = "Le pont {} mesure 45 mètres. La bibliothèque compte 14.000 livres.\n"
GERMAN = "Die Brücke {} misst 40 Meter. Die Bibliothek zählt 14.000 Bücher.\n"
ERRORS: tuple[BaseException, ...] = (
    RuntimeError("boom\nTraceback"),
    MemoryError(),
    RecursionError("maximum recursion depth exceeded"),
    OSError(28, "No space left on device"),
    KeyError("x"),
    SystemExit(0),
)
COMMANDS = {
    "check": ("check", "tree"),
    "inspect": ("inspect", "tree", "--format", "json"),
    "baseline": ("baseline", "tree", "--output", "accepted.json"),
    "fix": ("fix", "tree", "--diff"),
    "batch": ("batch", "tree", "--output", "out", "--restart"),
    "review": ("review", "tree", "--no-browser"),
    "align": ("align", "tree/b.de.md", "tree/b.fr.md"),
}
ARTICLE_STAGES = {
    "read": ("checker.pipeline.read_document", "checker.batch.item.read_document", "checker.inspection.read_document"),
    "segment": ("checker.articles.block_sentences.split_sentences",),
    "identify": ("checker.articles.block_sentences.judge_expected",),
    "align": ("checker.pipeline.build_articles", "checker.alignment.align"),
    "check": ("checker.pipeline.check_article",),
}
"""Where each stage is called for one article."""
NOT_THERE = {("check", "inspect"), ("check", "align")}
"""Stages that a command does not have."""
LAST_STAGES = {
    ("judge", "check"): "checker.runs.check_run.judge_groups",
    ("judge", "baseline"): "checker.runs.check_run.judge_groups",
    ("judge", "fix"): "checker.runs.check_run.judge_groups",
    ("judge", "review"): "checker.pipeline.settle_report",
    ("report", "check"): "checker.reporting.render_pieces",
    ("report", "inspect"): "checker.cli.inspect.render",
    ("report", "baseline"): "checker.reporting.write_report",
    ("report", "fix"): "checker.cli.mending.plan_possible_changes",
    ("report", "batch"): "checker.batch.run.render_page",
    ("report", "align"): "checker.reporting.alignment_formats.render",
}
"""Where those that are for the whole run are called; that of a batch judges each article by itself."""


@pytest.fixture(autouse=True)
def _in_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _judge_remembered.cache_clear()  # what an earlier test has judged would not be split and identified again
    (tmp_path / "tree").mkdir()
    for name in "abc":
        word = MARK if name == "b" else ""
        (tmp_path / "tree" / f"{name}.fr.md").write_text(FRENCH.format(word), encoding="utf-8")
        (tmp_path / "tree" / f"{name}.de.md").write_text(GERMAN.format(word), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("checker.batch.run.run_on_this_machine", _run_here)
    monkeypatch.setattr("checker.local_http.until_ended.serve_until_ended", _end_service)


def _run_here(
    work: Callable[[Any], Any], shards: Iterator[tuple[int, Any]], _workers: int
) -> Iterator[tuple[int, Any]]:
    return ((number, work(items)) for number, items in shards)


def _end_service(servers: list[ReviewServer]) -> None:
    for server in servers:
        server.server_close()


def _throw(monkeypatch: pytest.MonkeyPatch, place: str, error: BaseException, concerns: Callable[..., bool]) -> None:
    module, _dot, name = place.rpartition(".")
    usual = getattr(importlib.import_module(module), name)

    def fail(*arguments: Any, **named: Any) -> Any:
        if concerns(arguments):
            raise error
        return usual(*arguments, **named)

    monkeypatch.setattr(place, fail)


def _concerns_marked(arguments: tuple[Any, ...]) -> bool:
    """Whether the article that is worked on is the one that is marked."""
    first, second = arguments[0], arguments[1]
    if isinstance(first, str) and first.endswith(".md"):
        return MARK in Path(first).read_text(encoding="utf-8")
    if isinstance(first, str) and isinstance(second, list):
        return any(MARK in page.document.text for page in second)
    documents = getattr(first, "documents", None)
    return MARK in (documents[0].text if documents else "".join(first))


def _count_found(command: str, out: str) -> int:
    """How many articles a command has something to say of."""
    if command == "check":
        return out.count("number-mismatch")
    if command == "inspect":
        return out.count('"layout"')
    if command == "fix":
        return out.count("+++ b/tree/")
    if command == "baseline":
        return Path("accepted.json").read_text(encoding="utf-8").count('"number-mismatch"')
    return sum(part.read_text(encoding="utf-8").count("number-mismatch") for part in Path("out/findings").iterdir())


def _read_problems(command: str, out: str, err: str) -> list[str]:
    """The lines that say what was not checked."""
    if command == "batch":
        lines = Path("out/quarantine.jsonl").read_text(encoding="utf-8").splitlines()
        return [f"{one['id']}: {one['error']}" for one in map(json.loads, lines)]
    return [line for line in (out + err).splitlines() if "not checked: " in line]


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in {"align", "review"}])
def test_all_three_are_found_where_nothing_is_wrong(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*COMMANDS[command]) == (0 if command in {"inspect", "baseline"} else 1)
    told = capsys.readouterr()
    assert (_count_found(command, told.out), _read_problems(command, told.out, told.err)) == (3, [])


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("stage", ARTICLE_STAGES)
def test_an_article(
    stage: str, command: str, error: BaseException, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if (stage, command) in NOT_THERE:
        assert run(*COMMANDS[command]) == 0
        return
    for place in ARTICLE_STAGES[stage]:
        _throw(monkeypatch, place, error, lambda given: _concerns_marked(given) or command == "align")
    code = run(*COMMANDS[command])
    told = capsys.readouterr()
    assert not [line for line in told.err.splitlines() if line.startswith("Traceback")]
    if command == "review":  # served until it is interrupted
        assert code == 0
        return
    assert code == 2
    if command == "align":
        assert (told.out, told.err.count("\n"), told.err[:9]) == ("", 1, "checker: ")
        return
    problems = _read_problems(command, told.out, told.err)
    assert (len(problems), "b" in problems[0]) == (1, True)
    assert _count_found(command, told.out) == 2


@pytest.mark.parametrize("error", ERRORS[:-1], ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(("stage", "command"), LAST_STAGES, ids="-".join)
def test_the_run(
    stage: str, command: str, error: BaseException, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _throw(monkeypatch, LAST_STAGES[stage, command], error, lambda _given: True)
    assert run(*COMMANDS[command]) == 2
    told = capsys.readouterr()
    assert (told.err.count("\n"), told.err[:9]) == (1, "checker: ")
    assert not Path("accepted.json").exists()


def test_a_batch_judges_each_article_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def concerns(given: tuple[Any, ...]) -> bool:
        return _concerns_marked((given[0].articles[0], None))

    _throw(monkeypatch, "checker.pipeline.settle_report", KeyError("x"), concerns)
    assert run(*COMMANDS["batch"]) == 2
    assert _count_found("batch", "") == 2


def test_what_failed_keeps_its_entries_in_the_baseline(monkeypatch: pytest.MonkeyPatch) -> None:
    run(*COMMANDS["baseline"])
    before = Path("accepted.json").read_text(encoding="utf-8")
    _throw(monkeypatch, "checker.pipeline.check_article", KeyError("x"), _concerns_marked)
    assert run(*COMMANDS["baseline"]) == 2
    assert Path("accepted.json").read_text(encoding="utf-8") == before
