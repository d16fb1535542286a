"""The revision that a desk says a translation was made from."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.file_history.repository import find_repository
from checker.file_history.source_revision import find_named_revision, find_trailer
from tests.git_repository import GitRepository


@pytest.mark.parametrize(
    ("text", "revision"),
    [
        ("---\ntitle: x\nsource-revision: 1a2b3c4\n---\nText.\n", "1a2b3c4"),
        ('+++\nsource_revision = "v1.2"\n+++\nText.\n', "v1.2"),
        ("---\r\nsourceRevision: '1a2b'\r\n---\r\nText.\r\n", "1a2b"),
        ("---\ntitle: x\n---\nsource-revision: 1a2b3c4\n", None),
        ("source-revision: 1a2b3c4\n", None),
    ],
)
def test_front_matter(text: str, revision: str | None) -> None:
    assert find_named_revision(text) == revision


def test_trailer(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"a.md": "one\n"})
    second = made.commit({"a.md": "two\n"}, f"Two\n\nSource-Revision: {first}")
    found = find_repository(tmp_path)
    assert found is not None
    assert find_trailer(found, second) == first
    assert find_trailer(found, first) is None
