from __future__ import annotations

import threading
import time

import pytest

from checker.review import entry
from checker.review.entry import OneTimeCodes


def test_a_code_is_good_once() -> None:
    codes = OneTimeCodes()
    code = codes.issue_code()
    assert not codes.take_code("")
    assert not codes.take_code(code[:-1])
    assert not codes.take_code("é\udcff".encode("utf-8", "replace").decode())
    assert codes.take_code(code)
    assert not codes.take_code(code)


def test_a_code_is_not_good_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = OneTimeCodes()
    code = codes.issue_code()
    now = time.monotonic()
    monkeypatch.setattr("time.monotonic", lambda: now + entry.LIFETIME + 1)
    assert not codes.take_code(code)


def test_of_many_who_have_the_code_one_gets_in() -> None:
    codes = OneTimeCodes()
    code = codes.issue_code()
    answers: list[bool] = []
    threads = [threading.Thread(target=lambda: answers.append(codes.take_code(code))) for _n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers.count(True) == 1
