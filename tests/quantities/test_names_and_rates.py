"""Numbers that name in one version and count in another, durations said day by day, pronouns, revisions."""

from __future__ import annotations

import pytest

from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text


def kinds(*sides: tuple[str, str]) -> list[str]:
    return [found.kind for found in compare_row([(code, [(text, scan_text(text, code))]) for code, text in sides])]


@pytest.mark.parametrize(
    "sides",
    [
        (("en", "The current release is 2.4 since May."), ("de", "Seit Mai ist Version 2.4 aktuell.")),
        (("en", "Use a 32bit processor."), ("de", "Nehmen Sie einen 32-Bit-Prozessor.")),
        (("de", "7.2. Hilfe finden"), ("en", "7.2 Finding help"), ("fr", "7.2 Trouver de l'aide")),
        (("de", "Siehe 14.3. Ich warte dort."), ("en", "See 14.3. I wait there."), ("fr", "Voir 14.3. J'attends.")),
    ],
)
def test_the_same_characters(sides: tuple[tuple[str, str], ...]) -> None:
    assert kinds(*sides) == []
    assert kinds(*sides[::-1]) == []


@pytest.mark.parametrize(
    "sides",
    [
        (("en", "The current release is 2.4 since May."), ("de", "Seit Mai ist Version 2.5 aktuell.")),
        (("en", "The team has 32 players."), ("de", "Die Mannschaft hat Spieler.")),
        (("en", "We sell 10 phones with Windows 10."), ("de", "Wir verkaufen Telefone mit Windows 10.")),
        (("en", "He saw 19 people."), ("de", "Er hatte COVID-19.")),
        (("de", "Wir öffnen am 14.3. um neun."), ("en", "We open on 15 March at nine.")),
    ],
)
def test_another_number(sides: tuple[tuple[str, str], ...]) -> None:
    assert kinds(*sides) != []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The shop is open 24 hours a day, 7 days a week."),
        ("fr", "Le magasin est ouvert 24h/24 et 7j/7."),
        ("fr", "Le magasin est ouvert 24 heures par jour, 7 jours par semaine."),
        ("de", "Der Laden hat 24 Stunden am Tag und 7 Tage die Woche offen, also 24/7."),
        ("en", "One can walk, and one must not run."),
    ],
)
def test_says_no_number(code: str, text: str) -> None:
    assert scan_text(text, code) == []


def test_hours_of_work_are_read() -> None:
    assert [found.value for found in scan_text("They work 10 hours a day.", "en")] == [10]
    assert [found.value for found in scan_text("Sie arbeiten 10 Stunden am Tag.", "de")] == [10]


@pytest.mark.parametrize("text", ["Install 2.5+fix3 now.", "Install 2.5~rc1-2 now.", "Install version 2.5+fix3 now."])
def test_revision_is_one_name(text: str) -> None:
    (found,) = scan_text(text, "en")
    assert found.kind == "identifier"
    assert found.surface.endswith(text.split()[-2])


def test_plus_sign_behind_a_number() -> None:
    assert [found.value for found in scan_text("They invited 20+ people and 4+4 dogs.", "en")] == [20, 4, 4]


@pytest.mark.parametrize("word", ["dreiäugige", "vierbeiniger", "zweizeiligen", "fünfeckiges"])
def test_counted_parts_in_one_word(word: str) -> None:
    (found,) = scan_text(f"Das ist ein {word} Ding.", "de")
    assert found.value in {2, 3, 4, 5}
    assert found.weak
