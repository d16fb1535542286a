"""The modules of a checkout as syntax trees, for ``docs/house.py``; nothing of the checkout is imported or run."""

from __future__ import annotations

import ast
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKAGE = "checker"
BRANCHES = (ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case)
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Function:
    """A function or a method. ``owner`` is the class or function it stands in, empty at module level."""

    module: Module
    node: FunctionNode
    owner: str
    in_class: bool

    @property
    def name(self) -> str:
        """The name as it is written."""
        return self.node.name

    @property
    def is_public(self) -> bool:
        """Whether it is a function or method of a public class without an underscore in front, no inner function."""
        return not self.name.startswith("_") and not self.owner.startswith("_") and (self.in_class or not self.owner)

    @property
    def length(self) -> int:
        """Lines from ``def`` to the last, its docstring included."""
        return (self.node.end_lineno or self.node.lineno) - self.node.lineno + 1

    @property
    def branches(self) -> int:
        """Ways through it, counted as 1 + every if, loop, except, case, and / or, comprehension and its ifs."""
        found = 1
        for node in ast.walk(self.node):
            if isinstance(node, BRANCHES):
                found += 1
            elif isinstance(node, ast.BoolOp):
                found += len(node.values) - 1
            elif isinstance(node, ast.comprehension):
                found += 1 + len(node.ifs)
        return found

    @property
    def returns(self) -> str:
        """The type it says it returns, as written."""
        return ast.unparse(self.node.returns) if self.node.returns else ""

    @property
    def decorators(self) -> set[str]:
        """The last part of the names of its decorators, ``setter`` for ``@x.setter``."""
        bare = [d.func if isinstance(d, ast.Call) else d for d in self.node.decorator_list]
        return {d.attr if isinstance(d, ast.Attribute) else d.id if isinstance(d, ast.Name) else "" for d in bare}


@dataclass(frozen=True)
class Import:
    """One module imports another at a line; ``typing`` where only the type checker sees it."""

    source: str
    target: str
    line: int
    typing: bool


class Module:
    """One module of the package: ``name`` with dots, ``path`` below the checkout, the text and the syntax tree."""

    def __init__(self, root: Path, path: Path) -> None:
        self.path = path.relative_to(root).as_posix()
        parts = path.relative_to(root).with_suffix("").parts
        self.is_package = parts[-1] == "__init__"
        self.name = ".".join(parts[:-1] if self.is_package else parts)
        self.stem = parts[-1]
        self.room = parts[1] if len(parts) > 2 else ""
        self.is_language = self.room == "languages" and len(parts) > 3
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.splitlines()
        self.tree = ast.parse(self.text, self.path)

    def locate(self, node: ast.AST | int) -> str:
        """``file:line`` of a node or a line."""
        return f"{self.path}:{node if isinstance(node, int) else getattr(node, 'lineno', 1)}"

    @cached_property
    def functions(self) -> list[Function]:
        """All its functions, methods and inner functions, in order."""
        return list(self._walk_functions(self.tree.body, "", in_class=False))

    def _walk_functions(self, body: Iterable[ast.AST], owner: str, *, in_class: bool) -> Iterator[Function]:
        for node in body:
            if isinstance(node, FunctionNode):
                yield Function(self, node, owner, in_class)
                yield from self._walk_functions(ast.iter_child_nodes(node), node.name, in_class=False)
            elif isinstance(node, ast.ClassDef):
                yield from self._walk_functions(node.body, node.name, in_class=True)
            else:
                yield from self._walk_functions(ast.iter_child_nodes(node), owner, in_class=in_class)

    @cached_property
    def classes(self) -> list[ast.ClassDef]:
        """Its classes at module level."""
        return [node for node in self.tree.body if isinstance(node, ast.ClassDef)]

    @cached_property
    def docstrings(self) -> set[int]:
        """The ``id`` of every string that stands as a statement of its own: docstrings of all kinds."""
        statements = (node.value for node in ast.walk(self.tree) if isinstance(node, ast.Expr))
        return {id(value) for value in statements if isinstance(value, ast.Constant) and isinstance(value.value, str)}

    def imports(self, known: dict[str, Module]) -> list[Import]:
        """What it imports of the package, inside functions as well; a module taken from a package is that module."""
        found: list[Import] = []
        self._collect_imports(self.tree, known, found, typing=False)
        return found

    def _collect_imports(self, node: ast.AST, known: dict[str, Module], found: list[Import], *, typing: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                for statement in child.body:
                    self._collect_imports(ast.Module([statement], []), known, found, typing=True)
                for statement in child.orelse:
                    self._collect_imports(ast.Module([statement], []), known, found, typing=typing)
            elif isinstance(child, ast.Import):
                names = (alias.name for alias in child.names)
                found += [Import(self.name, name, child.lineno, typing) for name in names if name in known]
            elif isinstance(child, ast.ImportFrom):
                base = self._resolve(child)
                for alias in child.names:
                    inner = f"{base}.{alias.name}"
                    target = inner if inner in known else base
                    if target in known and target != self.name:
                        found.append(Import(self.name, target, child.lineno, typing))
            else:
                self._collect_imports(child, known, found, typing=typing)

    def _resolve(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.name.split(".")
        parts = parts[: len(parts) - node.level + self.is_package]
        return ".".join([*parts, *([node.module] if node.module else [])])


class Checkout:
    """A checkout of the project: the modules of its package and the text of everything that may mention them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        files = sorted((root / PACKAGE).rglob("*.py"))
        if not files:
            raise FileNotFoundError(f"{root}: no folder {PACKAGE}/ with modules; give the checkout with --root")
        self.modules = [Module(root, file) for file in files]
        self.by_name = {module.name: module for module in self.modules}

    @cached_property
    def functions(self) -> list[Function]:
        """The functions of all modules."""
        return [function for module in self.modules for function in module.functions]

    @cached_property
    def imports(self) -> list[Import]:
        """All imports inside the package."""
        return [one for module in self.modules for one in module.imports(self.by_name)]


def find_circles(edges: Iterable[tuple[str, str]]) -> list[list[str]]:
    """A shortest circle through each knot (strongly connected component) of a graph, as the names on the way round."""
    graph: dict[str, set[str]] = defaultdict(set)
    for source, target in edges:
        if source != target:
            graph[source].add(target)
    circles: list[list[str]] = []
    seen: set[str] = set()
    for start in sorted(graph):
        if start in seen:
            continue
        circle = _find_way_back(graph, start)
        if circle:
            reached = _reach(graph, start)
            seen |= {name for name in reached if start in _reach(graph, name)}
            circles.append(circle)
    return circles


def _reach(graph: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    queue = [start]
    while queue:
        for target in graph.get(queue.pop(), ()):
            if target not in found:
                found.add(target)
                queue.append(target)
    return found


def _find_way_back(graph: dict[str, set[str]], start: str) -> list[str]:
    before: dict[str, str] = {}
    queue = [start]
    for name in queue:
        for target in sorted(graph.get(name, ())):
            if target == start:
                way = [start, name]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1]
            if target not in before:
                before[target] = name
                queue.append(target)
    return []
