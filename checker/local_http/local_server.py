"""A server that only this machine can reach, at a port of 127.0.0.1."""

from __future__ import annotations

from checker.local_http.bounded_server import BoundedServer, ServerLimits
from checker.local_http.exchange import Site
from checker.local_http.handler import LocalHandler

ADDRESS = "127.0.0.1"


class LocalServer(BoundedServer):
    """Serves a site on a port of this machine, 0 for any that is free."""

    def __init__(self, site: Site, port: int = 0, limits: ServerLimits | None = None) -> None:
        super().__init__(site, (ADDRESS, port), LocalHandler, limits or ServerLimits())
        self.hosts = f"{ADDRESS}:{self.server_port}", f"localhost:{self.server_port}"

    @property
    def address(self) -> str:
        """Where it is reached."""
        return f"http://{ADDRESS}:{self.server_port}"
