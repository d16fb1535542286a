"""Translation memories: what a TMX of many units takes when it is read first, and when its index is kept.

    python corpora/benchmarks/memories.py [--units 1000 10000 100000]

The files are written by this script. Of each: its megabytes; CPU seconds of reading it, and of taking the index that
was kept; the memory that the index adds; CPU milliseconds of a look-up, mean of a thousand.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = ("Haus", "Brücke", "Fluss", "Stadt", "Gemeinde", "Wasser", "Schule", "Montag", "Kosten", "Prüfung", "Verfahren")
LENGTH = 14
"""Words of a sentence, beside those that number it."""
LOOKED_UP = 1_000
MEASURED = """
import json, resource, sys, time
from pathlib import Path
from checker.memories.memory import TranslationMemory
import checker.rules
def measure():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before, start = measure(), time.process_time()
memory = TranslationMemory(Path(sys.argv[1]))
read, added = time.process_time() - start, measure() - before
texts = json.loads(Path(sys.argv[2]).read_text())
start = time.process_time()
assert all(list(memory.find("de", text, "fr")) for text in texts)
print(json.dumps([read, added, (time.process_time() - start) / len(texts) * 1000]))
"""


def write_memory(file: Path, units: int) -> list[str]:
    """Write a memory of so many units; some of its sources."""
    chance = random.Random(units)
    sources = []
    with file.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="de"/><body>\n')
        for number in range(units):
            words = " ".join(chance.choices(WORDS, k=LENGTH))
            sources.append(f"Der Satz {number} sagt {words} aus & ein.")
            source, target = sources[-1].replace("&", "&amp;"), f"La phrase {number} dit {words} et voilà."
            out.write(
                f'<tu tuid="u{number}" creationdate="20200101T000000Z"><prop type="desk">news</prop>'
                f'<tuv xml:lang="de-CH"><seg>{source}</seg></tuv><tuv xml:lang="fr"><seg>{target}</seg></tuv></tu>\n'
            )
        out.write("</body></tmx>\n")
    return chance.sample(sources, min(LOOKED_UP, units))


def main() -> None:
    """Measure memories of several sizes, each in processes of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--units", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    args = parser.parse_args()
    for units in args.units:
        with tempfile.TemporaryDirectory() as folder:
            file, texts = Path(folder, "own.tmx"), Path(folder, "texts.json")
            texts.write_text(json.dumps(write_memory(file, units)), encoding="utf-8")
            environment = {**os.environ, "XDG_CACHE_HOME": folder}
            command = [sys.executable, "-c", MEASURED, str(file), str(texts)]
            first, again = (
                json.loads(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
                for _time in range(2)
            )
            print(
                f"{units:,} units, {file.stat().st_size / 1e6:.0f} MB: read {first[0]:.2f} s, again {again[0]:.2f} s; "
                f"memory {first[1]:.0f} MB; a look-up {first[2]:.2f} ms"
            )


if __name__ == "__main__":
    main()
