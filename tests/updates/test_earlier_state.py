"""An earlier state is understood as the version is."""

from __future__ import annotations

from pathlib import Path

from checker.pipeline import align_versions
from checker.reading import read_document
from checker.settings import Settings
from checker.updates.earlier_state import get_file, read_earlier
from tests.updates.pages import SOURCE, TARGET


def test_a_file_and_data(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(SOURCE.format(n=120), encoding="utf-8")
    version = align_versions("page", [(read_document(path, Settings()), None)], Settings())[0].versions[0]
    assert get_file(version) == str(path)
    read = read_earlier(str(path), SOURCE.format(n=90).encode(), version, Settings(source="de"))
    assert read is not None
    assert [one.text for one in read[1]][-1] == "It is 90 metres long and leads to the old harbour."
    assert read_earlier(str(path), TARGET.format(n=90).encode(), version, Settings()) is None
    assert read_earlier(str(path), b"\0\1\2", version, Settings()) is None


def test_the_part_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(f"{SOURCE.format(n=120)}\n{TARGET.format(n=120)}", encoding="utf-8")
    article = align_versions("page", [(read_document(path, Settings()), None)], Settings())[0]
    before = f"{SOURCE.format(n=90)}\n{TARGET.format(n=90)}".encode()
    read = read_earlier(str(path), before, article.version("fr"), Settings())
    assert read is not None
    assert [one.language for one in read[1]] == ["fr", "fr"]
