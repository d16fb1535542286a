"""The signature of a report."""

from __future__ import annotations

from checker._version import __version__
from checker.reporting.signature import make_signature
from checker.settings import Settings
from tests.reporting import samples


def test_it_says_what_made_the_report() -> None:
    article = samples.sample().article
    assert article is not None
    usual = make_signature([article], Settings())
    assert usual == (
        f"checker|languages:de+fr|source:inferred|embedder:embedded|settings:default|version:{__version__}"
    )


def test_what_changes_the_findings_is_named_and_what_does_not_is_left_out() -> None:
    same = make_signature([], Settings(base="/desk", embedder_batch=8, embedder_cache="none"))
    assert same == make_signature([], Settings())
    assert "languages:none" in same
    changed = make_signature([], Settings(source="fr", keep=("Espace Nord",), ignore=("typography",), embedder="none"))
    assert "source:fr|embedder:none|settings:embedder+ignore+keep|" in changed
