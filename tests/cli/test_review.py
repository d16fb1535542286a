"""The command review: what it opens, and who rules."""

from __future__ import annotations

import json
import socket
import subprocess
from pathlib import Path

import pytest

from checker.review.server import ReviewServer
from tests.cli.samples import ARTICLE, run

pytestmark = pytest.mark.usefixtures("article_folder")


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[ReviewServer]:
    """The servers that were started; each ends at once, as if somebody had interrupted it."""
    found: list[ReviewServer] = []

    def end(servers: list[ReviewServer]) -> bool:
        found.extend(servers)
        for server in servers:
            server.server_close()
        return True

    monkeypatch.setattr("checker.local_http.until_ended.serve_until_ended", end)
    return found


def test_the_address_is_printed_and_an_interrupt_ends_it(
    served: list[ReviewServer], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("review", *ARTICLE, "--who", "Anna", "--no-browser") == 0
    out = capsys.readouterr().out
    assert f"Review at {served[0].address}" in out
    assert "decisions.jsonl" in out
    assert served[0].session.who == "Anna"


def test_a_report_stands_for_the_files_it_names(served: list[ReviewServer], tmp_path: Path) -> None:
    run("check", *ARTICLE, "--output", "json=report.json")
    assert run("review", "report.json") == 0
    assert sorted(served[0].session.paths) == sorted(ARTICLE)
    Path("data.json").write_text(json.dumps({"title": "Le musée rouvre ses portes au public dès lundi matin."}))
    assert run("review", "data.json") == 0
    assert served[1].session.paths == ["data.json"], "JSON that is no report is a file to check"


def test_who_rules_is_git_s_user_or_the_login(served: list[ReviewServer], monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(["git", "init", "-q"], check=True)
    subprocess.run(["git", "config", "user.name", "Bea"], check=True)
    assert run("review", *ARTICLE) == 0
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("USER", "chloe")
    assert run("review", *ARTICLE) == 0
    assert [server.session.who for server in served] == ["Bea", "chloe"]


def test_what_can_not_be_reviewed_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("review", "-") == 2
    assert "standard input" in capsys.readouterr().err
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert run("review", *ARTICLE, "--port", str(taken.getsockname()[1])) == 2
    assert capsys.readouterr().err.startswith("checker: port ")


def test_the_browser_is_started_without_the_secret(
    served: list[ReviewServer], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert run("review", *ARTICLE) == 0
    (address,) = opened
    assert served[0].token not in address
    assert served[0].address in capsys.readouterr().out
    assert served[0].site.codes.take_code(address.rpartition("/")[2])


def test_a_report_nested_beyond_reason_is_a_file_to_check(
    served: list[ReviewServer], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("deep.json").write_text("[" * 100_000)
    assert run("review", "deep.json") == 2
    assert "Traceback" not in capsys.readouterr().err
