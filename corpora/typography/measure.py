"""What the rules of typography say of real pages: at default, and under a style; and findings to read.

``python corpora/typography/measure.py PATH… --style fr-CH [--most 1000] [--most-styled 100] [--read 20] [--rule ID]``

Every file of the paths is a page by itself; only those in the language of the style are counted.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import checker
from checker.model import Finding, InputError, Report
from checker.reading.registry import get_format_by_name
from checker.settings import Settings

AROUND = 40
"""Characters shown on both sides of a finding."""


def list_pages(paths: list[Path], most: int) -> list[Path]:
    """The files of formats that are read by name, in an order of chance that is always the same, ``most`` of them."""
    found = [
        file
        for path in paths
        for file in (sorted(path.rglob("*")) if path.is_dir() else [path])
        if file.is_file() and get_format_by_name(str(file)) is not None
    ]
    random.Random(18).shuffle(found)
    return found[:most]


def check_page(page: Path, style: str | None) -> Report | None:
    """The report on one file by itself; None where it can't be read, or nothing in it is of the language."""
    settings = Settings(select=("typography",), style=(style,) if style else ())
    try:
        return checker.check([page], settings)
    except InputError as error:
        print(str(error)[:200], file=sys.stderr)
        return None


def list_findings(report: Report, language: str) -> Iterator[Finding]:
    """The findings and notes of a report in the versions of a language."""
    return (one for one in (*report.findings, *report.notes) if one.locations[0].language == language)


def show(finding: Finding, report: Report) -> str:
    """A finding with the text around it, what is wrong in brackets."""
    place = finding.locations[0]
    document = next(one for article in report.articles for one in article.documents if one.path == place.path)
    text = document.parts[place.part] if place.part else document.text
    before, after = text[max(0, place.start - AROUND) : place.start], text[place.end : place.end + AROUND]
    said = f"{before}[[{text[place.start : place.end]}]]{after}".replace("\n", "⏎")
    for space, name in (("\u00a0", "␣"), ("\u202f", "·")):
        said = said.replace(space, name)
        finding.suggestion = (finding.suggestion or "").replace(space, name)
    where = f"({Path(place.path).name}:{place.line})"
    return f"{finding.rule:17} {finding.severity:7} {said}   → {finding.suggestion}   {where}"


def measure(pages: list[Path], style: str | None, language: str) -> tuple[int, Counter[str], list[str], Counter[str]]:
    """Pages in the language, findings by rule, each finding with its text, and how many pages have any, by rule."""
    count, found, shown, touched = 0, Counter[str](), list[str](), Counter[str]()
    for page in pages:
        report = check_page(page, style)
        if report is None or language not in {one.language for one in report.versions}:
            continue
        count += 1
        findings = list(list_findings(report, language))
        found.update(one.rule for one in findings)
        touched.update({one.rule for one in findings})
        shown += [show(one, report) for one in findings]
    return count, found, shown, touched


def main() -> int:
    """Print the figures, and what is to be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--style", required=True, help="the style, such as fr-CH")
    parser.add_argument("--most", type=int, default=1000, help="pages that are looked at")
    parser.add_argument("--most-styled", type=int, help="pages that are looked at under the style; as many if not set")
    parser.add_argument("--read", type=int, default=0, help="findings of each rule that are shown")
    parser.add_argument("--rule", help="the only rule whose findings are shown")
    args = parser.parse_args()
    language = args.style.partition("-")[0]
    pages = list_pages(args.paths, args.most)
    for name, style in (("default", None), (args.style, args.style)):
        count, found, shown, touched = measure(pages[: args.most_styled] if style else pages, style, language)
        print(
            f"{name}: {count} pages, {sum(found.values())} findings, {sum(found.values()) / max(1, count):.2f} a page",
            flush=True,
        )
        for rule, number in found.most_common():
            print(f"  {number / max(1, count):8.2f} a page  {number:6} findings on {touched[rule]:4} pages  {rule}")
        random.Random(18).shuffle(shown)
        for rule in found if args.read else ():
            if args.rule in (None, rule):
                print("\n".join([one for one in shown if one.startswith(rule + " ")][: args.read]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
