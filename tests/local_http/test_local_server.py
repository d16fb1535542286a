from __future__ import annotations

from checker.local_http.local_server import LocalServer
from tests.local_http.sites import Echo, ask, serve


def test_only_this_machine_can_reach_it() -> None:
    with serve(LocalServer(Echo())) as server:
        assert server.socket.getsockname()[0] == "127.0.0.1"
        assert server.address == f"http://127.0.0.1:{server.server_port}"
        assert ask(server, "GET /", "Host: other")[0] == 421
