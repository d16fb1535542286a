"""The server at a Unix socket."""

from __future__ import annotations

import json
import socket
import stat
from pathlib import Path

import pytest

from checker.local_http.socket_server import LocalSocketServer
from checker.model import InputError
from tests.local_http.sites import Echo, ask, serve

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the system has no such sockets")


def test_the_owner_can_ask_and_the_socket_goes_with_the_server(tmp_path: Path) -> None:
    path = tmp_path / "socket"
    with serve(LocalSocketServer(Echo(), path)) as server:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert json.loads(ask(server, "POST /x", body=b"[1]")[2])[:2] == ["/x", [1]]
        assert server.address == f"unix:{path}"
    assert not path.exists()


def test_the_socket_of_a_server_that_is_gone_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "socket"
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(path))
    with serve(LocalSocketServer(Echo(), path)) as server:
        assert ask(server, "GET /")[0] == 200
        with pytest.raises(InputError, match="another server"):
            LocalSocketServer(Echo(), path)
        assert ask(server, "GET /")[0] == 200


def test_another_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("mine")
    for place, reason in (
        (path, "another file"),
        (tmp_path / "no" / "socket", "socket: "),
        (tmp_path / ("x" * 200), "xx: "),
    ):
        with pytest.raises(InputError, match=reason):
            LocalSocketServer(Echo(), place)
    assert path.read_text() == "mine"


def test_a_socket_that_somebody_else_has_made_since_stays(tmp_path: Path) -> None:
    path = tmp_path / "socket"
    server = LocalSocketServer(Echo(), path)
    path.rename(tmp_path / "old")
    with serve(LocalSocketServer(Echo(), path)) as other:
        server.server_close()
        assert ask(other, "GET /")[0] == 200
