"""Draw the rooms from the imports, and follow one page through them: ``python docs/architecture.py``.

Writes ``docs/architecture.svg`` and the marked parts of ``docs/architecture.md``. A test compares both with the code.
"""

from __future__ import annotations

import ast
import contextlib
import html
import re
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from checker import pipeline, rules
from checker.checking.context import Context
from checker.comparison.row_comparison import compare_row
from checker.discovery import discover
from checker.model import Article, Document
from checker.reporting import render
from checker.settings import Settings

ROOT = Path(__file__).parents[1]
PAGE = Path(__file__).parent / "architecture.md"
PICTURE = Path(__file__).parent / "architecture.svg"
BLOCK = re.compile(r"(<!-- (\w+): [^\n]* -->\n).*?(<!-- /\2 -->)", re.DOTALL)
EXAMPLE = """Die neue Rutsche im Bad ist 40 Meter lang.

Die Kinder dürfen ab Montag rutschen.

Le nouveau toboggan de la piscine mesure 45 mètres.

Les enfants pourront glisser dès lundi.
"""
WIDTH, ROW, BOX, ASIDE = 960, 74, (128, 40), 110  # the picture, in pixels
GROUND = "settings"  # from this layer down the modules are what all rooms stand on


def layers() -> list[list[str]]:
    """The rooms, the highest layer first, as the contract in pyproject.toml gives them."""
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ][0]
    return [re.findall(r"checker\.(\w+)", line) for line in contract["layers"]]


def edges() -> dict[str, set[str]]:
    """Which rooms each room imports at run time, directly."""
    known = {room for layer in layers() for room in layer}
    found: dict[str, set[str]] = defaultdict(set)
    for file in sorted((ROOT / "checker").rglob("*.py")):
        room = file.relative_to(ROOT / "checker").parts[0].removesuffix(".py")
        for name in _imported(ast.parse(file.read_text(encoding="utf-8"))):
            other = name.split(".")[1] if "." in name else ""
            if room in known and other in known and other != room:
                found[room].add(other)
    return found


def _imported(tree: ast.Module) -> Iterator[str]:
    """The dotted names that a module imports, those for types only left out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            node.body = [ast.Pass()]
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def needed(found: dict[str, set[str]]) -> list[tuple[str, str]]:
    """The arrows that no chain of other arrows says already, in order."""

    def reach(room: str) -> set[str]:
        below = set(found.get(room, ()))
        for other in found.get(room, ()):
            below |= reach(other)
        return below

    return sorted(
        (room, other)
        for room, others in found.items()
        for other in others
        if not any(other in reach(third) for third in others - {other})
    )


def draw() -> str:
    """The picture: a row a layer, the highest on top, an arrow from a room to what it imports; below, the ground."""
    rows, ground = layers(), []
    first = next(level for level, row in enumerate(rows) if GROUND in row)
    rows, ground = rows[:first], [room for row in rows[first:] for room in row if not room.startswith("_")]
    place: dict[str, tuple[float, float]] = {}
    for level, row in enumerate(rows):
        aside = (-1) ** level * ASIDE if len(row) == 1 else 0  # a chain of single rooms in zigzag: arrows stay apart
        for at, room in enumerate(row):
            place[room] = (WIDTH * (at + 1) / (len(row) + 1) + aside, 30 + level * ROW)
    width, height = BOX
    arrows, boxes = [], []
    among = {room: others & place.keys() for room, others in edges().items() if room in place}
    for one, other in needed(among):
        (x, y), (x2, y2) = place[one], place[other]
        y, y2 = y + height / 2, y2 - height / 2 - 4
        bend = (y2 - y) / 2
        arrows.append(f'<path d="M{x:.0f} {y:.0f}C{x:.0f} {y + bend:.0f} {x2:.0f} {y2 - bend:.0f} {x2:.0f} {y2:.0f}"/>')
    for room, (x, y) in place.items():
        where = f'x="{x - width / 2:.0f}" y="{y - height / 2:.0f}" width="{width}" height="{height}" rx="6"'
        boxes.append(f'<rect {where}/><text x="{x:.0f}" y="{y + 4:.0f}">{html.escape(room)}</text>')
    below = 30 + len(rows) * ROW
    boxes.append(f'<rect class="ground" x="20" y="{below - 20}" width="{WIDTH - 40}" height="44" rx="6"/>')
    boxes.append(f'<text x="{WIDTH // 2}" y="{below + 6}">{" · ".join(ground)}</text>')
    style = (
        "rect{fill:#eef3f8;stroke:#30506e}rect.ground{fill:#f6f1e4;stroke:#8a7440}"
        "text{font:13px sans-serif;text-anchor:middle;fill:#16222e}"
        "path{fill:none;stroke:#30506e;stroke-opacity:.6;marker-end:url(#a)}"
    )
    size = 'markerWidth="7" markerHeight="7" refX="5" refY="3"'
    head = f'<marker id="a" {size} orient="auto"><path d="M0 0L6 3L0 6"/></marker>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {below + 34}" role="img" '
        f'aria-label="The rooms of checker and their imports"><style>{style}</style><defs>{head}</defs>'
        + "".join(arrows + boxes)
        + "</svg>\n"
    )


def table() -> str:
    """A line a room: what its docstring says, and which rooms it imports."""
    found = edges()
    lines = ["| room | what it gives | imports |", "|---|---|---|"]
    for layer in layers():
        for room in layer:
            file = ROOT / "checker" / f"{room}.py"
            file = file if file.exists() else ROOT / "checker" / room / "__init__.py"
            doc = (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").partition("\n\n")[0]
            lines.append(f"| `{room}` | {' '.join(doc.split())} | {', '.join(sorted(found.get(room, ()))) or '–'} |")
    return "\n".join(lines) + "\n"


def followed() -> str:
    """One page on its way: what each step makes of it, with the real values."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        path = Path("page.txt")
        path.write_text(EXAMPLE, encoding="utf-8")
        settings = Settings(source="de")
        (group,) = discover([path], settings).groups
        documents = pipeline.read_files(group, settings)
        (article,) = pipeline.align_versions(group.name, documents, settings)
        steps = [
            ("read", "`reading.read_document`", _say_blocks(documents[0][0])),
            ("segment, identify", "`articles.view_pages`", _say_sentences(article)),
            ("align", "`articles.build_articles`", _say_rows(article)),
            ("check", "`rules`, by way of `comparison`", _say_findings(article, settings)),
            ("judge, report", "`judgement`, `reporting`", _say_report(path, settings)),
        ]
        text = ["```text", EXAMPLE.rstrip(), "```", ""]
        for name, where, lines in steps:
            text += [f"**{name}** – {where}", "", "```text", *lines, "```", ""]
        return "\n".join(text)


def _say_blocks(document: Document) -> list[str]:
    return [f"{block.kind:10} {block.start:3}–{block.end:<3} {block.text}" for block in document.blocks]


def _say_sentences(article: Article) -> list[str]:
    layout = [f"layout: {article.layout}, versions: {', '.join(version.id for version in article.versions)}"]
    return layout + [f"{s.language}  {s.confidence:.2f}  {s.start:2}–{s.end:<2}  {s.text}" for s in article.sentences]


def _say_rows(article: Article) -> list[str]:
    return [
        f"{row.relation:8} {row.score:.2f}  "
        + "  |  ".join(f"{key}: {cell[0].text}" for key, cell in row.cells.items())
        for row in article.rows
    ]


def _say_findings(article: Article, settings: Settings) -> list[str]:
    context = Context(article, settings)
    said = []
    for row in context.compared_rows():
        for key, cell in row.cells.items():
            for quantity in context.get_quantities(cell[0]):
                unit = f" {quantity.unit}" if quantity.unit else ""
                said.append(f"quantity    {key}: “{quantity.surface}” = {quantity.kind} {quantity.value}{unit}")
        sides = [
            (article.version(key).language, [(s.text, context.get_quantities(s)) for s in cell])
            for key, cell in row.cells.items()
        ]
        said += [f"difference  {one.kind}, {one.severity}" for one in compare_row(sides)]
    found = [finding for rule in rules.select_rules(settings) for finding in rule.check(rule, context)]
    return said + [f"finding     {one.rule}: {one.message}" for one in found]


def _say_report(path: Path, settings: Settings) -> list[str]:
    report = pipeline.check(path, settings)
    said = [f"fingerprint {finding.fingerprint}, state {finding.state}" for finding in report.findings]
    return said + render(report, "github").splitlines()


def filled(page: str) -> str:
    """The page with its marked parts made anew."""
    parts = {"table": table, "followed": followed}
    return BLOCK.sub(lambda match: match[1] + parts[match[2]]() + match[3], page)


def main() -> None:
    """Write the picture and the page."""
    PICTURE.write_text(draw(), encoding="utf-8")
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
