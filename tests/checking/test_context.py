"""What the rules look at: quantities of sentences, those that are said again among them."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from checker import pipeline
from checker.checking.context import MOST_REPEATS, Context
from checker.model import Article, Block, Document, Row, Sentence, Version
from checker.quantities.scan import scan_text
from checker.settings import Settings

TEXT = "Der Umbau kostete 14,8 Millionen Euro."


def test_a_sentence_said_again_has_quantities_of_its_own() -> None:
    block = Block("paragraph", TEXT, 0, len(TEXT))
    document = Document("a.txt", TEXT, "text", [block])
    sentences = [Sentence(document, block, 0, len(TEXT), TEXT, "de") for _ in range(2)]
    context = Context(Article("a", [document], "single", [Version("de", "de", sentences)]), Settings())
    (one,), (other,) = context.get_quantities(sentences[0]), context.get_quantities(sentences[1])
    assert one is not other
    assert context.get_quantities(sentences[1])[0] is other
    assert (one.surface, one.unit) == ("14,8 Millionen Euro", "EUR")


def test_findings_stand_where_the_sentence_is_said_again(tmp_path: Path) -> None:
    right, wrong = "The work cost 14.8 million euros.", "The work cost 14.8 billion euros."
    units = [{"src_lang": "de", "tgt_lang": "en", "src": TEXT, "tgt": text} for text in (right, wrong)]
    file = tmp_path / "units.jsonl"
    file.write_text("".join(json.dumps(unit) + "\n" for unit in units), encoding="utf-8")
    (finding,) = pipeline.check([file], Settings()).findings
    assert [(place.line, place.text) for place in finding.locations] == [
        (2, "14.8 billion euros"),
        (2, "14,8 Millionen Euro"),
    ]


def test_a_text_said_before_is_read_as_if_it_were_new() -> None:
    """The shortcut for what is said again gives what a fresh reading gives."""
    block = Block("paragraph", TEXT, 0, len(TEXT))
    document = Document("a.txt", TEXT, "text", [block])
    sentences = [Sentence(document, block, 0, len(TEXT), TEXT, "de") for _ in range(3)]
    context = Context(Article("a", [document], "single", [Version("de", "de", sentences)]), Settings())
    fresh = [asdict(quantity) for quantity in scan_text(TEXT, "de")]
    assert [[asdict(q) for q in context.get_quantities(sentence)] for sentence in sentences] == [fresh] * 3


def test_compared_rows_leave_out_what_was_claimed_but_residue() -> None:
    block = Block("paragraph", TEXT, 0, len(TEXT))
    document = Document("a.txt", TEXT, "text", [block])
    one, other, left = (Sentence(document, block, 0, len(TEXT), TEXT, code) for code in ("de", "fr", "en"))
    versions = [Version("de", "de", [one]), Version("fr", "fr", [other]), Version("en", "en", [left], residue=True)]
    rows = [Row({"de": (one,), "fr": (other,)}), Row({"de": (one,), "en": (left,)}), Row({"de": (one,)})]
    context = Context(Article("a", [document], "residue", versions, rows), Settings())
    assert [(row.number, list(row.cells)) for row in context.compared_rows()] == [(0, ["de", "fr"]), (1, ["de", "en"])]
    context.claimed |= {other, left}
    assert [(row.number, list(row.cells)) for row in context.compared_rows()] == [(1, ["de", "en"])]


def test_a_sentence_said_over_and_over_is_named_so_often_and_no_more() -> None:
    block = Block("paragraph", TEXT, 0, len(TEXT))
    document = Document("a.txt", TEXT, "text", [block])
    sentences = [Sentence(document, block, 0, len(TEXT), TEXT, "de") for _ in range(2 * MOST_REPEATS)]
    context = Context(Article("a", [document], "single", [Version("de", "de", sentences)]), Settings())
    for one in (sentences[0], sentences[-1]):
        again = context.find_repeats(one)
        assert len(again) == MOST_REPEATS
        assert one not in again


def test_what_the_other_versions_say_beside_a_sentence() -> None:
    block = Block("paragraph", TEXT, 0, len(TEXT))
    document = Document("a.txt", TEXT, "text", [block])
    one, two, other, alone = (Sentence(document, block, 0, len(TEXT), TEXT, code) for code in ("de", "de", "fr", "de"))
    versions = [Version("de", "de", [one, two, alone]), Version("fr", "fr", [other])]
    context = Context(
        Article("a", [document], "files", versions, [Row({"de": (one, two), "fr": (other,)})]), Settings()
    )
    assert context.list_beside(one) == context.list_beside(two) == [other]
    assert context.list_beside(other) == [one, two]
    assert context.list_beside(alone) == []


def test_a_version_of_which_little_is_left_is_not_compared() -> None:
    text = "Max. Der Umbau kostete 14,8 Millionen Euro."
    block = Block("paragraph", text, 0, len(text))
    document = Document("a.txt", text, "text", [block])
    whole = Sentence(document, block, 0, len(text), text, "de")
    first, rest = (Sentence(document, block, *span, text[slice(*span)], "fr") for span in ((0, 4), (5, len(text))))
    versions = [Version("de", "de", [whole]), Version("fr", "fr", [first, rest])]
    article = Article("a", [document], "files", versions, [Row({"de": (whole,), "fr": (first, rest)})])

    def compare(*claimed: Sentence) -> list[dict[str, tuple[Sentence, ...]]]:
        context = Context(article, Settings())
        assert [list(row.cells) for row in context.compared_rows()] == [["de", "fr"]]
        context.claimed.update(claimed)
        return [row.cells for row in context.compared_rows()]

    assert compare(first) == [{"de": (whole,), "fr": (rest,)}]
    assert compare(rest) == []


def test_what_is_remembered_of_a_sentence_is_never_the_object_of_another_article() -> None:
    text = "Die Brücke ist 45 Meter lang."
    found = []
    for _article in range(2):
        block = Block("paragraph", text, 0, len(text))
        document = Document("a.md", text, "markdown", [block])
        sentence = Sentence(document, block, 0, len(text), text, "de", 1.0)
        version = Version("de", "de", [sentence])
        found.append(Context(Article("a", [document], "files", [version]), Settings()).get_quantities(sentence))
    first, second, anew = ([asdict(one) for one in each] for each in (*found, scan_text(text, "de")))
    assert first == second == anew
    assert not {id(one) for one in found[0]} & {id(one) for one in found[1]}
    long = " ".join([text] * 100)
    block = Block("paragraph", long, 0, len(long))
    document = Document("a.md", long, "markdown", [block])
    sentence = Sentence(document, block, 0, len(long), long, "de", 1.0)
    context = Context(Article("a", [document], "files", [Version("de", "de", [sentence])]), Settings())
    assert len(context.get_quantities(sentence)) == 100
