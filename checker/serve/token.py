"""The secret that a request must bear: from the environment, from a file, or made for this run."""

from __future__ import annotations

import os
import re
import secrets
import stat
from pathlib import Path

from checker.file_access import explain_error, read_regular_text
from checker.messages import _
from checker.model import SettingsError

VARIABLE = "CHECKER_TOKEN"
"""The variable of the environment that holds it."""
SECRET_BYTES = 24
"""Random bytes of one that is made: 192 bits, more than can be tried."""
LEAST = 16
"""Characters that one must have. A guess: of random letters and digits more than can be tried over a network."""
BEARER = re.compile(r"[A-Za-z0-9._~+/-]+=*")
"""What a token is made of: RFC 6750, 2.1."""


def read_token(argument: str | None, file: Path | None) -> str:
    """The token that is given, in this order: as an argument, in a file, in the environment; empty where none is.

    Raises `SettingsError`.
    """
    if argument is not None:
        return _require_sound(argument.strip(), "--token")
    if file is not None:
        try:
            text = read_regular_text(file)
        except OSError as error:
            line = _("{path}: can't be read: {reason}").format(path=file, reason=explain_error(error))
            raise SettingsError(line) from None
        return _require_sound(text.strip(), str(file))
    given = os.environ.get(VARIABLE)
    return "" if given is None else _require_sound(given.strip(), VARIABLE)


def make_token() -> str:
    """A new one."""
    return secrets.token_urlsafe(SECRET_BYTES)


def is_open_to_others(file: Path) -> bool:
    """Whether others on this machine can read a file."""
    try:
        return os.name == "posix" and bool(file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))
    except OSError:
        return False


def _require_sound(token: str, name: str) -> str:
    if len(token) < LEAST or not BEARER.fullmatch(token):
        line = _("{name}: a token has {least} characters or more, of letters, digits and - . _ ~ + /")
        raise SettingsError(line.format(name=name, least=LEAST))
    return token
