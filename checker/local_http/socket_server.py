"""The same server at a Unix socket: a file that only its owner can open."""

from __future__ import annotations

import os
import socket
import stat
from contextlib import suppress
from pathlib import Path
from socketserver import TCPServer

from checker.local_http.bounded_server import BoundedServer, ServerLimits
from checker.local_http.exchange import Site
from checker.local_http.handler import LocalHandler
from checker.messages import _
from checker.model import InputError

OWNER_ONLY = 0o600
"""The mode of the socket: its owner may connect, nobody else."""


class LocalSocketServer(BoundedServer):
    """Serves a site at a path. Raises `InputError` where that is taken, or no socket can be made."""

    address_family = getattr(socket, "AF_UNIX", socket.AF_INET)

    def __init__(self, site: Site, path: str | os.PathLike[str], limits: ServerLimits | None = None) -> None:
        place = os.path.abspath(path)  # noqa: PTH100 (a text is what the system takes)
        if not hasattr(socket, "AF_UNIX"):
            raise InputError(_("{path}: this system has no such sockets").format(path=place))
        _remove_dead_socket(place)
        super().__init__(site, place, LocalHandler, limits or ServerLimits())

    def server_bind(self) -> None:
        """Make the socket. Nobody can connect before it listens, and then it is the owner's alone."""
        try:
            TCPServer.server_bind(self)
            Path(self.path).chmod(OWNER_ONLY)
        except OSError as error:
            raise InputError(_("{path}: {reason}").format(path=self.path, reason=error.strerror or error)) from None
        self.server_name, self.server_port = "localhost", 0
        self._made = os.stat(self.path).st_ino  # noqa: PTH116

    @property
    def path(self) -> str:
        """Where the socket lies."""
        return str(self.server_address)

    @property
    def address(self) -> str:
        """Where it is reached."""
        return f"unix:{self.path}"

    def server_close(self) -> None:
        """Stop, and take the socket away, if it is still ours."""
        super().server_close()
        with suppress(OSError, AttributeError):
            if os.stat(self.path).st_ino == self._made:  # noqa: PTH116
                Path(self.path).unlink()


def _remove_dead_socket(path: str) -> None:
    """Take away the socket of a server that is gone. Raises `InputError` for one that answers, and for other files."""
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return
    if not stat.S_ISSOCK(mode):
        raise InputError(_("{path}: there is another file").format(path=path))
    with socket.socket(socket.AF_UNIX) as asked:
        try:
            asked.connect(path)
        except ConnectionRefusedError:
            Path(path).unlink()
            return
        except OSError as error:
            raise InputError(_("{path}: {reason}").format(path=path, reason=error.strerror or error)) from None
    raise InputError(_("{path}: another server answers there").format(path=path))
