"""How the house is kept, in figures: ``python docs/house.py [--root CHECKOUT] [--list METRIC] [--check]``.

Reads the code of a checkout without importing it and prints one line a metric; ``--list`` names what a metric
counts, file and line; ``--check`` ends with 1 while a metric that must be zero (marked ``!``) is not.

Rules of counting, where a name alone does not say it:

- A room is a folder directly under ``checker/``. The modules that stand beside the rooms make up one more room.
- Lines of a function run from ``def`` to its end; branches are 1 + every if, loop, except, case, and / or,
  comprehension and if of a comprehension, inner functions included.
- Circles of modules: knots of modules that import one another, inside functions too. Circles of siblings: the same
  between the direct children of one package, a child standing for all that is in it. What only the type checker
  imports is left out of the first two figures and taken into the two figures "with types".
- Homonyms: the same name at module level in two rooms, names of protocols (``SHARED_NAMES``) excepted. Modules of a
  language's folder are parallel facets and not counted, nor is what ``checker/__init__`` passes on; a module of
  ``cli/`` may be called like what it runs.
- Verbs: a function's name must begin with a verb of ``house_names.py`` (add one there that is missing), with a
  predicate (is, has, may, can …), or, where it gives a bool, with a verb in the third person (``touches``). A verb
  that is a noun as well (``weight``) needs an object: ``weight_words``. Properties, names with two underscores,
  ``main``, ``_``, class methods ``from_…`` and names that a library gives (``do_GET``) are free. A name that begins
  with a participle is counted apart.
- A constant is bare when its number stands at module level under a name in capitals with neither a string below it
  nor a remark on its lines or directly above it.
- A test of its name: ``checker/room/x.py`` has ``tests/room/test_x.py``, a rule ``tests/rules/cases/x.toml``.
  Packages' ``__init__``, ``__main__``,
  folders of languages and modules without a function or a class have nothing to test.
- Dead: a name at module level, or a public method, that no other line of the project has as a word.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

import house_words
from house_code import PACKAGE, Checkout, find_circles
from house_names import LIBRARY_NAMES, SHARED_NAMES, is_participle, is_verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from house_code import Function, Module

LONG_MODULE = 250
"""Lines above which a module is worth a look; CONTRIBUTING.md asks for about 120."""
LONGEST_MODULE = 400
"""Lines that no module may have more of: CONTRIBUTING.md."""
LONG_FUNCTION = 40
"""Lines above which a function is counted as long."""
MANY_BRANCHES = 14
"""Branches above which a function is counted as deep; ruff's C901 has the same figure and counts less."""
PLAIN_FLOATS = (0.0, 1.0)
"""Numbers with a point that need no name."""
CAPITALS = re.compile(r"_?[A-Z][A-Z0-9_]*\Z")
WORD = re.compile(r"\w+")
TEXTS = {".py", ".html", ".toml", ".js", ".json", ".md", ".yml", ".po"}


@dataclass
class Metric:
    """One figure and what it counts: ``(file:line, what stands there)``. ``required``: it must be zero."""

    name: str
    title: str
    value: float
    listed: list[tuple[str, str]] = field(default_factory=list)
    required: bool = False


def count(name: str, title: str, listed: Iterable[tuple[str, str]], *, required: bool = False) -> Metric:
    """A metric whose figure is the number of what it lists."""
    found = list(listed)
    return Metric(name, title, len(found), found, required)


def measure_size(checkout: Checkout) -> Iterator[Metric]:
    """Modules, functions, their lines and branches."""
    modules = sorted(checkout.modules, key=lambda module: -len(module.lines))
    sizes = [(module.path, f"{len(module.lines)} lines") for module in modules]
    lines = [len(module.lines) for module in modules]
    yield Metric("modules", "modules", len(modules), sizes)
    yield Metric("lines", "lines", sum(lines))
    yield Metric("longest-module", "lines of the longest module", max(lines), sizes[:1])
    yield count("long-modules", f"modules > {LONG_MODULE} lines", sizes[: sum(n > LONG_MODULE for n in lines)])
    over = sum(n > LONGEST_MODULE for n in lines)
    yield count("too-long-modules", f"modules > {LONGEST_MODULE} lines", sizes[:over], required=True)
    functions = sorted(checkout.functions, key=lambda function: -function.length)
    yield Metric("functions", "functions", len(functions))
    yield Metric("function-length", "lines of a function, mean", round(mean([f.length for f in functions] or [0]), 1))
    yield Metric("longest-function", "lines of the longest function", max((f.length for f in functions), default=0))
    long = [f for f in functions if f.length > LONG_FUNCTION]
    yield count("long-functions", f"functions > {LONG_FUNCTION} lines", [show(f, f"{f.length} lines") for f in long])
    deep = sorted((f for f in functions if f.branches > MANY_BRANCHES), key=lambda function: -function.branches)
    title = f"functions > {MANY_BRANCHES} branches"
    yield count("deep-functions", title, [show(f, f"{f.branches} branches") for f in deep])


def show(function: Function, text: str) -> tuple[str, str]:
    """A function as an entry of a list."""
    owner = f"{function.owner}." if function.owner else ""
    return function.module.locate(function.node), f"{owner}{function.name}: {text}"


def measure_circles(checkout: Checkout) -> Iterator[Metric]:
    """Circles of imports between modules and between the children of a package, with and without types."""
    for typed in (False, True):
        imports = [one for one in checkout.imports if typed or not one.typing]
        places: dict[tuple[str, str], str] = {}
        siblings: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for one in imports:
            place = f"{checkout.by_name[one.source].path}:{one.line}"
            places.setdefault((one.source, one.target), place)
            source, target = one.source.split("."), one.target.split(".")
            for depth in range(1, min(len(source), len(target))):
                if source[:depth] != target[:depth]:
                    break
                if source[depth] != target[depth]:
                    parent = ".".join(source[:depth])
                    edge = (f"{parent}.{source[depth]}", f"{parent}.{target[depth]}")
                    siblings[parent].add(edge)
                    places.setdefault(edge, place)
        names, tail = ("-with-types", ", with types") if typed else ("", "")
        circles = find_circles((one.source, one.target) for one in imports)
        title = "circles of modules"
        yield count(f"circles{names}", title + tail, describe_circles(circles, places), required=True)
        circles = [circle for parent in sorted(siblings) for circle in find_circles(siblings[parent])]
        title = "circles of siblings"
        yield count(f"sibling-circles{names}", title + tail, describe_circles(circles, places), required=True)


def describe_circles(circles: Iterable[list[str]], places: dict[tuple[str, str], str]) -> list[tuple[str, str]]:
    """Each circle with the place of its first import, every further step with its own."""
    found = []
    for circle in circles:
        steps = [f"{b} ({places[a, b]})" for a, b in pairwise(circle)]
        found.append((places[circle[0], circle[1]], " → ".join([circle[0], *steps])))
    return found


def measure_homonyms(checkout: Checkout) -> Iterator[Metric]:
    """Names of modules, classes and functions that stand in several rooms."""
    modules: dict[str, list[tuple[str, str]]] = defaultdict(list)
    classes: dict[str, list[tuple[str, str]]] = defaultdict(list)
    functions: dict[str, list[tuple[str, str]]] = defaultdict(list)
    rooms = {module.room for module in checkout.modules if module.room}
    for module in checkout.modules:
        if module.is_language:
            continue
        if not module.stem.startswith("__"):
            modules[module.stem].append((module.room, module.locate(1)))
            if module.stem in rooms - {module.room}:
                modules[module.stem].append((module.stem, f"checker/{module.stem}/"))
        for node in module.classes:
            classes[node.name].append((module.room, module.locate(node)))
        for function in module.functions:
            if function.is_public and not function.owner and module.name != PACKAGE:
                functions[function.name].append((module.room, module.locate(function.node)))
    plain: list[tuple[str, str]] = []
    commands: list[tuple[str, str]] = []
    for entry in list_homonyms(modules):
        without = [one for one in modules[entry[1].split(":")[0]] if one[0] != "cli"]
        (plain if len({room for room, _ in without}) > 1 else commands).append(entry)
    yield count("module-homonyms", "module names in several rooms", plain, required=True)
    yield count("command-homonyms", "module names shared by a command and what it runs", commands)
    yield count("class-homonyms", "class names in several rooms", list_homonyms(classes), required=True)
    yield count("function-homonyms", "public function names in several rooms", list_homonyms(functions), required=True)


def list_homonyms(names: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """The names that stand in more than one room, with all their places."""
    found = []
    for name, places in sorted(names.items()):
        if len({room for room, _ in places}) > 1 and name not in SHARED_NAMES:
            found.append((places[0][1], f"{name}: " + ", ".join(place for _, place in places)))
    return found


def measure_verbs(checkout: Checkout) -> Iterator[Metric]:
    """Functions whose names begin with no verb, with a participle."""
    groups: dict[tuple[str, bool], list[tuple[str, str]]] = defaultdict(list)
    for function in checkout.functions:
        name = function.name
        if is_named_by_rule(function):
            continue
        parts = name.strip("_").lower().split("_")
        from_class = parts[0] == "from" and "classmethod" in function.decorators
        if from_class or is_verb(parts, asks=function.returns == "bool"):
            continue
        kind = "participle" if is_participle(parts[0]) else "noun"
        groups[kind, function.is_public].append((function.module.locate(function.node), name))
    yield count("participles", "public functions that begin with a participle", groups["participle", True])
    yield count("private-participles", "private ones", groups["participle", False])
    yield count("no-verb", "public functions that begin with another word than a verb", groups["noun", True])
    yield count("private-no-verb", "private ones", groups["noun", False])


def is_named_by_rule(function: Function) -> bool:
    """Whether a function's name is no choice of the project's, or is that of a property, a noun."""
    name = function.name
    free = name.startswith("__") or not name.strip("_") or name == "main" or name in LIBRARY_NAMES
    return free or bool(function.decorators & {"property", "cached_property", "setter", "deleter"})


def measure_numbers(checkout: Checkout) -> Iterator[Metric]:
    """Numeric constants of modules, and numbers with a point inside functions."""
    named: list[tuple[str, str]] = []
    bare: list[tuple[str, str]] = []
    inside: list[tuple[str, str]] = []
    for module in checkout.modules:
        if module.is_language:
            continue
        body = module.tree.body
        for node, below in zip_longest(body, body[1:]):
            names = [name for name, value in list_assignments(node) if CAPITALS.match(name) and is_number(value)]
            entries = [(module.locate(node), name) for name in names]
            named += entries
            if entries and not is_documented(module, node, below):
                bare += entries
        for function in module.functions:
            if not (function.owner and not function.in_class):  # an inner function is walked with its outer one
                inside += [
                    (module.locate(part), f"{function.name}: {part.value}")
                    for statement in function.node.body
                    for part in ast.walk(statement)
                    if isinstance(part, ast.Constant) and type(part.value) is float and part.value not in PLAIN_FLOATS
                ]
    yield count("numbers", "numeric constants of modules", named)
    yield count("bare-numbers", "of these bare: without a word on where they come from", bare, required=True)
    yield count("floats", "numbers with a point inside functions", inside)


def list_assignments(node: ast.stmt) -> list[tuple[str, ast.expr]]:
    """The names a statement assigns to, each with its value; ``A, B = 1, 2`` are two."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
        return [(node.target.id, node.value)]
    found: list[tuple[str, ast.expr]] = []
    for target in node.targets if isinstance(node, ast.Assign) else ():
        assert isinstance(node, ast.Assign)
        if isinstance(target, ast.Name):
            found.append((target.id, node.value))
        elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = zip(target.elts, node.value.elts, strict=False)
            found += [(one.id, value) for one, value in pairs if isinstance(one, ast.Name)]
    return found


def is_number(value: ast.expr) -> bool:
    """Whether an expression is a number or worked out from numbers, tuples of them included."""
    if isinstance(value, ast.Constant):
        return type(value.value) in {int, float}
    if isinstance(value, ast.UnaryOp):
        return is_number(value.operand)
    if isinstance(value, ast.BinOp):
        return is_number(value.left) and is_number(value.right)
    return isinstance(value, ast.Tuple) and bool(value.elts) and all(is_number(one) for one in value.elts)


def is_documented(module: Module, node: ast.stmt, below: ast.stmt | None) -> bool:
    """Whether a string below a statement or a remark on or above it says more of it."""
    if isinstance(below, ast.Expr) and id(below.value) in module.docstrings:
        return True
    lines = module.lines[node.lineno - 1 : node.end_lineno]
    above = module.lines[node.lineno - 2].strip() if node.lineno > 1 else ""
    return above.startswith("# ") or any(re.search(r"\s# (?!fmt|noqa|type:)", line) for line in lines)


def measure_tests(checkout: Checkout) -> Iterator[Metric]:
    """Modules without a test of their name."""
    missing, there = [], 0
    for module in checkout.modules:
        if module.is_language or module.stem.startswith("__") or not (module.functions or module.classes):
            continue
        folder = Path(module.path).parent.relative_to("checker")
        test = Path("tests", folder, f"test_{module.stem.lstrip('_')}.py")
        cases = Path("tests/rules/cases", module.stem.replace("_", "-") + ".toml")
        if (checkout.root / test).is_file() or (folder.name == "rules" and (checkout.root / cases).is_file()):
            there += 1
        else:
            missing.append((module.locate(1), test.as_posix()))
    yield Metric("tested-modules", "modules with a test of their name", there)
    yield count("untested-modules", "modules without one", missing, required=True)


def measure_dead(checkout: Checkout) -> Iterator[Metric]:
    """Names that nothing mentions, and names that only tests mention."""
    words: Counter[str] = Counter()
    in_code: Counter[str] = Counter()
    for folder in ("checker", "tests", "corpora", "docs"):
        for file in sorted((checkout.root / folder).rglob("*")):
            if file.suffix in TEXTS and file.is_file() and not re.match(r"(test_)?house", file.name):
                found = Counter(WORD.findall(file.read_text(encoding="utf-8", errors="replace")))
                words += found
                if folder != "tests":
                    in_code += found
    dead, tests, methods = [], [], []
    for module in checkout.modules:
        for place, name in list_definitions(module):
            if words[name] < 2:
                dead.append((place, name))
            elif in_code[name] < 2 and not name.startswith("_"):
                tests.append((place, name))
        by_prefix = tuple(re.findall(r"getattr\(self, f\"(\w+)\{", module.text))
        for function in module.functions:
            name = function.name
            free = name in LIBRARY_NAMES or name.startswith(("__", *by_prefix))
            if function.in_class and words[name] < 2 and not free:
                methods.append(show(function, "method"))
    yield count("dead", "names at module level that nothing mentions", dead, required=True)
    yield count("dead-methods", "methods that nothing mentions", methods, required=True)
    yield count("tests-only", "names at module level that only tests mention", tests)


def list_definitions(module: Module) -> Iterator[tuple[str, str]]:
    """Functions, classes and constants in capitals at module level."""
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield module.locate(node), node.name
        for name, _ in list_assignments(node):
            if CAPITALS.match(name) and name != "FACTS":
                yield module.locate(node), name


def measure_words(checkout: Checkout) -> Iterator[Metric]:
    """Words, codes and signs of a language outside the languages' folder."""
    leaks = house_words.find_leaks(checkout)
    for name, (title, required) in house_words.KINDS.items():
        listed = [(leak.place, leak.text) for leak in leaks if leak.kind == name]
        yield count(name, title, listed, required=required)


MEASURES: tuple[Callable[[Checkout], Iterator[Metric]], ...] = (
    measure_size,
    measure_circles,
    measure_homonyms,
    measure_verbs,
    measure_numbers,
    measure_words,
    measure_tests,
    measure_dead,
)


def measure(root: Path) -> list[Metric]:
    """All metrics of a checkout. Raises ``FileNotFoundError`` where there is none."""
    checkout = Checkout(root)
    return [metric for one in MEASURES for metric in one(checkout)]


def format_table(metrics: Iterable[Metric]) -> str:
    """One line a metric: its figure, its mark, its title and the name to list it by."""
    return "\n".join(f"{m.value:>8g} {'!' if m.required else ' '} {m.title}  [{m.name}]" for m in metrics)


def main(arguments: list[str] | None = None) -> int:
    """Print what is asked for; 1 where ``--check`` finds something, 2 for a folder or a metric that is not there."""
    parser = argparse.ArgumentParser(description="How the house is kept, in figures.")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[1], help="a checkout")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--list", metavar="METRIC", help="name what a metric counts, with file and line")
    parser.add_argument("--check", action="store_true", help="end with 1 while a metric marked ! is not zero")
    given = parser.parse_args(arguments)
    try:
        metrics = {metric.name: metric for metric in measure(given.root.resolve())}
    except (OSError, SyntaxError) as error:
        print(error, file=sys.stderr)
        return 2
    if given.list is not None:
        if given.list not in metrics:
            print(f"no metric {given.list!r}; there are: {', '.join(metrics)}", file=sys.stderr)
            return 2
        metrics = {given.list: metrics[given.list]}
    if given.format == "json":
        print(json.dumps([vars(metric) for metric in metrics.values()], ensure_ascii=False, indent=1))
    elif given.list is not None:
        print("\n".join(f"{place}: {text}" for place, text in metrics[given.list].listed))
    else:
        print(format_table(metrics.values()))
    return int(given.check and any(metric.required and metric.value for metric in metrics.values()))


if __name__ == "__main__":
    sys.exit(main())
