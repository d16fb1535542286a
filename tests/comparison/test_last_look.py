"""What a version seems to lack is looked for in its raw text."""

from __future__ import annotations

import pytest

from checker.comparison.row_comparison import compare_row
from checker.comparison.thresholds import MOST_SOUGHT
from checker.quantities.scan import scan_text


def compare(*sides: tuple[str, str]) -> list[str]:
    return [found.kind for found in compare_row([(code, [(text, scan_text(text, code))]) for code, text in sides])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("en", "The club came in 4th in the table."), ("de", "Der Klub war Tabellenvierter.")),
        (("en", "They signed it at the sixth meeting."), ("fr", "Ils l'ont signé lors de la VI. réunion.")),
        (("en", "Prices rose in the last 12 months."), ("fr", "Les prix ont augmenté durant l'année écoulée.")),
        (("en", "Address line 2 is empty."), ("fr", "Le champ addr2 est vide.")),
        (("en", "They expect billion-dollar losses."), ("de", "Sie erwarten Milliardenverluste.")),
        (("en", "Section 253 holds, and Article 253 alone."), ("fr", "L'article 253 vaut, lui seul.")),
        (("en", "41 of the 48 towns, that is 41 towns, agreed."), ("de", "41 der 48 Städte stimmten zu.")),
    ],
)
def test_it_is_there_after_all(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert compare(one, other) == []
    assert compare(other, one) == []


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        (("en", "The town has 14 bridges."), ("de", "Die Stadt hat Brücken."), ["missing"]),
        (("en", "It took seven days."), ("fr", "Cela a pris neuf jours."), ["value"]),
        (("en", "It cost 8.2 million."), ("de", "Es kostete 82 Millionen."), ["scale"]),
        (("de", "Es ist kostenlos gegen Covid-19."), ("en", "It is free for 19 people."), ["missing"]),
        (("fr", "Il a coupé les cheveux en quatre."), ("en", "He split hairs for 14 hours."), ["missing"]),
    ],
)
def test_it_is_not(one: tuple[str, str], other: tuple[str, str], kinds: list[str]) -> None:
    assert compare(one, other) == kinds


def test_of_a_row_that_lacks_very_much_nothing_is_looked_for() -> None:
    """Each look goes through all of the text."""
    numbers = [str(n) for n in range(1301, 1301 + 2 * MOST_SOUGHT)]
    one = ("en", f"Line addr2 has {', '.join(numbers)} boats.")
    assert compare(one, ("fr", f"La ligne addr2 a {', '.join(f'x{n}' for n in numbers[: MOST_SOUGHT // 2])} bateaux."))
    kinds = compare(one, ("fr", "La ligne a des bateaux."))
    assert kinds == ["missing"] * len(numbers)


@pytest.mark.parametrize(
    ("code", "text", "other_code", "other"),
    [
        ("en", "Linda Mikels, of Sixth Street, agrees.", "fr", "Linda Mikels, de Sixth Street, est d'accord."),
        ("fr", "des cloisonnements du type « A-15 » ou isolés", "en", "consist of “A-15” class divisions"),
        ("en", "Again, this is '76.", "de", "Noch einmal, das war 1976."),
        ("en", "spending over a decade", "fr", "les dépenses au cours des dix dernières années"),
        ("en", "with genotype 4 infection", "fr", "une infection de génotype-4"),
        ("en", "al-Sufi (d. 986) wrote", "fr", "al-Sufi (d .986) écrivit"),
        ("fr", "les sages millénaires", "de", "die tausendjährigen Weisen"),
        ("en", "Each twelfth part is a sign.", "de", "Jeder zwölfte Teil ist ein Zeichen."),
        ("en", "They reached the last sixteen on Friday.", "fr", "Ils ont atteint les huitièmes de finale vendredi."),
        ("en", "They reached the last 16 on Friday.", "de", "Sie erreichten am Freitag das Achtelfinale."),
        ("fr", "l'avis d'un quart de million d'habitants", "de", "die Ansicht einer Viertelmillion Einwohner"),
        ("en", "The Orfa 4.8 boat is here.", "de", "Das Orfa-4.8-Boot ist da."),
        ("en", "the Orfa 8.4's sails", "de", "die Segel der Orfa-8.4 sind neu"),
        ("en", "through a 2.6 valve interface", "de", "über eine Valve-2.6-Schnittstelle"),
        ("en", "the default 404 page", "de", "die Standard-404-Seite"),
        ("en", "192 apparent cubic feet (6 ft × 4 ft)", "fr", "192 pieds cubes apparents (6 pi × 4 pi)"),
    ],
)
def test_read_together_they_agree(code: str, text: str, other_code: str, other: str) -> None:
    sides = [(language, [(said, scan_text(said, language))]) for language, said in ((code, text), (other_code, other))]
    assert compare_row(sides) == []


def test_a_number_that_other_names_are_joined_to_is_missing() -> None:
    for other in ("Wir bauten Boote wegen Covid-19.", "Wir bauten Boote aus Orfa-19-Holz."):
        sides = [
            (code, [(said, scan_text(said, code))]) for code, said in (("en", "We built 19 boats."), ("de", other))
        ]
        assert [one.kind for one in compare_row(sides)] == ["missing"]


def test_a_word_in_small_letters_is_no_name() -> None:
    sides = [("en", [(said, scan_text(said, "en"))]) for said in ("There were sixteen of them.", "There were some.")]
    assert [one.kind for one in compare_row(sides)] == ["missing"]


def test_the_last_of_anything_else_count() -> None:
    sides = [
        (code, [(said, scan_text(said, code))])
        for code, said in (("en", "In the last 16 matches she scored."), ("de", "In den letzten 18 Spielen traf sie."))
    ]
    assert [one.kind for one in compare_row(sides)] == ["value"]
