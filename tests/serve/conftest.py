"""One server for all tests of the API: its workers take a while to begin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.local_http.local_server import LocalServer
from checker.serve.desk import Desk
from checker.serve.site import ApiSite
from checker.settings import Settings
from tests.local_http.sites import serve
from tests.serve.samples import TOKEN


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the desk keeps rulings."""
    return tmp_path_factory.mktemp("desk")


@pytest.fixture(scope="session")
def desk(folder: Path) -> Iterator[Desk]:
    made = Desk(Settings(base=str(folder)), 2)
    yield made
    made.close()


@pytest.fixture(scope="session")
def server(desk: Desk) -> Iterator[LocalServer]:
    with serve(LocalServer(ApiSite(desk, TOKEN, 1_000_000))) as made:
        yield made
