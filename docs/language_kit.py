"""Write the language kit, ``docs/language-kit/``, from the types of the facets: ``python docs/language_kit.py``.

The kit is a folder to copy to ``checker/languages/`` and to fill. Every field of every facet stands in it with what its
docstring says, so that the kit is never out of date; a test compares.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
KIT = ROOT / "docs" / "language-kit"
WIDTH = 116

FACETS = {
    "sentences": ("sentence_facts", "SentenceFacts"),
    "words": ("word_facts", "WordFacts"),
    "forms": ("form_facts", "FormFacts"),
    "quantities": ("quantity_facts", "QuantityFacts"),
    "typography": ("typography_facts", "TypographyFacts"),
    "styles": ("style_facts", "StyleFacts"),
    "page": ("page_facts", "PageFacts"),
    "language_names": ("language_name_facts", "LanguageNameFacts"),
    "names": ("proper_name_facts", "ProperNameFacts"),
    "negations": ("negation_facts", "NegationFacts"),
}
"""Every facet: the module of its type and the type."""

COSTS = {
    "sentences": """where sentences end
text is split by the facts of all other languages together: the language's own abbreviations cut sentences in two, and
what follows a wrong cut is aligned worse""",
    "words": """which words are the language's own
its text is not recognised; with few words, short lines and mixed sentences are not""",
    "forms": """how the forms of a word are made from the one that a dictionary has
the terms of a glossary are found only as the glossary has them, small or capital""",
    "quantities": """how numbers, dates and units are written and named
the rules on numbers pass over the language; each missing word is a number that nobody compares, or one that is reported
as missing""",
    "typography": """how numbers and quotations are set
the rules on formats pass over the language, and its quotation marks are not understood in any text""",
    "styles": """how a text is set in each country
the rules of style pass over the language, whatever style the settings name""",
    "page": """what stands around an article
navigation and translators' notes are reported as text that the other versions lack""",
    "language_names": """what the language calls the languages
its headings above a version ("English version") are taken for text""",
    "names": """how names that come from elsewhere are written
the rules on names pass over the language""",
    "negations": """how something is said not to be so
negations that versions do not share are not noted""",
}
"""What each facet is for, and what happens without it."""

README = """\
# Language kit

Everything that `checker` knows of a language stands in one folder, `checker/languages/<language>/`. This kit is that
folder with nothing in it yet. No other file of the checker changes.

`tests/languages/toy/` is the kit filled for a language of the tests: a small example of everything.

This page and the templates are written by `docs/language_kit.py` from the types of the facets.

## Steps

1. Copy `docs/language-kit/language/` to `checker/languages/<language>/`; set `CODE` (ISO 639-1) and `NAME` (in English)
   in its `__init__.py`.
2. Fill the templates. A field with a value in the template must be filled. One that is commented out is optional: its
   comment says when a language needs it; leave it out otherwise.
3. Make `words.txt` with `corpora/wordlists/count.py FILE… --only CODE` from parallel text of the language, and
   `kept_words.txt` with `count_kept.py`; the lists of the other languages stay as they are. Write `loan_words.txt` by
   hand: words of other languages that are at home in this one. Languages without an n-gram profile in the package
   langdetect are told apart by words alone. `territories.txt` is made by `corpora/names/territories.py`.
4. Run `python -m pytest tests/languages`. The tests take every language of the registry, yours too: they say which
   fields are empty, which abbreviations are split wrongly, which numbers do not read back, which names are missing.
   A text whose language is not known is split by the abbreviations of all languages: none may be a word of another one.
5. Translate the messages, if the checker is to speak the language: copy `messages.po` of another language without its
   translations, then `make docs`. What is not translated is said in English.
6. Measure it: sentences, identification, numbers, as `corpora/` does for the other languages; then two articles of your
   own with gold in `corpora/articles/`.

## Facets, and what a gap costs

| file | what it says | without it |
|---|---|---|
{rows}

{optional}"""


@dataclass
class Field:
    """A field of a facet: its type and its default as they are written, and what its docstring says."""

    name: str
    kind: str
    default: str | None
    doc: str


@dataclass
class Record:
    """A type of facts: a facet or a part of one."""

    name: str
    doc: str
    fields: list[Field] = field(default_factory=list)


def read_records(module: ModuleType) -> dict[str, Record]:
    """The types that a module of facts defines, by name."""
    tree = ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))
    return {node.name: _read_record(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _read_record(node: ast.ClassDef) -> Record:
    record = Record(node.name, ast.get_docstring(node) or "")
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and not each.target.id.startswith("_"):
            default = ast.unparse(each.value) if each.value else None
            record.fields.append(Field(each.target.id, ast.unparse(each.annotation), default, ""))
        elif record.fields and isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
            record.fields[-1].doc = record.fields[-1].doc or " ".join(str(each.value.value).split())
    return record


def list_facet_records(facet: str) -> dict[str, Record]:
    """The types of a facet and of its parts, the facet's own first; parts may stand in modules of their own."""
    module, name = FACETS[facet]
    package = ROOT / "checker" / "languages"
    found: dict[str, Record] = {}
    for file in sorted(package.glob("*_facts.py"), key=lambda path: path.stem != module):
        for record in read_records(import_module(f"checker.languages.{file.stem}")).values():
            found.setdefault(record.name, record)
    order = [name]
    for each in order:
        order += [part for one in found[each].fields if (part := get_part(one, found)) and part not in order]
    return {each: found[each] for each in order}


def get_part(one: Field, records: dict[str, Record]) -> str | None:
    """The type of the part of a facet that a field holds; None for a plain field."""
    return next((name for name in one.kind.replace("|", " ").split() if name in records), None)


def write_facet(facet: str) -> str:
    """The template of a facet."""
    records = list_facet_records(facet)
    record = next(iter(records.values()))
    body = [f"FACTS = {record.name}(", *_write_fields(record, records, "    "), ")"]
    head = [
        '"""TODO: which language, and where its facts come from.',
        "",
        *_wrap(" ".join(record.doc.split()), ""),
        '"""',
    ]
    return "\n".join([*head, "", "from __future__ import annotations", "", *_write_imports(body), "", *body, ""])


def _write_imports(body: list[str]) -> list[str]:
    code = "\n".join(line for line in body if not line.lstrip().startswith("#"))
    places: dict[str, set[str]] = {}
    for file in sorted((ROOT / "checker" / "languages").glob("*_facts.py")):
        for name in read_records(import_module(f"checker.languages.{file.stem}")):
            if f"{name}(" in code:
                places.setdefault(f"checker.languages.{file.stem}", set()).add(name)
    if lists := {name for name in ("Lexicon", "read_phrases", "split_words") if f"{name}(" in code}:
        places["checker.languages.word_lists"] = lists
    lines = [f"from {place} import {', '.join(sorted(names))}" for place, names in sorted(places.items())]
    library = [line for line, sign in (("import re", "re."), ("from pathlib import Path", "Path(")) if sign in code]
    return [*library, *([""] if library else []), *lines]


def _write_fields(record: Record, records: dict[str, Record], indent: str) -> Iterator[str]:
    for one in record.fields:
        part = get_part(one, records)
        if one.doc:
            yield from _wrap(one.doc, f"{indent}# ")
        lines = list(_write_field(one, part, records, indent))
        yield from lines if one.default is None else (f"{indent}# {line.removeprefix(indent)}" for line in lines)


def _write_field(one: Field, part: str | None, records: dict[str, Record], indent: str) -> Iterator[str]:
    if part and records[part].fields:
        yield f"{indent}{one.name}={part}("
        yield from _write_fields(records[part], records, indent + "    ")
        yield f"{indent}),"
    else:
        written = one.default is None or one.default.startswith(("field(", "frozenset(", "NOTHING", "_"))
        yield f"{indent}{one.name}={_get_blank(one.kind) if written else one.default},"


def _get_blank(kind: str) -> str:
    """What stands in the template for a value of some type."""
    blanks = {"frozenset": 'split_words("")', "Mapping": "{}", "str": '""', "tuple": "()", "bool": "False", "int": "0"}
    if kind == "re.Pattern[str]":
        return 're.compile(r"")'
    if kind == "Lexicon":
        return 'Lexicon(Path(__file__).with_name("words.txt"))'
    return next((blank for start, blank in blanks.items() if kind.startswith(start)), "()")


def _wrap(text: str, prefix: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=prefix, subsequent_indent=prefix, break_on_hyphens=False)


def write_kit() -> dict[str, str]:
    """The files of the kit, by their path in it."""
    files = {f"language/{facet}.py": write_facet(facet) for facet in FACETS}
    files["language/__init__.py"] = (
        '"""TODO: the language. One module per facet, see ``checker/languages/language.py``."""\n\n'
        'CODE = ""\n"""The language\'s code of ISO 639-1."""\nNAME = ""\n"""Its name in English."""\n'
    )
    files["language/words.txt"] = "# Words and how often they occur; made by corpora/wordlists/count.py.\n"
    files["language/loan_words.txt"] = (
        "# Words and phrases of other languages that are at home in this one, in small letters, with commas between.\n"
    )
    rows = "\n".join(
        f"| `{facet}.py` | {says} | {cost.replace(chr(10), ' ')} |"
        for facet, (says, _, cost) in ((facet, text.partition("\n")) for facet, text in COSTS.items())
    )
    optional = "\n".join(_list_optional(facet) for facet in FACETS)
    files["README.md"] = README.format(rows=rows, optional=optional)
    return files


def _list_optional(facet: str) -> str:
    """The optional fields of a facet with the reason why a language may do without."""
    found = []
    for record in list_facet_records(facet).values():
        for one in record.fields:
            if one.default is not None:
                reason = one.doc.partition("Optional: ")[2]
                found.append(f"- `{record.name}.{one.name}`" + (f": {reason}" if reason else ""))
    return "\n".join([f"### Optional in `{facet}.py`", "", *(found or ["Nothing."]), ""])


if __name__ == "__main__":
    for path, text in write_kit().items():
        (KIT / path).parent.mkdir(parents=True, exist_ok=True)
        (KIT / path).write_text(text, encoding="utf-8")
