"""Findings of ``term-mismatch`` with a glossary, to be read and judged: the text, the translation, what is said of it.

``python corpora/terms/sample.py --glossary terms.csv PATH… [--sample 50] [--most-a-term 3] [--notes]``

The paths are one article each, versions or units of any format. Of one term a few findings are shown, so that a common
one does not decide alone.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter, defaultdict

RULE = "term-mismatch"


def main() -> int:
    """Print how many findings there are, and some of them."""
    import checker
    from checker.settings import Settings

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--glossary", required=True)
    parser.add_argument("--sample", type=int, default=50, help="findings that are shown")
    parser.add_argument("--most-a-term", type=int, default=3, help="findings that are shown of one term")
    parser.add_argument("--notes", action="store_true", help="show notes, not what is worth a warning")
    args = parser.parse_args()
    settings = Settings(select=(RULE,), glossary=(args.glossary,))
    shown, severities = list[str](), Counter[str]()
    for path in args.paths:
        report = checker.check([path], settings)
        texts = defaultdict[int | None, dict[str, str]](dict)
        for article in report.articles:
            for number, row in enumerate(article.rows):
                texts[number] = {
                    version: " ".join(one.text for one in cell) for version, cell in row.cells.items() if cell
                }
        for one in (*report.findings, *report.notes):
            severities[one.severity] += 1
            if (one.severity == "info") == args.notes:
                said = "\n".join(f"   {version}: {text}" for version, text in texts[one.row].items())
                shown.append(f"{one.message}\n{said}")
    print(f"{sum(severities.values())} findings: {dict(severities)}")
    random.Random(18).shuffle(shown)
    told = Counter[str]()
    for number, text in enumerate(shown):
        term = text.partition("”")[0].casefold()
        told[term] += 1
        if told[term] <= args.most_a_term and args.sample:
            args.sample -= 1
            print(f"[{number}] {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
