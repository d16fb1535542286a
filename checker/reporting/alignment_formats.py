"""An alignment as text, JSON, TSV or TMX."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from checker.messages import WRITTEN_IN
from checker.reporting.printable import make_showable

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.model import Bead


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two texts as sentences, and the beads that link them."""

    source_language: str
    target_language: str
    source: list[str]
    target: list[str]
    beads: list[Bead]

    def join_sides(self, bead: Bead) -> tuple[str, str]:
        """The text of both sides of a bead; empty for a null."""
        return " ".join(self.source[i] for i in bead.source), " ".join(self.target[j] for j in bead.target)


def render(alignment: Alignment, format_name: str) -> str:
    """The alignment in one of `FORMATS`."""
    return make_showable(FORMATS[format_name](alignment), format_name)


def _format_as_text(alignment: Alignment) -> str:
    lines = []
    for bead in alignment.beads:
        one, other = (" ".join(side.split()) or "—" for side in alignment.join_sides(bead))
        kind = f"{len(bead.source)}-{len(bead.target)}"
        lines.append(
            f"{kind}  {bead.score:.2f}\n  {alignment.source_language}  {one}\n  {alignment.target_language}  {other}\n"
        )
    return "\n".join(lines)


def _format_as_json(alignment: Alignment) -> str:
    beads = [{"source": bead.source, "target": bead.target, "score": round(bead.score, 4)} for bead in alignment.beads]
    data = {
        "source": {"language": alignment.source_language, "sentences": alignment.source},
        "target": {"language": alignment.target_language, "sentences": alignment.target},
        "beads": beads,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _format_as_tsv(alignment: Alignment) -> str:
    lines = ["source\ttarget\tscore\tsource_text\ttarget_text"]
    for bead in alignment.beads:
        one, other = (" ".join(side.split()) for side in alignment.join_sides(bead))
        indices = (",".join(map(str, bead.source)), ",".join(map(str, bead.target)))
        lines.append("\t".join([*indices, f"{bead.score:.4f}", one, other]))
    return "\n".join(lines) + "\n"


def _format_as_tmx(alignment: Alignment) -> str:
    units = []
    for bead in alignment.beads:
        if bead.source and bead.target:
            languages = (alignment.source_language, alignment.target_language)
            sides = [" ".join(side.split()) for side in alignment.join_sides(bead)]
            variants = "".join(
                f'<tuv xml:lang="{language}"><seg>{escape(text)}</seg></tuv>'
                for language, text in zip(languages, sides, strict=True)
            )
            units.append(f'<tu><prop type="score">{bead.score:.4f}</prop>{variants}</tu>\n')
    header = (
        '<header creationtool="checker" creationtoolversion="1" segtype="sentence" o-tmf="checker" '
        f'adminlang="{WRITTEN_IN}" srclang="{escape(alignment.source_language)}" datatype="plaintext"/>'
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">{header}<body>\n{"".join(units)}</body></tmx>\n'


FORMATS: dict[str, Callable[[Alignment], str]] = {
    "text": _format_as_text,
    "json": _format_as_json,
    "tsv": _format_as_tsv,
    "tmx": _format_as_tmx,
}
