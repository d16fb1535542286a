"""Versions compared: what agrees in other words, what differs and how it is put."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.comparison.row_comparison import Difference, compare_row, describe
from checker.quantities.scan import scan_text


def differences(*sides: tuple[str, str], today: dt.date | None = None) -> list[Difference]:
    return compare_row([(code, [(text, scan_text(text, code))]) for code, text in sides], today)


def told(*sides: tuple[str, str]) -> list[tuple[str, str, str]]:
    return [(found.kind, found.severity, describe(found)) for found in differences(*sides)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("fr", "Le fonds a 1,5 milliard d'euros."), ("en", "The fund has €1.5 billion.")),
        (("de", "Es kostet 2 Billionen Euro."), ("en", "It costs two trillion euros.")),
        (("fr", "Revenez dans quinze jours."), ("en", "Come back in two weeks.")),
        (("fr", "Revenez dans huit jours."), ("de", "Kommen Sie in einer Woche wieder.")),
        (("en", "The trail is 10 miles long."), ("fr", "Le sentier fait 16 km.")),
        (("fr", "Le sentier fait 16 km."), ("en", "The trail is 16 km (10 miles) long.")),
        (("en", "It was 68 °F."), ("de", "Es waren 20 °C.")),
        (("en", "He is 6'2\" tall."), ("fr", "Il mesure 1,88 m.")),
        (("de", "20 Prozent der Bäume sind krank."), ("en", "A fifth of the trees are ill.")),
        (("en", "One in four trees is ill."), ("fr", "Un arbre sur quatre est malade.")),
        (("en", "It took 18 months."), ("de", "Es dauerte anderthalb Jahre.")),
        (("de", "Abfahrt um 14 Uhr MESZ."), ("en", "Departure at 12:00 GMT.")),
        (("fr", "Il part à 14h30."), ("en", "He leaves at 2:30 pm.")),
        (("en", "The band formed in the 1990s."), ("de", "Die Band entstand in den Neunzigern.")),
        (("fr", "Les trois sœurs et 12 amis, soit 15 personnes."), ("en", "Three sisters and 12 friends, 15 people.")),
        (("en", "Both houses burned."), ("de", "Die zwei Häuser brannten.")),
        (("fr", "Des milliers de gens sont venus."), ("de", "Tausende Menschen kamen.")),
        (("de", "Er kam in der Nacht zum Sonntag."), ("en", "He came on Saturday night.")),
        (("en", "Temperatures between 10 and 15 degrees."), ("fr", "Des températures de 10 à 15 degrés.")),
        (("en", "The vaccine against COVID-19 is free."), ("de", "Der Corona-Impfstoff ist kostenlos.")),
        (("fr", "L'article 49.3 s'applique."), ("de", "Artikel 49 Absatz 3 gilt.")),
        (("en", "He won 3-1."), ("de", "Er gewann 3:1.")),
        (("en", "It rose from 10 to 12 million euros."), ("de", "Es stieg von 10 Millionen auf 12 Millionen Euro.")),
        (("de", "Zwei Drittel stimmten zu."), ("en", "It needs a two-thirds majority.")),
        (("de", "Die Zweidrittelmehrheit fehlt."), ("fr", "La majorité des deux tiers manque.")),
    ],
)  # fmt: skip
def test_the_same_in_other_words(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert [found for found in told(one, other) if found[1] != "info"] == []
    assert [found for found in told(other, one) if found[1] != "info"] == []


@pytest.mark.parametrize(
    ("one", "other", "kind", "severity", "message"),
    [
        (("fr", "Il y a 100 chats."), ("de", "Es gibt 100 Millionen Katzen."), "scale", "error",
         "French says 100, German says 100 Millionen: a million times larger in German"),
        (("en", "It costs 3 billion."), ("de", "Es kostet 3 Billionen."), "scale", "error",
         "English says 3 billion, German says 3 Billionen: 1000 times larger in German (billion ≠ Billionen)"),
        (("en", "It opens on Thursday."), ("fr", "Il ouvre vendredi."), "weekday", "error",
         "English says Thursday, French says vendredi: Thursday ≠ Friday"),
        (("en", "It opened on 5 June."), ("fr", "Il a ouvert le 6 juin."), "date", "error",
         "English says 5 June, French says 6 juin: another day"),
        (("en", "It opened in June."), ("de", "Es öffnete im Juli."), "month", "error",
         "English says June, German says Juli: June ≠ July"),
        (("en", "It cost £500."), ("fr", "Cela a coûté 500 euros."), "currency", "error",
         "English says £500, French says 500 euros: another currency"),
        (("en", "It was -12 °C."), ("de", "Es waren 12 °C."), "sign", "error",
         "English says -12 °C, German says 12 °C: the sign differs"),
        (("en", "They rose by three percentage points."), ("de", "Sie stiegen um drei Prozent."), "points", "warning",
         "English says three percentage points, German says drei Prozent: percent ≠ percentage points"),
        (("en", "The tower is 330 feet tall."), ("fr", "La tour mesure 330 mètres."), "unit", "warning",
         "English says 330 feet, French says 330 mètres: the same number, another unit"),
        (("en", "There were 1,543 of them."), ("fr", "Ils étaient 1 453."), "digits", "warning",
         "English says 1,543, French says 1 453: digits swapped"),
        (("fr", "Le bus part à 21 h 15."), ("de", "Der Bus fährt um 22.15 Uhr."), "time", "warning",
         "French says 21 h 15, German says 22.15 Uhr: another time"),
        (("en", "There are 27 cats."), ("fr", "Il y a des chats."), "missing", "warning",
         "27 is missing in the French version"),
        (("en", "You must be at least 18."), ("de", "Sie dürfen höchstens 18 sein."), "bound", "warning",
         "English says 18, German says 18: at least ≠ at most"),
        (("en", "It was founded in the 4th century BC."), ("fr", "Elle date du IVe siècle."), "era", "error",
         "English says 4th century BC, French says IVe siècle: before and after Christ"),
        (("en", "Lyon won 3-1."), ("fr", "Lyon a gagné 1-3."), "roles", "warning",
         "3-1 is turned round in the French version"),
        (("en", "41 percent agreed, 35 percent refused."), ("de", "35 Prozent stimmten zu, 41 Prozent nicht."), "roles",
         "warning", "41 percent and 35 percent have changed places in the German version"),
        (("en", "About 1,500 people came."), ("de", "1500 Menschen kamen."), "approximation", "info",
         "English says 1,500, German says 1500: only one of them says “about”"),
        (("en", "The G7 meets."), ("de", "Die G20 trifft sich."), "identifier", "warning",
         "English says G7, German says G20"),
    ],
)  # fmt: skip
def test_one_difference(one: tuple[str, str], other: tuple[str, str], kind: str, severity: str, message: str) -> None:
    assert told(one, other) == [(kind, severity, message)]


def test_odd_one_out_of_three() -> None:
    sides = (("fr", "Quelque 14 000 gens."), ("en", "Some 14,000 people."), ("de", "Rund 15.000 Menschen."))
    (found,) = differences(*sides)
    assert found.odd == 2
    assert describe(found) == "French and English say 14,000, German says 15.000"
    (found,) = differences(sides[2], sides[0], sides[1])
    assert found.odd == 0
    (found,) = differences(sides[0], sides[1], ("de", "Einige Menschen."))
    assert (found.kind, found.odd) == ("missing", 2)
    (found,) = differences(("fr", "Les gens."), sides[1], ("de", "Einige Menschen."))
    assert describe(found) == "14,000 is only in the English version"


def test_three_that_all_differ() -> None:
    (found,) = differences(("fr", "Il y a 14 chats."), ("en", "There are 25 cats."), ("de", "Es gibt 36 Katzen."))
    assert found.odd is None
    assert "36" in describe(found)


def test_split_sentences_are_one_side() -> None:
    texts = ["Il y a 14 chats.", "Et 25 chiens."]
    merged = "There are 14 cats and 25 dogs."
    assert (
        compare_row(
            [("fr", [(text, scan_text(text, "fr")) for text in texts]), ("en", [(merged, scan_text(merged, "en"))])]
        )
        == []
    )


def test_weekday_against_date() -> None:
    sides = (("fr", "Il ouvre jeudi."), ("en", "It opens on 5 June."))
    assert differences(*sides) == []
    assert differences(*sides, today=dt.date(2025, 6, 3)) == []
    (found,) = differences(*sides, today=dt.date(2024, 6, 3))
    assert (found.kind, found.severity) == ("date", "error")
    assert differences(*sides, today=dt.date(2024, 1, 3)) == []
    (found,) = differences(*sides[::-1], today=dt.date(2024, 6, 3))
    assert describe(found) == "English says 5 June, French says jeudi: another day"  # each its own


def test_small_words_count_only_against_each_other() -> None:
    assert told(("en", "He has two cats and once had a dog."), ("fr", "Il a des chats.")) == []
    assert [kind for kind, _, _ in told(("en", "He has two cats."), ("fr", "Il a trois chats."))] == ["value"]


def test_many_numbers_take_little_time() -> None:
    numbers = " ".join(f"{n} a" for n in range(13, 2000))
    others = " ".join(f"{n} a" for n in range(14, 2001))
    found = differences(("en", numbers), ("fr", others))
    assert len(found) < 10
