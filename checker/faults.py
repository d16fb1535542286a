"""What goes wrong and nobody foresaw: one line, and all the rest for those who ask for it (``CHECKER_DEBUG=1``)."""

from __future__ import annotations

import os
import sys

from checker.file_access import explain_error
from checker.messages import _
from checker.model import InputError

DEBUG = "CHECKER_DEBUG"
"""The variable of the environment that asks for the way to an error."""
LONGEST_REASON = 300
"""Characters that are shown of an error that is not ours. A guess: a line or two."""


class UnforeseenError(InputError):
    """Input that could not be checked for a reason that lies in the checker, or in the machine."""


def explain_fault(error: BaseException) -> str:
    """Why something could not be done, in a line, whatever went wrong."""
    if isinstance(error, InputError):
        return str(error)
    if isinstance(error, MemoryError):
        return _("not enough memory")
    if isinstance(error, RecursionError):
        return _("nested too deeply")
    reason = explain_error(error) if isinstance(error, OSError) else f"{type(error).__name__}: {error}"
    shown = " ".join(reason.split())[:LONGEST_REASON]
    return _("{reason} ({name}=1 shows where)").format(reason=shown, name=DEBUG)


def make_unforeseen(path: str, error: Exception) -> InputError:
    """The error as one of the input, which names the path; one of the input is given back as it is."""
    show_way(error)
    if isinstance(error, InputError):
        return error
    made = UnforeseenError(_("{path}: not checked: {reason}").format(path=path, reason=explain_fault(error)))
    made.__cause__ = error
    return made


def show_way(error: BaseException) -> None:
    """Write to standard error where an error comes from, if that is asked for; hidden characters are escaped."""
    if not os.environ.get(DEBUG) or sys.stderr is None:
        return
    from traceback import format_exception

    for line in "".join(format_exception(error)).splitlines():
        sys.stderr.write(line.encode("unicode_escape", "backslashreplace").decode() + "\n")
