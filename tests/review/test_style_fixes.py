"""What holds of the fixes of a style in every format: made once they are made, and change nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker import find_quantities
from checker.model import Document, Finding, Report
from checker.quantities.quantity import Quantity
from checker.reading import read_document
from checker.review.fixing import plan_changes, write_changes
from checker.settings import Settings
from tests.reading.articles import WRITERS as DOCUMENTS
from tests.reading.bilingual import WRITERS as BILINGUAL
from tests.reading.exactness import all_blocks

PACKED = frozenset(("docx", "odt"))
STYLES = {"fr": ("fr-FR", "fr-CH", "fr-CA"), "de": ("de-DE", "de-AT", "de-CH"), "en": ("en-US", "en-GB")}
PIECES = {
    "fr": (
        "La piscine de l'école ouvre le Lundi 5 Janvier 2026 à 14h30.",
        'Le maire parle d\'une "bonne année" pour le lac: quel succès!',
        'Il a dit : « J\'ai lu "Le vieux port" deux fois » ; qui le croit ?',
        "La 1ère et la 2ème ligne font 12Km, soit 14 000 francs et 45% du total.",
        "Le bassin — enfin presque - compte 25 m2 & pèse 5 Kg au XXème siècle.",
        "Le texte de l´accord est “clair”, dit-on, et M. Dupont l'a lu en Français.",
        "Le taux est de 3 : 1 (environ 10-12 personnes) le 25.05.2020 ?!",
    ),
    "de": (
        "Die Straße zum Bad ist groß, das Bad - ein Neubau - öffnet von 10-18 Uhr.",
        'Die Gemeinde spricht von einer "guten Lösung" : Wer zahlt 14.000 Franken ?',
        "Sie sagt: „Das Wort 'Bad' stand auf dem Schild.“ Dann geht's weiter.",
        "Am 1ten Mai kostet es z.B. 12.50 Franken, d.h. 5kg für 20 m2 am montag.",
        "Das Becken ist gross & heiss, am 5. januar um 14:30 uhr hat es 22ºC.",
        "Der Rat nennt das «einen Anfang» — und die Strasse «lang», seit 1914-1918.",
    ),
    "en": (
        "The mayor's office speaks of \"a good year\" ; it's the 2th pool !",
        "The pool - a new one -- opens on monday at 2:30 PM and weighs 5 Kg.",
        "She said: “We read 'The Old Port' twice”, and the clerk’s dog barked.",
        "It is written in french & holds 10-12 people, on 5 january, at 45 %.",
        "The paper calls it „a beginning“ and waits for 14.000 visitors.",
    ),
}


def _document(ending: str) -> Callable[[str, list[str]], str | bytes]:
    return lambda _language, texts: DOCUMENTS[ending]([("p", text) for text in texts])


def _yaml(quote: str) -> Callable[[str, list[str]], str]:
    def made(language: str, texts: list[str]) -> str:
        escaped = [
            one.replace("'", "''") if quote == "'" else json.dumps(one, ensure_ascii=False)[1:-1] for one in texts
        ]
        return "".join(f"  k{number}: {quote}{one}{quote}\n" for number, one in enumerate(escaped)).join(
            (f"{language}:\n", "")
        )

    return made


WRITERS: dict[str, Callable[[str, list[str]], str | bytes]] = {
    **{f"a.{{}}.{ending}": _document(ending) for ending in DOCUMENTS},
    "a.{}.json": lambda _language, texts: json.dumps({f"k{n}": one for n, one in enumerate(texts)}, indent=1),
    "a.{}.yaml": _yaml('"'),
    "b.{}.yaml": _yaml("'"),
}


def write(name: str, language: str, texts: list[str], folder: Path) -> Path:
    data = WRITERS[name](language, texts)
    path = folder / name.format(language)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def check(path: Path, style: str) -> tuple[Report, list[Finding]]:
    report = checker.check([path], Settings(style=(style,), select=("typography",), base=str(path.parent)))
    return report, [*report.findings, *report.notes]


def fix(path: Path, style: str) -> list[Finding]:
    """Make the fixes of a file; returns the findings there were."""
    report, findings = check(path, style)
    write_changes(plan_changes(report))
    return findings


def letters(text: str) -> str:
    return "".join(one for one in normalize("NFKC", text).casefold() if one.isdigit())


def is_kept(one: Quantity, other: Quantity) -> bool:
    """Whether a number still says what it said, or what it might have said; of 5 januar a day finds its month."""
    if other.kind == "date" and one.kind in {"month", "ordinal", "cardinal"} and one.value in other.parts:
        return True
    values = {one.value, *(value for value, _unit in one.readings)}
    return other.value in values and (one.low, one.high, one.parts) == (other.low, other.high, other.parts)


def assert_kept(before: Document, after: Document, language: str) -> None:
    """The same blocks, digit for digit, and no number of theirs says anything else."""
    assert [one.kind for one in all_blocks(after)] == [one.kind for one in all_blocks(before)]
    for old, new in zip(all_blocks(before), all_blocks(after), strict=True):
        assert letters(new.text) == letters(old.text)
        read = find_quantities(new.text, language)
        for one in find_quantities(old.text, language):
            assert any(is_kept(one, other) for other in read), (one, old.text, new.text)


def assert_only_spans_change(before: str, after: str, findings: list[Finding]) -> None:
    """What stands between the places of the findings is what stood there before."""
    parts = sorted(
        {(part.start, part.end, part.text) for one in findings if one.fix is not None for part in one.fix.parts}
    )
    places = {(place.start, place.end) for one in findings for place in one.locations}
    assert all((start, end) in places for start, end, _ in parts)
    rebuilt, at = [], 0
    for start, end, text in parts:
        assert start >= at
        rebuilt += [before[at:start], text]
        at = end
    assert "".join([*rebuilt, before[at:]]) == after


@pytest.mark.parametrize("name", WRITERS)
@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_fixes_are_made_once_and_change_nothing_else(name: str, data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(STYLES)))
    style = data.draw(st.sampled_from(STYLES[language]))
    texts = data.draw(st.lists(st.sampled_from(PIECES[language]), min_size=2, max_size=6))
    with TemporaryDirectory() as folder:
        path = write(name, language, texts, Path(folder))
        original = path.read_bytes()
        before = read_document(str(path), Settings())
        findings = fix(path, style)
        assert findings
        if name.rpartition(".")[2] in PACKED:
            assert path.read_bytes() == original
            assert all(one.fix is None for one in findings)
            return
        after = read_document(str(path), Settings())
        once = path.read_bytes()
        assert once != original
        assert_kept(before, after, language)
        assert_only_spans_change(before.text, after.text, findings)
        assert [(one.rule, one.locations[0].text) for one in fix(path, style) if one.fix is not None] == []
        assert path.read_bytes() == once


@pytest.mark.parametrize("name", BILINGUAL)
@given(texts=st.lists(st.sampled_from(PIECES["fr"]), min_size=2, max_size=6), style=st.sampled_from(STYLES["fr"]))
@settings(max_examples=5, deadline=None)
def test_fixes_of_units_are_made_once(name: str, texts: list[str], style: str) -> None:
    german = "Das Bad ist seit gestern für alle Kinder der Gemeinde offen."
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_text(BILINGUAL[name]([(f"k.{n}", german, one) for n, one in enumerate(texts)]), encoding="utf-8")
        before = read_document(str(path), Settings())
        findings = fix(path, style)
        assert any(one.fix is not None for one in findings)
        after = read_document(str(path), Settings())
        once = path.read_bytes()
        assert len(after.units) == len(before.units)
        assert [unit.source.text for unit in after.units] == [unit.source.text for unit in before.units]
        assert_kept(before, after, "fr")
        assert_only_spans_change(before.text, after.text, findings)
        assert [(one.rule, one.locations[0].text) for one in fix(path, style) if one.fix is not None] == []
        assert path.read_bytes() == once
