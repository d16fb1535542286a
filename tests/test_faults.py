"""What nobody foresaw, in one line."""

from __future__ import annotations

import pytest

from checker.faults import LONGEST_REASON, UnforeseenError, explain_fault, make_unforeseen, show_way
from checker.model import InputError


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (InputError("a.txt: empty"), "a.txt: empty"),
        (MemoryError(), "not enough memory"),
        (RecursionError("maximum recursion depth exceeded"), "nested too deeply"),
        (OSError(28, "No space left on device"), "No space left on device (CHECKER_DEBUG=1 shows where)"),
        (KeyError("x"), "KeyError: 'x' (CHECKER_DEBUG=1 shows where)"),
        (ValueError("two\nlines"), "ValueError: two lines (CHECKER_DEBUG=1 shows where)"),
    ],
)
def test_one_line(error: Exception, said: str) -> None:
    assert explain_fault(error) == said


def test_a_long_reason_is_cut() -> None:
    assert len(explain_fault(ValueError("x" * 10_000))) < LONGEST_REASON + 100


def test_the_path_is_named_and_input_errors_stay() -> None:
    error = InputError("a.txt: empty")
    assert make_unforeseen("a.txt", error) is error
    made = make_unforeseen("a.txt", KeyError("x"))
    assert isinstance(made, UnforeseenError)
    assert str(made) == "a.txt: not checked: KeyError: 'x' (CHECKER_DEBUG=1 shows where)"


def test_the_way_is_shown_on_request(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ValueError("\x1b[31mred")

    def show() -> str:
        try:
            fail()
        except ValueError as error:
            show_way(error)
        return capsys.readouterr().err

    assert show() == ""
    monkeypatch.setenv("CHECKER_DEBUG", "1")
    shown = show()
    assert "in fail" in shown
    assert "\x1b" not in shown
