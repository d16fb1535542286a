"""Which states tell what is stale."""

from __future__ import annotations

from pathlib import Path

from checker.file_history.repository import Repository
from checker.model import Version
from checker.pipeline import align_versions
from checker.reading import read_document
from checker.settings import Settings
from checker.updates.state_choice import AllStates, StateChoice, StateSince
from tests.git_repository import GitRepository
from tests.updates.pages import SOURCE, TARGET


def read_versions(folder: Path) -> tuple[Version, Version]:
    documents = [(read_document(folder / f"page.{code}.md", Settings()), code) for code in ("en", "fr")]
    article = align_versions("page", documents, Settings())[0]
    return article.version("en"), article.version("fr")


def list_names(choice: StateChoice, folder: Path) -> list[tuple[str, set[str], set[str]]]:
    source, target = read_versions(folder)
    found = choice.list_chosen(source, [target])
    return [(one.state.commit, set(one.against), set(one.untouched)) for one in found]


def test_all_states(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"page.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90)})
    second = made.commit({"page.en.md": SOURCE.format(n=120)})
    choice = AllStates(Repository(tmp_path))
    assert list_names(choice, tmp_path) == [(second, {"fr"}, set()), (first, {"fr"}, {"fr"})]
    made.write({"page.fr.md": TARGET.format(n=90).replace("vieux", "petit")})
    choice = AllStates(Repository(tmp_path))
    assert list_names(choice, tmp_path) == [(second, {"fr"}, set()), (first, {"fr"}, set())]


def test_a_translation_that_names_its_source(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"page.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90)})
    made.commit({"page.en.md": SOURCE.format(n=120)})
    head = f"---\nsource-revision: {first[:10]}\n---\n"
    made.commit({"page.fr.md": head + TARGET.format(n=90)})
    assert list_names(AllStates(Repository(tmp_path)), tmp_path) == [(first, {"fr"}, {"fr"})]
    made.commit({"page.fr.md": TARGET.format(n=90)}, f"Frans\n\nSource-Revision: {first}")
    assert list_names(AllStates(Repository(tmp_path)), tmp_path) == [(first, {"fr"}, {"fr"})]


def test_since(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"page.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90)})
    assert list_names(StateSince(Repository(tmp_path), first), tmp_path) == []
    made.commit({"page.en.md": SOURCE.format(n=120)})
    assert list_names(StateSince(Repository(tmp_path), first), tmp_path) == [(first, {"fr"}, {"fr"})]
    made.commit({"page.fr.md": TARGET.format(n=120)})
    assert list_names(StateSince(Repository(tmp_path), first), tmp_path) == [(first, {"fr"}, set())]


def test_since_with_a_rename_beyond_recognition(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"old.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90)})
    made.ask("mv", "old.en.md", "page.en.md")
    made.commit({})
    made.commit({"page.en.md": "All is new: the bridge was built of wood.\n\nIt is 90 metres long.\n\nDogs may go.\n"})
    assert list_names(StateSince(Repository(tmp_path), first), tmp_path) == [(first, {"fr"}, {"fr"})]
