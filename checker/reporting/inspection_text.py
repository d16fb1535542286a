"""What the tool sees, printed: versions, sentences with their language, quantities, rows."""

from __future__ import annotations

import json
from typing import Any

from checker.messages import _
from checker.reporting.labels import name_layout, name_relation
from checker.reporting.printable import make_printable, make_showable


def render(articles: list[dict[str, Any]], format_name: str = "text") -> str:
    """The plain data of `inspection.inspect` as text or JSON."""
    if format_name == "json":
        text = json.dumps({"version": 1, "articles": articles}, ensure_ascii=False, indent=1)
    else:
        text = "\n\n".join(_format_article(article) for article in articles)
    return make_showable(text, format_name) + "\n"


def _format_article(article: dict[str, Any]) -> str:
    lines = [
        _("{name}: {layout}, source {source}{inferred}").format(
            name=article["name"],
            layout=name_layout(article["layout"]),
            source=article["source"] or "—",
            inferred=_(" (inferred)") if article["source_inferred"] else "",
        )
    ]
    lines += [f"  {text}" for text in article["assumptions"]]
    for version in article["versions"]:
        kind = _(" (residue)") if version["residue"] else _(" (partial)") if version["partial"] else ""
        lines.append("")
        lines.append(_("version {id}{kind}").format(id=version["id"], kind=kind))
        for number, sentence in enumerate(version["sentences"]):
            lines += _format_sentence(number, sentence)
    lines += ["", _("rows")]
    for row in article["rows"]:
        cells = "  ".join(f"{key} {','.join(map(str, cell)) or '—'}" for key, cell in row["cells"].items())
        unit = f"  [{row['unit']}]" if row["unit"] else ""
        lines.append(f"  {name_relation(row['relation']):<8} {row['score']:.2f}  {cells}{unit}")
        lines += [f"       · {one['text']}" for one in row["agreements"] if one["basis"] != "same"]
    return "\n".join(map(make_printable, lines))


def _format_sentence(number: int, sentence: dict[str, Any]) -> list[str]:
    language = sentence["language"] or "–"
    place = f"{sentence['line']}:{sentence['column']}"
    text = " ".join(sentence["text"].split())
    lines = [f"  {number:>3}  {place:<8} {language} {sentence['confidence']:.2f}  {text}"]
    for quantity in sentence["quantities"]:
        lines.append(f"       · {quantity['text']} = {quantity['reading']}")
    return lines
