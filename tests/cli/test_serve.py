"""The command serve: where it listens, what it says of the token, how it ends."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.samples import run

TOKEN = "a-token-for-the-tests"
TEXTS = {"de": "Die Brücke misst 40 Meter.", "fr": "Le pont mesure 45 mètres."}
PROGRAM = [sys.executable, "-m", "checker", "--lang", "en", "serve", "--isolated", "--workers", "1"]


@contextmanager
def begin(folder: Path, *arguments: str, **environment: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The program, once it serves, with the lines it has printed."""
    process = subprocess.Popen(
        [*PROGRAM, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        lines: list[str] = []
        while not lines or "Checking at" not in lines[-1]:
            lines.append(process.stdout.readline())
            assert lines[-1], process.stderr.read()
        yield process, lines
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


def check(port: int, token: str) -> list[str]:
    """The rules that find something in the texts."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    connection.request("POST", "/v1/check", json.dumps({"texts": TEXTS}), headers)
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return [finding["rule"] for finding in answer["findings"]]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_checks_until_it_is_asked_to_end(tmp_path: Path, number: signal.Signals) -> None:
    with begin(tmp_path, "--port", "0") as (process, lines):
        told = re.findall(r"Token of this run: (\S+)", "".join(lines))
        port = int(re.findall(r"127\.0\.0\.1:(\d+)/v1/", lines[-1])[0])
        assert check(port, told[0]) == ["number-mismatch"]
        process.send_signal(number)
        assert process.wait(30) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_a_token_of_the_environment_is_told_to_nobody(tmp_path: Path) -> None:
    with begin(tmp_path, CHECKER_TOKEN=TOKEN) as (process, lines):
        assert TOKEN not in "".join(lines)
        assert check(int(re.findall(r":(\d+)/v1/", lines[-1])[0]), TOKEN) == ["number-mismatch"]
        if sys.platform == "linux":
            assert TOKEN not in Path(f"/proc/{process.pid}/cmdline").read_text()


def test_a_token_among_the_arguments_is_said_to_be_open(tmp_path: Path) -> None:
    with begin(tmp_path, "--token", TOKEN) as (process, lines):
        assert check(int(re.findall(r":(\d+)/v1/", lines[-1])[0]), TOKEN) == ["number-mismatch"]
        process.terminate()
        process.wait(30)
        assert process.stderr is not None
        assert "can read the token among the arguments" in process.stderr.read()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the system has no such sockets")
def test_a_socket_needs_no_token_and_is_gone_in_the_end(tmp_path: Path) -> None:
    with begin(tmp_path, "--socket", "checker.sock") as (process, lines):
        assert lines == [f"Checking at unix:{tmp_path}/checker.sock/v1/; Ctrl-C ends it.\n"]
        with socket.socket(socket.AF_UNIX) as raw:
            raw.settimeout(60)
            raw.connect(str(tmp_path / "checker.sock"))
            raw.sendall(b"GET /v1/rules HTTP/1.0\r\n\r\n")
            assert b"200 OK" in raw.recv(100)
        process.terminate()
        assert process.wait(30) == 0
        assert not (tmp_path / "checker.sock").exists()


def test_what_can_not_be_served_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("short")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        for arguments in (("--port", port), ("--socket", "file"), ("--token", "x"), ("--token-file", "file")):
            assert run("serve", "--isolated", "--workers", "1", *arguments) == 2
            told = capsys.readouterr().err.splitlines()
            assert told[-1].startswith("checker: ")
            assert len(told) == 1, told
    for wrong in (("--port", "70000"), ("--max-size", "0"), ("--token", "x", "--token-file", "y")):
        with pytest.raises(SystemExit):
            run("serve", *wrong)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_a_second_signal_ends_it_whatever_is_under_way(tmp_path: Path) -> None:
    long = " ".join(f"Le pont {number} est fermé depuis {number} jours." for number in range(40_000))
    with begin(tmp_path, "--set", "time-limit = 600", "--embedder", "none", CHECKER_TOKEN=TOKEN) as (process, lines):
        port = int(re.findall(r":(\d+)/v1/", lines[-1])[0])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
        connection.request("POST", "/v1/check", json.dumps({"texts": {"fr": long, "de": "Die Brücke."}}), headers)
        time.sleep(1)
        for _time in range(2):
            process.terminate()
            time.sleep(1)
        assert process.wait(20) == 2
        connection.close()
