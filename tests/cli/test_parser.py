"""What the parser of arguments says itself: in the language of the messages, and errors in one line."""

from __future__ import annotations

import re

import pytest

from checker import languages, messages
from checker.cli import COMMANDS, main
from checker.cli.parser import translate_error

ENGLISH = re.compile(r"\b(usage|positional arguments|show this help|optional arguments)\b", re.IGNORECASE)


def explain(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    assert stopped.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("fr", ["utilisation\u00a0:", "arguments:", "options:", "afficher cette aide"]),
        ("de", ["Aufruf:", "Argumente:", "Optionen:", "diese Hilfe"]),
    ],
)
def test_the_frame_of_the_help_is_translated(code: str, said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        out = explain(capsys, "--lang", code, command, "--help")
        assert said[0] in out
        assert said[-1] in " ".join(out.split())
        assert not ENGLISH.search(out), command
    assert [words for words in said if words not in out] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "--format", "x"), "checker check: Argument --format: 'x' ist keines von 'text', 'concise'"),
        (("check", "--nothing", "x"), "checker check: unbekannte Argumente: --nothing"),
        (("check", "x", "--config"), "checker check: Argument --config: ein Wert fehlt"),
        (("check", "x", "--diff=1"), "checker check: Argument --diff: nimmt keinen Wert an, hat aber '1'"),
        (("align", "x"), "checker align: diese Argumente fehlen: B"),
        (("chek", "x"), "checker: Es gibt keinen Befehl 'chek'; meinten Sie 'check'?"),
        (("check",), "checker: check: Geben Sie einen Pfad an, oder - für die Standardeingabe"),
    ],
)
def test_errors_are_one_line_in_the_language(
    arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(["--lang", "de", *arguments])
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    assert code == 2
    err = capsys.readouterr().err
    assert err.startswith(said)
    assert err.count("\n") == 1


def test_what_is_not_known_stays_as_it_is() -> None:
    messages.use_catalogue("de", languages.get("de").catalogue)
    assert translate_error("something new") == "something new"
    assert translate_error("argument --x: something new") == "Argument --x: something new"
    assert translate_error("invalid choice: 'x' (choose from a, b)") == "'x' ist keines von a, b"
    assert translate_error("invalid choice: 'x', maybe you meant 'y'? (choose from a, b)") == "'x' ist keines von a, b"
