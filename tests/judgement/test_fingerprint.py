from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.judgement.fingerprint import assign_fingerprints, describe_place, normalise_text
from checker.judgement.project_paths import make_relative
from checker.model import Finding, Value
from tests.reporting import samples

Texts = tuple[str, ...]


def found(before: Texts = (), after: Texts = (), amount: str = "14 000", folder: str = "") -> Finding:
    """One finding in an article that has other sentences before and after it."""
    made = samples.sample()
    texts = (*before, f"Le chantier a coûté {amount} euros.", *after)
    doc, sentences = samples.document(f"{folder}a.fr.txt", texts, "fr")
    sentence = sentences[len(before)]
    assert made.article is not None
    made.article.documents[1] = doc
    made.article.sentences = [*made.german, *sentences]
    made.article.versions[1].sentences = sentences
    places = (samples.place(sentence, amount), samples.place(made.german[1], "15.000"))
    one = samples.finding("number-mismatch", "x", *places)
    one.values = (Value("fr", amount, "14000"), Value("de", "15.000", "15000"))
    assign_fingerprints([one], [made.article], base=folder)
    return one


WORDS = st.lists(st.sampled_from(samples.FRENCH[2:]), max_size=5).map(tuple)


@settings(max_examples=60)
@given(WORDS, WORDS)
def test_edits_elsewhere_change_nothing(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    assert found(before, after).fingerprint == found().fingerprint


def test_reformatting_changes_nothing_but_other_words_do() -> None:
    assert found(amount="14\u202f000").fingerprint == found(amount="14 000").fingerprint
    assert found(amount="13 000").fingerprint != found().fingerprint


def test_the_same_file_in_another_folder_is_the_same() -> None:
    assert found(folder="/x/y/").fingerprint == found(folder="/z/").fingerprint


def test_the_place_is_known_without_the_text() -> None:
    assert describe_place(found(amount="13 000")) == describe_place(found())


@settings(max_examples=30)
@given(st.integers(0, 2**32))
def test_equal_findings_are_numbered_and_the_order_does_not_matter(seed: int) -> None:
    doc, sentences = samples.document("a.fr.txt", ("Il a payé 3 euros.",) * 4, "fr")
    made = samples.sample()
    assert made.article is not None
    made.article.documents.append(doc)
    made.article.sentences += sentences
    findings = [samples.finding("number-mismatch", "x", samples.place(sentence, "3")) for sentence in sentences]
    assign_fingerprints(findings, [made.article])
    first = [one.fingerprint for one in findings]
    assert len(set(first)) == 4
    shuffled = findings[:]
    random.Random(seed).shuffle(shuffled)
    assign_fingerprints(shuffled, [made.article])
    assert [one.fingerprint for one in findings] == first


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise_text(normalise_text(text)) == normalise_text(text)


def test_paths_are_relative_to_the_settings_and_written_with_slashes(tmp_path: Path) -> None:
    file = tmp_path / "site" / "a.txt"
    assert make_relative(str(file), str(tmp_path)) == "site/a.txt"
    assert make_relative(str(tmp_path / "b.txt"), str(file.parent)) == "../b.txt"
    assert make_relative(str(Path("site", "a.txt").absolute())) == "site/a.txt"
    assert [make_relative(path, str(tmp_path)) for path in ("", "-")] == ["", "-"]


def test_the_place_differs_between_languages_and_rules() -> None:
    made = samples.sample()
    keys = {
        describe_place(samples.finding(rule, "x", samples.place(made.french[1], "14\u202f000", language)))
        for rule in ("number-mismatch", "number-format")
        for language in ("fr", "de")
    }
    assert len(keys) == 4
