"""What a server bears with, its language, and its end."""

from __future__ import annotations

import json
import threading

from checker import languages, messages
from checker.local_http.bounded_server import ServerLimits
from checker.local_http.local_server import LocalServer
from tests.local_http.sites import Echo, ask, connect, serve, wait_until_answered


def test_there_is_room_for_so_many_connections() -> None:
    with serve(LocalServer(Echo(), limits=ServerLimits(connections=2))) as server:
        held = [connect(server) for _n in range(2)]
        with connect(server) as one_more:
            assert b" 503 " in one_more.recv(200)
        for raw in held:
            raw.close()
        assert wait_until_answered(server, "GET /") == 200


def test_answers_are_in_the_language_in_which_the_server_was_begun() -> None:
    messages.use_catalogue("fr", languages.get("fr").catalogue)
    made = LocalServer(Echo())
    messages.use_catalogue("en", None)
    with serve(made):
        assert json.loads(ask(made, "GET /")[2])[2] == "fr"


def test_what_is_under_way_is_answered_before_the_end() -> None:
    echo = Echo()
    with serve(LocalServer(echo)) as made:
        found: list[int] = []
        asking = threading.Thread(target=lambda: found.append(ask(made, "GET /wait")[0]))
        asking.start()
        echo.begun.wait(20)
        assert not made.wait_for_answers(0.05)
        echo.let_go.set()
        assert made.wait_for_answers(20)
        asking.join()
        assert found == [200]
        assert ask(made, "GET /")[1]["Connection"] == "close"
