"""The page of a report in a browser: bytes, first paint, until the keys work, and what a filter takes, by findings.

    python corpora/benchmarks/pages.py [--findings 100 1000 10000] [--rounds 5]

The reports are made by `tests.reporting.samples`: one article, every row with a finding. Needs Chromium, and the
packages playwright and axe-playwright-python. Of each size: bytes of the file, milliseconds to the first contentful
paint, until the script has run, and from a change of a filter until its result is painted (the median of the rounds,
and the longest); what axe finds on the page, with the rule for the size of targets.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from checker.reporting import render
from tests.browser.conftest import FLAGS
from tests.browser.test_file import CHANGE, PAINT, list_violations
from tests.reporting import samples

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FILTERS = (("rule", "number-format"), ("rule", ""), ("text", "chantier num"), ("text", ""))
"""What is filtered by, one after another."""
READY = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"


def measure_page(browser: Browser, path: Path, rounds: int) -> list[str]:
    """What a page takes, in the order of the table's columns."""
    paints, readies, filters, violations = [], [], [], 0
    for _round in range(rounds):
        page = browser.new_page()
        page.goto(path.as_uri(), timeout=60_000)
        paints.append(page.evaluate(PAINT))
        readies.append(page.evaluate(READY))
        filters += [page.evaluate(CHANGE, list(one)) for one in FILTERS]
        violations = len(list_violations(page)) if _round == 0 else violations
        page.close()
    middle = [f"{statistics.median(times):.0f}" for times in (paints, readies, filters)]
    return [f"{path.stat().st_size:,}", *middle, f"{max(filters):.0f}", str(violations)]


def main() -> None:
    """Measure each size and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--findings", type=int, nargs="+", default=[100, 1_000, 10_000])
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    print("| findings | bytes | first paint, ms | keys work, ms | filter, ms | longest, ms | axe |")
    print("|---|---|---|---|---|---|---|")
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for count in args.findings:
            path = Path(folder) / f"{count}.html"
            path.write_text(render(samples.large(count), "html"), encoding="utf-8")
            print(f"| {count:,} | {' | '.join(measure_page(browser, path, args.rounds))} |", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
