"""The revision of the source that a desk says a translation was made from: in its front matter, or in the commit.

The field is ``source-revision`` (``source_revision``, ``sourceRevision``) of the front matter, the trailer
``Source-Revision`` of the commit that last changed the translation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.file_history.repository import Repository

_FRONT = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(.*?)^\1[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^[\"']?source[-_]?revision[\"']?[ \t]*[:=][ \t]*[\"']?([\w./^~-]+)", re.IGNORECASE | re.MULTILINE)


def find_named_revision(text: str) -> str | None:
    """The revision that the front matter of a page names, or None."""
    front = _FRONT.match(text)
    found = _FIELD.search(front[2]) if front else None
    return found[1] if found else None


def find_trailer(repository: Repository, commit: str) -> str | None:
    """The revision that the message of a commit names in its trailer, or None."""
    form = "--format=%(trailers:key=Source-Revision,valueonly,separator=%x0A)"
    answer = repository.ask("log", "-1", "--no-show-signature", form, commit, "--")
    lines = (answer or b"").decode("utf-8", "replace").split()
    return lines[0] if lines else None
