"""Reports made by hand: the sizes and states that renderers must cope with. All text is our own."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.kept_article import mark_pointed
from checker.model import (
    Article,
    Block,
    Document,
    Finding,
    Fix,
    Location,
    Report,
    Row,
    RuleInfo,
    Sentence,
    Severity,
    Value,
    Version,
)

_KNOWN: tuple[tuple[str, str, str, Severity, str], ...] = (
    ("number-mismatch", "quantity", "accuracy/mistranslation/number", "error", "Two numbers differ."),
    ("missing-sentence", "omission", "accuracy/omission", "warning", "A sentence is missing."),
    ("untranslated-sentence", "untranslated", "accuracy/untranslated", "error", "A sentence is left in its language."),
    ("number-format", "typography", "locale-conventions/number-format", "warning", "A number has a foreign form."),
    ("repeated-passage", "repetition", "style/awkward", "info", "A passage stands twice."),
)
RULES = {known[0]: RuleInfo(*known) for known in _KNOWN}

FRENCH = (
    "La ville ouvrira trois nouvelles bibliothèques au printemps.",
    "Le chantier a coûté 14\u202f000 euros, soit un peu moins que prévu.",
    "Les travaux ont commencé le 3 mars.",
    "La maire a remercié les deux cents bénévoles.",
    "Die Fotos stammen aus dem Stadtarchiv.",
    "Une fête aura lieu sur la place du marché.",
)
GERMAN = (
    "Die Stadt eröffnet im Frühling drei neue Bibliotheken.",
    "Der Bau kostete 15.000 Euro, also etwas weniger als geplant.",
    "Die Arbeiten begannen am 3. März.",
    "Die Bürgermeisterin dankte den zweihundert Freiwilligen.",
    "Ein Fest findet auf dem Marktplatz statt.",
    "Der Eintritt ist frei.",
)
PAIRS = ((0, 0), (1, 1), (2, 2), (3, 3), (5, 4))


def document(path: str, sentences: tuple[str, ...], language: str) -> tuple[Document, list[Sentence]]:
    """A file with one sentence a paragraph, and its sentences."""
    text = "\n\n".join(sentences) + "\n"
    doc = Document(path, text, "text", [], language=language)
    found = []
    at = 0
    for index, sentence in enumerate(sentences):
        block = Block("paragraph", sentence, at, at + len(sentence))
        doc.blocks.append(block)
        found.append(Sentence(doc, block, 0, len(sentence), sentence, language, 1.0, index))
        at += len(sentence) + 2
    return doc, found


def place(sentence: Sentence, words: str = "", language: str | None = None) -> Location:
    """The place of the words in the sentence; of all of it without words."""
    start = sentence.text.index(words)
    return sentence.location(start, start + len(words) if words else None, language)


def finding(rule: str, message: str, *places: Location, severity: Severity | None = None) -> Finding:
    info = RULES[rule]
    return Finding(info.id, info.category, info.mqm, severity or info.severity, message, places, article="bibliotheque")


@dataclass
class Sample:
    """An article in two versions with its parts at hand."""

    french: list[Sentence] = field(default_factory=list)
    german: list[Sentence] = field(default_factory=list)
    article: Article | None = None


def sample(french: tuple[str, ...] = FRENCH, german: tuple[str, ...] = GERMAN, name: str = "bibliotheque") -> Sample:
    doc_fr, fr = document(f"{name}.fr.txt", french, "fr")
    doc_de, de = document(f"{name}.de.txt", german, "de")
    rows = [Row({"fr": (fr[a],), "de": (de[b],)}, 0.9) for a, b in PAIRS]
    rows.insert(4, Row({"fr": (fr[4],)}, 1.0, "alone"))
    rows.append(Row({"de": (de[5],)}, 1.0, "alone"))
    versions = [Version("de", "de", de), Version("fr", "fr", fr)]
    article = Article(name, [doc_de, doc_fr], "files", versions, rows, "de", True, [], [*de, *fr])
    return Sample(fr, de, article)


def report(findings: bool = True) -> Report:
    """A report on one article, with a finding of every kind or with none."""
    made = sample()
    fr, de = made.french, made.german
    assert made.article is not None
    found: list[Finding] = []
    notes: list[Finding] = []
    if findings:
        number = finding("number-mismatch", "15.000 ≠ 14\u202f000", place(fr[1], "14\u202f000"), place(de[1], "15.000"))
        number.values = (Value("fr", "14\u202f000", "14000"), Value("de", "15.000", "15000"))
        number.row = 1
        left = finding("untranslated-sentence", "German left in the French version", place(fr[4], language="de"))
        left.row = 4
        missing = finding("missing-sentence", "no counterpart in fr", place(de[5]))
        missing.row = 6
        date = (place(fr[2], "3 mars"), place(de[2], "3. März"))
        form = finding("number-format", "a no-break space belongs between day and month", *date)
        form.suggestion = "3\u00a0mars"
        form.fix = Fix(fr[2].document.path, form.locations[0].start, form.locations[0].end, "3\u00a0mars")
        found = [number, form, left, missing]
        notes = [finding("repeated-passage", "repeats line 1", place(fr[5]), place(fr[0]))]
    for order, one in enumerate((*found, *notes)):
        one.fingerprint = f"{order:032x}"
    mark_pointed(made.article, [*found, *notes])
    return Report(
        [made.article],
        found,
        notes,
        "checker 0.1.0 | languages: de,fr | alignment: embedded",
        RULES,
        checked=["6 sentences fr and 6 de, 5 of them aligned", "numbers, dates and measures by value"],
        unchecked=["meaning", "negation", "names"],
    )


def large(count: int, quiet: int = 0) -> Report:
    """A report with ``count`` findings, with so many rows without one after each."""
    rows = range(count * (1 + quiet))
    french = tuple(
        f"Le chantier numéro {n} a coûté {n} 000 euros, un peu moins que ce que la ville voulait." for n in rows
    )
    german = tuple(f"Die Baustelle Nummer {n} kostete {n}.500 Euro, etwas weniger, als die Stadt wollte." for n in rows)
    doc_fr, fr = document("grand.fr.txt", french, "fr")
    doc_de, de = document("grand.de.txt", german, "de")
    versions = [Version("de", "de", de), Version("fr", "fr", fr)]
    aligned = [Row({"fr": (a,), "de": (b,)}, 0.9) for a, b in zip(fr, de, strict=True)]
    article = Article("grand", [doc_de, doc_fr], "files", versions, aligned, "de", True, [], [*de, *fr])
    found = []
    for order in range(count):
        n = order * (1 + quiet)
        rule = "number-mismatch" if order % 3 else "number-format"
        one = finding(rule, f"{n} 000 ≠ {n}.500", place(fr[n], f"{n} 000"), place(de[n], f"{n}.500"))
        one.values = (Value("fr", f"{n} 000", f"{n}000"), Value("de", f"{n}.500", f"{n}500"))
        one.article, one.row, one.fingerprint = "grand", n, f"{order:032x}"
        found.append(one)
    return Report([article], found, [], "checker|version:0", RULES, checked=["rows"], unchecked=["meaning"])
