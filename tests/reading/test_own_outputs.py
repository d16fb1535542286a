"""What the checker wrote itself is known by its mark, wherever it lies and whatever it is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages, messages
from checker.judgement.baseline import BaselineEntry, dump_baseline
from checker.judgement.decisions import Decision
from checker.model import NoTextError
from checker.reading import read_document
from checker.reading.own_outputs import describe_own_output, holds_own_output, is_own_output
from checker.reporting import FORMATS, render
from checker.settings import Settings
from tests.reporting import samples

ENTRY = BaselineEntry(("a.de.md", "a.fr.md"), "number-mismatch", ("de+fr:0123",), "18 ≠ 19")
DECISION = Decision("0123", "number-mismatch", "accept", when="2026-11-01")


@pytest.mark.parametrize("code", ["en", "fr", "de"])
@pytest.mark.parametrize("name", FORMATS)
def test_every_report_carries_a_mark(name: str, code: str) -> None:
    before = messages.get_language()
    messages.use_catalogue(code, languages.get(code).catalogue)
    try:
        reports = [samples.report(), samples.large(30), samples.report(findings=False)]
        for report in reports:
            report.signature = "checker|languages:de+fr|source:inferred|embedder:none|settings:default|version:1.2.3"
        nothing = "github", "gitlab", "rdjsonl"  # of these no more than a line is left: no mark, and no text
        for report in reports[: 2 if name in nothing else 3]:
            assert is_own_output(render(report, name).encode())
        assert is_own_output(render(reports[0], name, color=True, rows=False).encode())
    finally:
        messages.use_catalogue(before, None)


@pytest.mark.parametrize(
    "text",
    [
        dump_baseline([ENTRY]),
        dump_baseline([]),
        json.dumps(json.loads(dump_baseline([ENTRY])), sort_keys=True),
        '{"version": 1, "findings": [{"path": "a.md", "rule": "x", "fingerprint": "0"}]}',
        DECISION.format_line() + "\n",
        json.dumps({"fingerprint": "0", "place": "", "rule": "x", "verdict": "accept", "note": ""}) + "\n",
        '{"id": "a", "rule": "x", "category": "y", "mqm": "z", "message": "m", "fingerprint": "0"}\n',
        '{"id": "a", "error": "a.md: the file is empty"}\n',
    ],
)
def test_baselines_rulings_and_the_lines_of_a_batch_are_known(text: str) -> None:
    assert is_own_output(text.encode())


def test_what_a_shell_or_another_program_made_of_it_is_known(tmp_path: Path) -> None:
    report = render(samples.report(), "sarif")
    assert is_own_output(json.dumps(json.loads(report), sort_keys=True).encode())
    assert is_own_output(report.encode("utf-16"))
    assert is_own_output(b"\xef\xbb\xbf" + report.encode())
    (tmp_path / "long.txt").write_text("x" * 10_000 + "\nSignature: " + samples.report().signature + "\n")
    (tmp_path / "long.html").write_text(render(samples.large(500), "html"), encoding="utf-8")
    assert holds_own_output(str(tmp_path / "long.html"))


@pytest.mark.parametrize(
    "text",
    [
        "Le pont est ouvert.\n",
        "## checker\n\nThe tool checks translations.\n",
        "A report ends so:\n\nSignature: checker|languages:de|source:de|version:1\n" + "And the text goes on. " * 100,
        '{"id": "a", "fr": "Le pont", "de": "Die Brücke"}\n',
        '{"src": "Le pont", "tgt": "Die Brücke", "rule": "x"}\n',
        '{"title": "\\"made-by\\": \\"checker\\""}',
        '{"version": 1, "findings": "Les résultats"}',
        "<!doctype html><html><head><meta name='generator' content='Hugo'></head></html>",
        "[1, 2]",
        "{",
        "",
        "\ufeff",
    ],
)
def test_text_is_no_output(text: str) -> None:
    assert not is_own_output(text.encode())


@given(
    st.binary(max_size=80),
    st.sampled_from([b"{", b"[", b"<!doctype html", b"::error ", b"", b"\xff\xfe{", b"\xff\xfe\0\0{"]),
)
def test_any_bytes_are_an_output_or_not(data: bytes, start: bytes) -> None:
    assert is_own_output(start + data) in (True, False)


def test_an_output_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "article.fr.html"
    path.write_text(render(samples.report(), "html"), encoding="utf-8")
    with pytest.raises(NoTextError) as raised:
        read_document(path, Settings())
    assert str(raised.value) == describe_own_output(str(path))
    assert not holds_own_output(str(tmp_path / "none.html"))
    assert not holds_own_output(str(tmp_path))
