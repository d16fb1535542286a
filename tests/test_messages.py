"""The messages in French and German: complete, compiled, spoken everywhere, and clean by the project's own check."""

from __future__ import annotations

import gettext
import io
import re
import shutil
import string
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import checker
from checker import languages, messages, rules
from checker.checking.rule import SECTIONS
from checker.cli import main
from checker.model import Report
from tests import scripts

MESSAGES = scripts.load("docs/messages.py")
FILES: dict[str, Path] = MESSAGES.files()


def translations(code: str) -> dict[str, str]:
    with FILES[code].open("rb") as stream:
        return {str(message.id): str(message.string) for message in read_po(stream) if message.id}


def fields(text: str) -> set[str]:
    return {re.sub(r"[!:].*", "", name) for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.txt"
    french = "Le pont rouvre lundi, après une année de travaux qui a coûté 14 millions d’euros à la commune.\n"
    german = "Die Brücke öffnet am Montag nach einem Jahr Arbeit, das die Gemeinde 15 Millionen Euro kostete.\n"
    french += "\nLa maire a coupé le ruban à midi devant une foule nombreuse, puis elle a remercié les ouvriers.\n"
    file.write_text(f"{french}\n{german}\nThe mayor cut the ribbon at noon and thanked the workers.\n", "utf-8")
    return file


def test_french_and_german_are_there() -> None:
    assert set(FILES) == {"fr", "de"}


@pytest.mark.parametrize("code", FILES)
def test_every_message_is_translated(code: str) -> None:
    known = translations(code)
    wanted = {message.id for message in MESSAGES.collected() if message.id}
    assert set(known) == wanted, "run 'make docs', then translate what is new in messages.po"
    assert [text for text, translation in known.items() if not translation] == []


@pytest.mark.parametrize("code", FILES)
def test_placeholders_agree(code: str) -> None:
    for text, translation in translations(code).items():
        assert fields(translation) == fields(text), text
        assert text.count("{{") == translation.count("{{"), text


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
    with io.BytesIO(MESSAGES.compiled(FILES[code])) as stream:
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
        MESSAGES.update(code, Path(shutil.copy(FILES[code], file)))
        made.append(file.read_bytes() + file.with_suffix(".mo").read_bytes())
    assert made[0] == made[1]
    assert b"Babel" not in made[0]


@pytest.mark.parametrize("code", FILES)
def test_catalogue_passes_our_own_check(code: str) -> None:
    report: Report = checker.check([FILES[code]])
    assert [(finding.rule, finding.message, finding.locations[0].text) for finding in report.findings] == []
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
            assert known[text] in out
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


@pytest.mark.parametrize(("code", "said"), [("fr", "articles contrôlés"), ("de", "geprüfte Artikel")])
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
    from checker.identification.other_languages import get_language_name

    messages.use_catalogue("fr", languages.get("fr").catalogue)
    assert languages.get("de").name == "allemand"
    assert get_language_name("it") == "italien"
    messages.use_catalogue("de", languages.get("de").catalogue)
    assert languages.get("de").name == "Deutsch"
    assert get_language_name("it") == "Italienisch"
