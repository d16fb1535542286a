"""The messages in French and German: sound, compiled, spoken everywhere, and clean by the project's own check.

A message that nobody has translated yet is listed, and said in English.
"""

from __future__ import annotations

import gettext
import io
import re
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

import checker
from checker import languages, messages, rules
from checker.checking.rule import SECTIONS
from checker.cli import COMMANDS, main
from checker.model import Report
from tests import scripts

MESSAGES = scripts.load("docs/messages.py")
FILES: dict[str, Path] = MESSAGES.list_catalogues()


def translations(code: str) -> dict[str, str]:
    """What is translated so far."""
    known: dict[str, str] = MESSAGES.read_translations(FILES[code])
    return {text: translation for text, translation in known.items() if translation}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.txt"
    french = "Le pont rouvre lundi, après une année de travaux qui a coûté 14 millions d’euros à la commune.\n"
    german = "Die Brücke öffnet am Montag nach einem Jahr Arbeit, das die Gemeinde 15 Millionen Euro kostete.\n"
    french += "\nLa maire a coupé le ruban à midi devant une foule nombreuse, puis elle a remercié les ouvriers.\n"
    file.write_text(f"{french}\n{german}\nThe mayor cut the ribbon at noon and thanked the workers.\n", "utf-8")
    return file


def test_french_and_german_are_there() -> None:
    assert {"fr", "de"} <= set(FILES)


@pytest.mark.parametrize("code", FILES)
def test_no_translation_is_stale_or_broken(code: str) -> None:
    known = MESSAGES.read_translations(FILES[code])
    assert MESSAGES.list_stale(known, MESSAGES.collect_messages()) == [], "run 'make docs'"
    assert MESSAGES.list_broken(known) == []


def test_what_is_not_translated_is_listed_and_does_not_fail(
    capsys: pytest.CaptureFixture[str], record_testsuite_property: Callable[[str, object], None]
) -> None:
    MESSAGES.main(["--missing"])
    said = capsys.readouterr().out
    record_testsuite_property("untranslated messages", said)
    print(said)
    assert re.findall(r"^(\w+): \d+ of \d+ not translated$", said, re.MULTILINE) == list(FILES)


@pytest.mark.parametrize("arguments", [[], ["--missing"]])
def test_the_catalogues_of_another_checkout_are_left_alone(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    written: list[str] = []
    monkeypatch.setattr(MESSAGES, "update_catalogue", lambda code, _file: written.append(code))
    monkeypatch.setattr(MESSAGES, "ROOT", tmp_path)
    with pytest.raises(SystemExit, match=f"run this with PYTHONPATH={re.escape(str(tmp_path))}$"):
        MESSAGES.main(arguments)
    assert written == []
    monkeypatch.undo()
    monkeypatch.setattr(MESSAGES, "update_catalogue", lambda code, _file: written.append(code))
    MESSAGES.main([])
    assert written == list(FILES)


@pytest.mark.parametrize(
    ("text", "translation", "broken"),
    [
        ("{n} errors", "{n} erreurs", False),
        ("{n} errors", "", False),  # not translated yet: said in English
        ("{share:.2f} of {n}", "{n}: {share:.1f}", False),
        ("{n} errors", "des erreurs", True),
        ("{n} errors", "{m} erreurs", True),
        ("{n} errors", "{n erreurs", True),
        ("a {{b}}", "un b", True),
        ("default: %(default)s", "par défaut", True),
    ],
)
def test_a_translation_keeps_the_placeholders(text: str, translation: str, broken: bool) -> None:
    assert MESSAGES.list_broken({text: translation}) == [text] * broken


def test_new_and_stale_messages_are_told_apart() -> None:
    messages = Catalog()
    messages.add("one")
    messages.add("two")
    translations = {"one": "un", "two": "", "three": "trois"}
    assert MESSAGES.list_missing(translations, messages) == ["two"]
    assert MESSAGES.list_missing({}, messages) == ["one", "two"]
    assert MESSAGES.list_stale(translations, messages) == ["three"]


@pytest.mark.parametrize("code", FILES)
def test_what_is_joined_to_other_text_keeps_its_outer_spaces(code: str) -> None:
    for text, translation in translations(code).items():
        if text[:1] == " ":
            assert translation[:1] == " ", text
        assert translation.endswith(" ") == text.endswith(" "), text


def test_signs_stand_as_the_language_sets_them() -> None:
    for text in translations("fr").values():
        prose = re.sub(r'["„][^"“]*["“]', "", text)  # quotations of other languages in the samples of the rules
        assert not re.search(r"(?<=\w) ?[;!?](?=\s|$)| :(?=\s|$)|« | »|\w'\w", prose), text
    for text in translations("de").values():
        assert text.count("„") == text.count("“"), text
        assert not re.search(r"[\u00a0\u202f][:;!?]", text), text


@pytest.mark.parametrize("code", FILES)
def test_compiled_from_the_source(code: str) -> None:
    with FILES[code].with_suffix(".mo").open("rb") as stream:
        spoken = gettext.GNUTranslations(stream)
    with io.BytesIO(MESSAGES.compile_catalogue(FILES[code])) as stream:
        compiled = gettext.GNUTranslations(stream)
    assert vars(spoken)["_catalog"] == vars(compiled)["_catalog"], "run 'make docs'"
    assert spoken.info() == compiled.info(), "run 'make docs'"
    assert {text: spoken.gettext(text) for text in translations(code)} == translations(code)


@pytest.mark.parametrize("code", FILES)
def test_the_catalogues_are_the_same_from_every_version_of_babel(
    code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made: list[bytes] = []
    for version in ("2.17.0", "99.0"):
        monkeypatch.setattr("babel.messages.catalog.VERSION", version)
        file = tmp_path / version / "messages.po"
        file.parent.mkdir()
        MESSAGES.update_catalogue(code, Path(shutil.copy(FILES[code], file)))
        made.append(file.read_bytes() + file.with_suffix(".mo").read_bytes())
    assert made[0] == made[1]
    assert b"Babel" not in made[0]


@pytest.mark.parametrize("code", FILES)
def test_catalogue_passes_our_own_check(code: str) -> None:
    report: Report = checker.check([FILES[code]])
    found = [
        (finding.rule, finding.message, finding.locations[0].text)
        for finding in report.findings
        if finding.locations[0].text not in rules.get_rule(finding.rule).get_sections()["Wrong"]
    ]
    assert [one for one in found if one[0] != "untranslated-sentence" or one[2]] == [], "what is empty, --missing lists"
    assert report.problems == []
    assert sum(len(article.rows) for article in report.articles) > 400


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "fr",
            [
                "erreur",
                "texte en anglais alors qu’il devrait être en allemand",
                "1 article",
                "Non contrôlé : le sens",
                "français : ",
            ],
        ),
        (
            "de",
            [
                "Fehler",
                "Text auf Englisch, wo Deutsch erwartet wird",
                "1 Artikel",
                "Nicht geprüft: Sinn",
                "Französisch: ",
            ],
        ),
    ],
)
def test_check_speaks_the_language(code: str, said: list[str], page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", code, "check", str(page)]) == 1
    out = capsys.readouterr().out
    assert [words for words in said if words not in re.sub(r"\s*\n\s*", " ", out)] == []
    assert "Checked" not in out
    assert "version)" not in out
    assert main(["check", f"--lang={code}", str(page)]) == 1
    assert capsys.readouterr().out == out


@pytest.mark.parametrize(("code", "titles"), [("fr", "Quoi Pourquoi Faux Juste"), ("de", "Was Warum Falsch Richtig")])
def test_rules_speak_the_language(code: str, titles: str, capsys: pytest.CaptureFixture[str]) -> None:
    known = translations(code)
    for rule in rules.get_rules():
        assert main(["--lang", code, "rules", rule.id]) == 0
        out = capsys.readouterr().out
        for text in rule.list_texts():
            assert known.get(text, text) in out
        heads = [line.partition(":")[0].strip() for line in out.splitlines()[-4:]]
        assert heads == titles.split()
        assert not any(f"{name}:" in out for name in SECTIONS)


@pytest.mark.parametrize(("code", "said"), [("fr", ["Gravité", "Confirmer"]), ("de", ["Schweregrad", "Bestätigen"])])
def test_the_page_speaks_the_language(
    code: str, said: list[str], page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", code, "check", str(page), "--format", "html"]) == 1
    out = capsys.readouterr().out
    assert f'<html lang="{code}">' in out
    assert [word for word in said if word not in out] == []
    assert not re.search(r">(Severity|Filters|Rule|Checked|Keys|Error|source)<|Accept|No finding", out)
    assert "<b>Français</b>" in out or "<b>Französisch</b>" in out


@pytest.mark.parametrize(("code", "said"), [("fr", "article contrôlé"), ("de", "geprüfter Artikel")])
def test_the_page_of_a_batch_speaks_the_language(
    code: str, said: str, page: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert main(["--lang", code, "batch", str(page.parent), "--output", str(out), "--workers", "1"]) == 1
    html = (out / "summary.html").read_text(encoding="utf-8")
    assert f'<html lang="{code}">' in html
    assert said in html
    assert "articles checked" not in html
    assert "findings" not in capsys.readouterr().out


@pytest.mark.parametrize(("code", "said"), [("fr", "versions l’une"), ("de", "Fassungen nacheinander")])
def test_inspect_speaks_the_language(code: str, said: str, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", code, "inspect", str(page)]) == 0
    assert said in capsys.readouterr().out


def test_errors_speak_the_language(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text('langauges = ["fr"]\n', encoding="utf-8")
    assert main(["--lang", "de", "check", str(tmp_path), "--config", str(settings)]) == 2
    assert "unbekannter Schlüssel 'langauges'; meinten Sie 'languages'?" in capsys.readouterr().err
    assert main(["--lang", "fr", "check", str(tmp_path / "none.txt")]) == 2
    assert "introuvable" in capsys.readouterr().err
    assert main(["--lang", "xx", "rules"]) == 2
    assert "--lang xx" in capsys.readouterr().err


def test_the_user_s_locale_is_taken(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_CH.UTF-8")
    assert main(["rules", "leftover-source"]) == 0
    assert "Warum:" in capsys.readouterr().out
    assert main(["--lang", "en", "rules", "leftover-source"]) == 0
    assert "Why:" in capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "")
    monkeypatch.setenv("LC_MESSAGES", "fr_CH")
    assert main(["rules", "leftover-source"]) == 0
    assert "Pourquoi" in capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "C")
    assert main(["rules", "leftover-source"]) == 0
    assert "Why:" in capsys.readouterr().out, "an unknown locale speaks English, whatever was spoken before"


def test_the_names_of_languages_are_translated() -> None:
    from checker.languages.listed_names import get_language_name

    messages.use_catalogue("fr", languages.get("fr").catalogue)
    assert languages.get("de").name == "allemand"
    assert get_language_name("it") == "italien"
    messages.use_catalogue("de", languages.get("de").catalogue)
    assert languages.get("de").name == "Deutsch"
    assert get_language_name("it") == "Italienisch"


@pytest.mark.parametrize("code", FILES)
@pytest.mark.parametrize("command", COMMANDS)
def test_help_speaks_the_language(code: str, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    def read_help(language: str) -> str:
        with pytest.raises(SystemExit) as stopped:
            main(["--lang", language, command, "--help"])
        assert stopped.value.code == 0
        return " ".join(capsys.readouterr().out.split())

    english, spoken = read_help("en"), read_help(code)
    known = translations(code)
    said = [text for text in known if len(text) > 12 and "{" not in text and "%" not in text and text in english]
    assert said
    assert [text for text in said if known[text] != text and text in spoken] == []


def test_every_thread_speaks_its_own_language() -> None:
    barrier, said = threading.Barrier(3), dict[str, tuple[str, str]]()

    def say(code: str) -> None:
        if code != "en":
            messages.use_catalogue(code, languages.get(code).catalogue)
        barrier.wait()  # now all have said what they speak
        said[code] = (messages.get_language(), languages.get("de").name)

    messages.use_catalogue("fr", languages.get("fr").catalogue)
    threads = [threading.Thread(target=say, args=(code,)) for code in ("en", "fr", "de")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == {"en": ("en", "German"), "fr": ("fr", "allemand"), "de": ("de", "Deutsch")}
    assert messages.get_language() == "fr"


@pytest.mark.parametrize(
    ("code", "number", "decimal", "moment"),
    [
        ("en", "1,234,567", "1,234.50", "2026-11-28 09:05"),
        ("de", "1.234.567", "1.234,50", "28.11.2026, 09:05"),
        ("fr", "1\u202f234\u202f567", "1\u202f234,50", "28/11/2026 09:05"),
    ],
)
def test_numbers_and_dates_are_written_as_the_language_does(code: str, number: str, decimal: str, moment: str) -> None:
    messages.use_catalogue(code, languages.get(code).catalogue if code != "en" else None)
    assert messages.format_number(1_234_567) == number
    assert messages.format_number(12) == "12"
    assert messages.format_decimal(1234.5, 2) == decimal
    assert messages.format_moment("2026-11-28T09:05:00Z") == moment
    assert messages.format_moment("yesterday") == "yesterday"
    assert messages.choose_plural(1_234_567, "{n} error", "{n} errors") == f"{number} errors"
