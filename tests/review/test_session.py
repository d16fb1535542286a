"""A review in progress: kept up to date, rulings stored whole or not at all, fixes shown and written."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import pytest

from checker.judgement.decisions import load_decisions
from checker.judgement.ruling_requests import LONGEST_NOTE, list_all_findings
from checker.model import InputError, Report
from checker.review.session import ReviewSession
from checker.settings import Settings
from tests.git_repository import GitRepository
from tests.reporting import samples
from tests.review import pages


@pytest.fixture
def session(tmp_path: Path) -> ReviewSession:
    return ReviewSession(pages.article(tmp_path), Settings(base=str(tmp_path)), "Anna")


def get_report(session: ReviewSession) -> Report:
    return session._report


def test_rulings_are_stored_and_taken_into_account(session: ReviewSession) -> None:
    first, second = get_report(session).findings
    session.decide(
        [
            {"fingerprint": first.fingerprint, "verdict": "reject", "note": "a quotation"},
            {"fingerprint": second.fingerprint, "verdict": "accept"},
        ]
    )
    assert [(one.verdict, one.note, one.who) for one in load_decisions(session.file).decisions] == [
        ("reject", "a quotation", "Anna"),
        ("accept", "", "Anna"),
    ]
    session.refresh()
    assert session.version == 1, "no file of the article has changed"
    assert {one.state for one in list_all_findings(get_report(session)) if one.severity != "info"} == {
        "rejected",
        "accepted",
    }


@pytest.mark.parametrize(
    "change",
    [{"verdict": "perhaps"}, {"note": 3}, {"note": "x" * (LONGEST_NOTE + 1)}, {"fingerprint": "none"}],
)
def test_one_that_is_no_ruling_keeps_all_from_being_stored(session: ReviewSession, change: dict[str, Any]) -> None:
    good = {"fingerprint": get_report(session).findings[0].fingerprint, "verdict": "reject"}
    with pytest.raises(ValueError, match=r"decision|comment|no such finding"):
        session.decide([good, good | change])
    assert not session.file.exists()


@pytest.mark.parametrize("data", [[], {}, None, "x"])
def test_what_is_no_list_of_decisions_is_refused(session: ReviewSession, data: Any) -> None:
    with pytest.raises(ValueError, match="list of decisions"):
        session.decide(data)


def test_a_changed_file_is_checked_again_and_one_that_breaks_is_told(session: ReviewSession, tmp_path: Path) -> None:
    path = tmp_path / "article.de.md"
    mended = path.read_text(encoding="utf-8").replace(pages.LEFT, "Ein Lesesaal blickt auf den Garten.")
    path.write_text(mended, encoding="utf-8")
    session.refresh()
    assert session.version == 2
    assert len(get_report(session).findings) == 1
    path.write_bytes(b"\xff\xff\xff")
    session.refresh()
    assert "article.de.md" in session.problem
    assert len(get_report(session).findings) == 1, "what was there stays until the file can be read"


def test_a_fix_is_shown_then_written(tmp_path: Path) -> None:
    paths = pages.article(tmp_path)
    french = Path(paths[0])
    french.write_text(french.read_text(encoding="utf-8") + "\nLa commune compte 14.000 abonnés.\n", "utf-8")
    session = ReviewSession(paths, Settings(base=str(tmp_path)), "Anna")
    one = next(one for one in list_all_findings(get_report(session)) if one.fix is not None)
    before = french.read_bytes()
    shown = session.fix(one.fingerprint, write=False)
    assert "+++ b/article.fr.md" in shown
    assert french.read_bytes() == before
    assert session.fix(one.fingerprint, write=True) == shown
    assert french.read_bytes() != before
    with pytest.raises(ValueError, match="no such finding"):
        session.fix("none", write=True)


def test_an_entry_of_the_glossary_is_shown_written_and_taken_back(tmp_path: Path) -> None:
    paths = pages.article(tmp_path)
    (tmp_path / "words.csv").write_text("de,fr,status\n", encoding="utf-8")
    session = ReviewSession(paths, Settings(base=str(tmp_path), source="de", glossary=("words.csv",)), "Anna")
    data = {"terms": {"de": "Vortrag", "fr": "exposé"}}
    shown = session.add_to_glossary(data, write=False)
    assert shown["diff"].splitlines()[-1] == "+Vortrag,exposé,"
    assert shown["remark"] == ""
    assert (tmp_path / "words.csv").read_text(encoding="utf-8") == "de,fr,status\n"
    assert session.add_to_glossary(data, write=True) == shown
    session.refresh()
    assert session.version == 2, "the page is made anew"
    told = [one for one in list_all_findings(get_report(session)) if one.rule == "term-mismatch"]
    assert len(told) == 1
    assert session.take_back_entry() == "words.csv"
    session.refresh()
    assert "term-mismatch" not in {one.rule for one in list_all_findings(get_report(session))}
    with pytest.raises(InputError, match="nothing was added"):
        session.take_back_entry()


def test_without_a_glossary_one_is_offered(session: ReviewSession, tmp_path: Path) -> None:
    shown = session.add_to_glossary({"name": "Sihlbad"}, write=True)
    assert 'glossary = "glossary.csv"' in shown["remark"]
    assert "+Sihlbad," in shown["diff"]
    assert session.settings.glossary == ("glossary.csv",)
    assert session.add_to_glossary({"name": "WaterHub"}, write=False)["remark"] == ""
    (tmp_path / "glossary.csv").unlink()
    session.refresh()
    assert "glossary.csv" in session.problem


def test_a_changed_memory_is_seen(tmp_path: Path) -> None:
    paths, memory = pages.article(tmp_path), tmp_path / "own.tmx"
    memory.write_text('<tmx version="1.4"><body></body></tmx>', encoding="utf-8")
    session = ReviewSession(paths, Settings(base=str(tmp_path), memory=("own.tmx",)), "Anna")
    session.refresh()
    assert session.version == 1
    memory.write_text('<tmx version="1.4"><body> </body></tmx>', encoding="utf-8")
    session.refresh()
    assert session.version == 2


def test_the_page_knows_where_decisions_go(session: ReviewSession) -> None:
    page = html.unescape(session.render_page("/secret/", "secret"))
    assert '"base": "/secret/"' in page
    assert '"who": "Anna"' in page


def test_all_findings_are_listed_whatever_their_state() -> None:
    report = samples.report()
    report.settled, report.findings = report.findings[-1:], report.findings[:-1]
    assert len(list_all_findings(report)) == 5


def test_what_a_change_has_made_stale(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    made.commit({"page.en.md": "The bridge is 90 metres long.\n", "page.fr.md": "Le pont mesure 90 mètres.\n"})
    made.write({"page.en.md": "The bridge is 120 metres long.\n"})
    session = ReviewSession([str(tmp_path)], Settings(base=str(tmp_path)), "Anna", "HEAD")
    assert [one.rule for one in list_all_findings(get_report(session))] == ["stale-fact"]
