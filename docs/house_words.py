"""Words, codes and signs of a language that stand outside the languages' folder: the detector of ``docs/house.py``.

What a language knows is read from its folder as text: the string literals of its facets and the words of
``words.txt``. Looked through is every string literal of the mechanism that is neither a docstring nor a message for a
reader (an argument of ``_``).

- words: those that a language knows and English, the language the program is written in, does not; English months and
  weekdays; and English words that stand in one table with words of another language. Symbols (a capital inside, a
  digit) are none.
- letters: letters beyond ASCII (ranges of a pattern are no letters), the letters that ``strip``, ``endswith`` and their
  kind are given, and letters that a word or a sign of a text is compared with.
- exonyms: literals of a language's ``page`` facet with words that it does not know and another language does.
- codes: literals that hold nothing but codes of languages or their English names.
- quotation marks and dashes: the characters, but for what a report is printed with.

What is left after that and is right all the same stands in `ALLOWED`, each with its reason.
"""

from __future__ import annotations

import ast
import calendar
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from house_code import PACKAGE, Checkout, Module

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KINDS = {
    "words": ("words of a language outside its folder", True),
    "letters": ("letters and endings of a language outside its folder", True),
    "exonyms": ("names of a language in the folder of another", True),
    "codes": ("codes and names of languages outside their folder", True),
    "quotation-marks": ("literals with quotation marks outside the languages' folder", True),
    "dashes": ("literals with dashes outside the languages' folder", False),
}
"""The kinds of leaks: title, and whether there must be none."""

PROGRAM = "english"
"""The folder of the language that the program itself is written in."""
FORMAT_ROOMS = frozenset({"reading", "discovery", "judgement", "reporting", "batch", "review", "cli"})
"""Rooms that look at files and their markup; in all others a letter of a word is a fact of a language."""
PRINTING_ROOM = "reporting"
"""The room that prints: its own typography is the report's."""
QUOTATION_MARKS = frozenset("«»„“”‚‘’‹›‟‛")
DASHES = frozenset("–—―‒")
CALENDAR = frozenset(name.casefold() for name in [*calendar.month_name, *calendar.day_name] if len(name) > 5)

ALLOWED = (
    ("checker/", "parquet tsv vtt", "formats of files"),
    ("checker/reading/", "xl si tl tu ins rp instr", "elements, attributes and parts of OOXML, TMX, HTML, Qt's files"),
    ("checker/reporting/", "xl", "the folder of a workbook's parts in OOXML"),
    ("checker/memories/", "tu", "an element of TMX"),
    ("checker/reporting/", "tu prop suppressions", "elements of TMX and of SARIF"),
    ("checker/quantities/", "zentner pfund morgen", "codes of units that only German-speaking countries have"),
    ("checker/quantities/", "bft au ccm", "international symbols: Beaufort, astronomical unit, cubic centimetre"),
    ("checker/quantities/", "xl", "Roman numerals"),
    ("checker/segmentation/", "ivx ivxlc", "Roman numerals"),
    ("checker/watching/", "proc", "the folder in which Linux tells of processes"),
    ("checker/messages.py", "en", "the language the messages are written in"),
    ("checker/wording.py", "en", "the same, in older checkouts"),
    ("checker/reading/po.py", "en", "gettext's convention: an untranslated message is English"),
    ("checker/reading/", "seg it ut", "elements of TMX and XLIFF"),
    ("checker/memories/", "seg", "an element of TMX"),
    ("checker/reporting/", "seg gitlab errata", "an element of TMX, a service, SARIF's address"),
)
"""Words that are no leaks in the files that begin so, with the reason."""

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ESCAPE = re.compile(r"\\[a-zA-Z]|\(\?[aiLmsux]+[:)]|\(\?P<\w+>|&\w+;|\{\w*\}")
REMARK = re.compile(r"(?:^|\s)\# .*$", re.MULTILINE)
CHARACTER = re.compile(r"\\u([0-9a-fA-F]{4})")
RANGE = re.compile(r"[^\W\d_]-[^\W\d_]")
ENDINGS = frozenset({"strip", "lstrip", "rstrip", "startswith", "endswith", "removesuffix", "removeprefix"})
TEXT_NAMES = frozenset({"word", "words", "letter", "letters", "lower", "text", "character", "sign"})
"""Variables that hold running text or a part of it."""


@dataclass(frozen=True)
class Leak:
    """Something of a language at ``place`` (``file:line``)."""

    kind: str
    place: str
    text: str


class Vocabulary:
    """What the folders of the languages hold: their codes and names, the words of their facets and lists."""

    def __init__(self, root: Path) -> None:
        self.codes: set[str] = set()
        self.facets: dict[str, set[str]] = {}
        self.lists: dict[str, set[str]] = {}
        for folder in sorted((root / PACKAGE / "languages").iterdir()):
            if (folder / "__init__.py").is_file():
                self._read(folder)

    def _read(self, folder: Path) -> None:
        words: set[str] = set()
        for file in sorted(folder.glob("*.py")):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                    words.update(word.casefold() for word in WORD.findall(node.value))
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {"CODE", "NAME"}:
                    self.codes.add(str(ast.literal_eval(node.value)).casefold())
        self.facets[folder.name] = words
        self.lists[folder.name] = set(read_list(folder / "words.txt"))

    @cached_property
    def program(self) -> set[str]:
        """The words of the language the program is written in."""
        return self.facets.get(PROGRAM, set()) | self.lists.get(PROGRAM, set())

    def is_known(self, word: str) -> bool:
        """Whether a word in small letters stands in a facet of any language, the program's included."""
        return any(word in facet for facet in self.facets.values())

    def is_foreign(self, word: str) -> bool:
        """Whether a word in small letters is known to a language and not to the program's."""
        if word in CALENDAR or word in self.codes:
            return word in CALENDAR
        others = (name for name in self.facets if name != PROGRAM)
        return word not in self.program and any(word in self.facets[n] or word in self.lists[n] for n in others)


def read_list(file: Path) -> Iterator[str]:
    """The words of a ``words.txt``: lines of a stem and, for each word, its rest and one sign."""
    if file.is_file():
        for line in file.read_text(encoding="utf-8").splitlines():
            stem, _, rest = line.partition(" ")
            if not line.startswith("#"):
                yield from (stem + item[:-1] for item in rest.split(" "))


def find_leaks(checkout: Checkout) -> list[Leak]:
    """All leaks of a checkout, in order of the files."""
    vocabulary = Vocabulary(checkout.root)
    found: dict[Leak, None] = {}
    for module in checkout.modules:
        if module.room != "languages":
            leaks = sorted(find_in_module(module, vocabulary), key=lambda leak: int(leak.place.rpartition(":")[2]))
            found.update(dict.fromkeys(leaks))
        elif module.is_language and module.stem == "page":
            found.update(dict.fromkeys(find_exonyms(module, vocabulary)))
    return list(found)


def find_in_module(module: Module, vocabulary: Vocabulary) -> Iterator[Leak]:
    """The leaks of one module."""
    passed = module.docstrings | find_messages(module.tree)
    company: set[int] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield from find_in_literal(module, node, node.value, vocabulary)
        elif isinstance(node, ast.Set | ast.Tuple | ast.List | ast.Dict):
            inside = [one for one in ast.walk(node) if id(one) not in passed | company]
            words = [(one, one.value) for one in inside if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if any(list_foreign(module, word, vocabulary) for _, word in words):
                company |= {id(one) for one, _ in words}
                for one, word in words:
                    if not vocabulary.is_foreign(word.casefold()) and vocabulary.is_known(word.casefold()):
                        yield Leak("words", module.locate(one), f"{word} (beside words of another language)")
        elif module.room not in FORMAT_ROOMS:
            yield from (Leak("letters", module.locate(node), ast.unparse(node)) for _ in find_letters(module, node))


def find_exonyms(module: Module, vocabulary: Vocabulary) -> Iterator[Leak]:
    """The literals of a language's facet with words that only other languages know."""
    own = module.path.split("/")[2]
    others = [words for name, words in vocabulary.lists.items() if name != own]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in module.docstrings:
            words = [word.casefold() for word in WORD.findall(ESCAPE.sub(" ", node.value)) if len(word) > 3]
            unknown = [word for word in words if word not in vocabulary.lists[own]]
            if any(word in listed for word in unknown for listed in others):
                yield Leak("exonyms", module.locate(node), node.value)


def find_messages(tree: ast.Module) -> set[int]:
    """The ``id`` of all that stands inside a call of ``_``."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    messages = (call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "_")
    return {id(part) for call in messages for one in call.args for part in ast.walk(one)}


def find_in_literal(module: Module, node: ast.expr, text: str, vocabulary: Vocabulary) -> Iterator[Leak]:
    """What a literal holds of a language."""
    place = module.locate(node)
    text = CHARACTER.sub(lambda match: chr(int(match[1], 16)), REMARK.sub(" ", text))
    shown = " ".join(text.split())
    words = list_foreign(module, text, vocabulary)
    if words:
        yield Leak("words", place, " ".join(words))
    elif any(unicodedata.name(sign, "").startswith("LATIN") and sign > "\x7f" for sign in RANGE.sub("", text)):
        yield Leak("letters", place, shown)
    tokens = {token.casefold() for token in WORD.findall(text)}
    if tokens and tokens <= vocabulary.codes and not any(is_allowed(module, token) for token in tokens):
        yield Leak("codes", place, shown)
    for kind, signs in (("quotation-marks", QUOTATION_MARKS), ("dashes", DASHES)):
        if module.room != PRINTING_ROOM and signs.intersection(text):
            yield Leak(kind, place, shown)


def list_foreign(module: Module, text: str, vocabulary: Vocabulary) -> list[str]:
    """The words of a literal that a language knows and that are not the program's."""
    words = WORD.findall(ESCAPE.sub(" ", REMARK.sub(" ", text)))
    plain = [word for word in words if word.isalpha() and word[1:].islower()]
    return [word for word in plain if vocabulary.is_foreign(word.casefold()) and not is_allowed(module, word)]


def is_allowed(module: Module, word: str) -> bool:
    """Whether `ALLOWED` has a word for a module."""
    return any(module.path.startswith(path) and word.casefold() in words.split() for path, words, _ in ALLOWED)


def find_letters(module: Module, node: ast.AST) -> Iterator[str]:
    """The letters that a part of a text is stripped of or compared with at a node: once for all of them."""
    texts: list[ast.expr] = []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ENDINGS:
        texts = node.args[:1]
    elif isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        if any(is_text(side) for side in sides):
            texts = sides
    for one in texts:
        for part in one.elts if isinstance(one, ast.Tuple | ast.Set | ast.List) else [one]:
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.isalpha():
                if not is_allowed(module, part.value):
                    yield part.value
                return


def is_text(node: ast.expr) -> bool:
    """Whether an expression is running text or a part of it, by its variable's name: ``word``, ``line.words[at]``."""
    if isinstance(node, ast.Subscript):
        return is_text(node.value)
    if isinstance(node, ast.Call):
        return (
            isinstance(node.func, ast.Attribute)
            and node.func.attr in {"lower", "casefold"}
            and is_text(node.func.value)
        )
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name in TEXT_NAMES
