"""The API as programs use it, and those who may not."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import checker
from checker.local_http.local_server import LocalServer
from checker.reporting.json_report import convert_to_dict
from checker.serve.desk import Desk
from checker.serve.site import ApiSite
from tests.local_http.sites import ask, serve
from tests.serve.samples import FRENCH, GERMAN, TEXTS, call


def test_versions_are_checked_as_the_library_checks_them(server: LocalServer) -> None:
    status, report, _headers = call(server, "POST /v1/check", {"texts": TEXTS})
    expected = convert_to_dict(checker.check_texts(TEXTS))
    assert status == 200
    assert [one["message"] for one in report["findings"]] == [one["message"] for one in expected["findings"]]
    assert [one["rule"] for one in report["findings"]] == ["number-mismatch"]
    assert report["version"] == expected["version"]


def test_a_mixed_page_is_checked(server: LocalServer) -> None:
    _status, report, _headers = call(server, "POST /v1/check", {"page": f"{GERMAN}\n{FRENCH}", "name": "Bad"})
    assert [one["rule"] for one in report["findings"]] == ["number-mismatch"]
    assert report["articles"][0]["name"] == "Bad"


def test_the_rest_of_a_request_counts(server: LocalServer) -> None:
    _status, report, _headers = call(server, "POST /v1/check", {"texts": TEXTS, "source": "fr", "rows": True})
    assert report["articles"][0]["source"] == "fr"
    assert not report["articles"][0]["source_inferred"]
    assert len(report["articles"][0]["rows"]) == 2
    html = {language: f"<p>{text}</p>" for language, text in TEXTS.items()}
    _status, report, _headers = call(server, "POST /v1/check", {"texts": html, "markup": "html"})
    assert report["articles"][0]["paths"] == ["de.html", "fr.html"]


@pytest.mark.parametrize(("accepted", "said"), [("fr-CH, de;q=0.5", "Allemand"), ("nl", "German"), ("de", "Deutsch")])
def test_messages_are_in_the_language_that_is_asked_for(server: LocalServer, accepted: str, said: str) -> None:
    for _time in range(3):
        _status, report, headers = call(server, "POST /v1/check", {"texts": TEXTS}, f"Accept-Language: {accepted}")
        assert said.lower() in report["findings"][0]["message"].lower()
    assert headers["Content-Language"] == (accepted[:2] if accepted != "nl" else "en")
    assert headers["Vary"] == "Accept-Language"


def test_problems_are_in_it_too(server: LocalServer) -> None:
    told = {
        call(server, "POST /v1/check", {"texts": {"xx": ""}}, f"Accept-Language: {code}")[1]["detail"]
        for code in ("de", "en", "fr", "it")
    }
    assert len(told) == 4


def test_a_finding_is_explained(server: LocalServer) -> None:
    finding = call(server, "POST /v1/check", {"texts": TEXTS})[1]["findings"][0]
    asked = {"texts": TEXTS, "fingerprint": finding["fingerprint"]}
    lines = call(server, "POST /v1/explain", asked)[1]["explanations"][finding["fingerprint"]]
    assert any("45 m" in line for line in lines)
    assert list(call(server, "POST /v1/explain", {"texts": TEXTS})[1]["explanations"]) == [finding["fingerprint"]]


def test_what_was_ruled_out_is_settled_from_then_on(server: LocalServer, folder: Path) -> None:
    texts = {"de": "Der Steg misst 12 Meter.", "fr": "La passerelle mesure 13 mètres."}
    finding = call(server, "POST /v1/check", {"texts": texts})[1]["findings"][0]
    ruling = {"fingerprint": finding["fingerprint"], "verdict": "reject", "note": "measured"}
    asked = {"texts": texts, "rulings": [ruling], "who": "Anna"}
    assert call(server, "POST /v1/rulings", asked)[1] == {"stored": 1}
    report = call(server, "POST /v1/check", {"texts": texts})[1]
    assert report["findings"] == []
    assert "Anna" in report["settled"][0]["ruling"]
    stored = [json.loads(line) for line in (folder / "decisions.jsonl").read_text("utf-8").splitlines()]
    assert "measured" in {one["note"] for one in stored}


def test_rules_are_listed_and_explained(server: LocalServer) -> None:
    listed = call(server, "GET /v1/rules")[1]["rules"]
    assert len(listed) > 40
    told = call(server, "GET /v1/rules/number%2Dmismatch", None, "Accept-Language: de")[1]
    assert told["id"] == "number-mismatch"
    assert all(told["sections"].values())
    assert told["summary"] != next(one for one in listed if one["id"] == "number-mismatch")["summary"]


def test_paths_and_methods_that_are_not_there(server: LocalServer) -> None:
    assert call(server, "GET /")[0] == 404
    assert call(server, "GET /v1/rules/a/b")[0] == 404
    status, _told, headers = call(server, "GET /v1/check")
    assert (status, headers["Allow"]) == (405, "POST")
    assert call(server, "POST /v1/health", {})[0] == 405
    assert call(server, "DELETE /v1/check")[0] == 501


@pytest.mark.parametrize(
    "given", ["Bearer", "Bearer ", "Bearer a-token", "Basic a-token-for-the-tests", "a-token-for-the-tests", "Bearer é"]
)
def test_without_the_token_nothing_is_told(server: LocalServer, given: str) -> None:
    for line, data in (("GET /v1/rules", None), ("POST /v1/check", {"texts": TEXTS})):
        status, _told, headers = call(server, line, data, f"Authorization: {given}")
        assert (status, headers["WWW-Authenticate"]) == (401, "Bearer")
    assert ask(server, "GET /v1/health")[0] == 200


def test_where_a_file_guards_the_way_no_token_is_needed(desk: Desk) -> None:
    with serve(LocalServer(ApiSite(desk, "", 1_000))) as open_server:
        assert ask(open_server, "GET /v1/rules")[0] == 200


def test_eight_at_a_time_get_their_own_answers(server: LocalServer) -> None:
    def check(number: int) -> str:
        texts = {"de": f"Die Brücke misst {number} Meter.", "fr": f"Le pont mesure {number + 1} mètres."}
        language = "fr" if number % 2 else "en"
        report = call(server, "POST /v1/check", {"texts": texts}, f"Accept-Language: {language}")[1]
        (finding,) = report["findings"]
        assert ("allemand" in finding["message"]) == (language == "fr")
        return str(sorted(value["text"] for value in finding["values"]))

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(check, range(200, 232)))
    assert found == [str(sorted((f"{number} Meter", f"{number + 1} mètres"))) for number in range(200, 232)]
