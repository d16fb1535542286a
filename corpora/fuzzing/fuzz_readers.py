"""A coverage-guided fuzzer of every reader, and of what reads text: see README.md beside it.

    python fuzz_readers.py TARGET [--folder DIR] [options of libFuzzer, e.g. -max_total_time=600]

A target is the name of a format of `checker.reading.registry`, or one of TEXT_TARGETS. Anything but `InputError` is a
find, and so is a location that does not lead back into the file.
"""

from __future__ import annotations

import io
import sys
import tempfile
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
with atheris.instrument_imports(include=["checker"]):
    import checker
    from checker import pipeline, reporting
    from checker.alignment.manual_links import read_links
    from checker.discovery.ignore_patterns import compile_rules
    from checker.judgement.baseline import load_baseline
    from checker.judgement.decisions import load_decisions
    from checker.model import InputError
    from checker.reading import read_document, registry
    from checker.settings import Settings, load_settings
    from checker.untranslated.kept_ranges import compile_keep_pattern

    for known_format in registry.FORMATS:
        registry.get_reader(known_format)
    for code in checker.languages.codes():
        checker.find_quantities("3 km", code)
        checker.find_foreign_spans("Der Mann und the man with the house.", code)

from tests.fuzz.invariants import assert_exact, assert_sound  # noqa: E402
from tests.fuzz.texts import SCRAPS, SENTENCES  # noqa: E402
from tests.reading import articles, bilingual  # noqa: E402
from tests.reading.exactness import all_blocks  # noqa: E402
from tests.reading.packages import xlsx  # noqa: E402

SETTINGS = Settings(embedder="none", max_bytes=1_000_000)
TEXT_TARGETS = ("quantities", "sentences", "foreign", "check")
SIDE_TARGETS = ("settings", "ignored", "baseline", "decisions", "links", "terms")
"""What reads the files beside the articles."""


def read(suffix: str, data: bytes) -> None:
    """Read bytes as a file of that ending; every block leads back into it."""
    try:
        document = read_document(f"a.fr{suffix}", SETTINGS, data)
    except InputError as error:
        if "\n" in str(error):
            raise
        return
    for block in all_blocks(document):
        raw = document.parts[block.part] if block.part else document.text
        start, end = block.locate(0, len(block.text))
        assert 0 <= start <= end <= len(raw), (block, start, end)
        for at in range(0, len(block.text), 1 + len(block.text) // 20):
            start, end = block.locate(at, at + 1)
            assert 0 <= start < end <= len(raw), (block, at)


def quantities(text: str) -> None:
    """Find the quantities in every language."""
    for code in SENTENCES:
        for found in checker.find_quantities(text, code):
            assert found.surface == text[found.start : found.end]
            assert found.surface


def sentences(text: str) -> None:
    """Split by every language's facts."""
    for code in (*SENTENCES, None):
        at = 0
        for start, end in checker.split_sentences(text, code):
            assert at <= start < end
            assert not text[at:start].strip()
            at = end
        assert not text[at:].strip()


def foreign(text: str) -> None:
    """Find foreign spans and the language."""
    checker.identify_language(text)
    for code in SENTENCES:
        for span in checker.find_foreign_spans(text, code):
            assert 0 <= span.start < span.end <= len(text)


def check(text: str) -> None:
    """Check a page; every report can be written."""
    try:
        document = read_document("a.txt", SETTINGS, text.encode())
        found = pipeline.align_versions("a", [(document, None)], SETTINGS, together=True)
    except InputError:
        return
    results = [finding for article in found for finding in pipeline.check_article(article, SETTINGS)]
    report = pipeline.make_report(found, results, SETTINGS)
    assert_sound(report)
    for article in found:
        for sentence in article.sentences:
            assert_exact(sentence.location(), document)
    for output in ("json", "text", "sarif"):
        reporting.render(report, output).encode()


def read_beside(name: str, data: bytes) -> None:
    """Read bytes as a file beside the articles."""
    readers: dict[str, Callable[[Path], object]] = {
        "settings": lambda path: load_settings(file=path),
        "baseline": load_baseline,
        "decisions": load_decisions,
        "links": lambda path: read_links(path, 5, 5),
        "terms": lambda path: compile_keep_pattern((), (path.name,), str(path.parent)),
    }
    if name == "ignored":
        rules = compile_rules(data.decode("utf-8", "replace").splitlines())
        for path in ("a.md", "b/a.md", "a/a/a/a/a/a/a/a/a/b", "a" * 200):
            rules.judge(path)
        return
    path = Path(tempfile.gettempdir()) / f"checker-fuzzing-{name}{'.tbx' if data.startswith(b'<') else '.csv'}"
    path.write_bytes(data)
    try:
        readers[name](path)
    except InputError as error:
        if "\n" in str(error):
            raise


def target(name: str) -> Callable[[bytes], None]:
    """What libFuzzer calls with bytes. Raises ``SystemExit`` for an unknown name."""
    if name in TEXT_TARGETS:
        run: Callable[[str], None] = globals()[name]
        return lambda data: run(data.decode("utf-8", "replace"))
    if name in SIDE_TARGETS:
        return lambda data: read_beside(name, data)
    for known in registry.FORMATS:
        if known.name == name:
            suffix, member = known.suffixes[0], MEMBERS.get(name)
            return lambda data: read(suffix, _packed(member, data) if member else data)
    names = ", ".join(list_targets())
    raise SystemExit(f"no target {name!r}; there are: {names}")


def list_targets() -> list[str]:
    """The names of all targets."""
    return [*(known.name for known in registry.FORMATS), *TEXT_TARGETS, *SIDE_TARGETS]


def seeds(name: str, folder: Path) -> None:
    """Write what the fuzzer begins with: the article and the units of the tests in this format, or our sentences."""
    folder.mkdir(parents=True, exist_ok=True)
    if name in TEXT_TARGETS:
        pairs = zip(SENTENCES["fr"], SENTENCES["de"], strict=True)
        pieces = [*(" ".join(known) for known in SENTENCES.values()), "\n\n".join(a + b for a, b in pairs)]
        found = [piece.encode() for piece in pieces]
    elif name in SIDE_TARGETS:
        found = [text.encode() for text in BESIDE[name]]
    else:
        suffixes = next(known.suffixes for known in registry.FORMATS if known.name == name)
        contents: list[str | bytes] = [
            write(articles.FRENCH) for ending, write in articles.WRITERS.items() if f".{ending}" in suffixes
        ]
        contents += [write(bilingual.ROWS) for file, write in bilingual.WRITERS.items() if file.endswith(suffixes)]
        contents += EXTRA.get(name, [])
        if name in MEMBERS:
            contents += [_unpacked(content, MEMBERS[name]) for content in contents if isinstance(content, bytes)]
        found = [content.encode() if isinstance(content, str) else content for content in contents]
    for number, data in enumerate(found):
        (folder / f"seed-{number}").write_bytes(data)


MEMBERS = {"docx": "word/document.xml", "odt": "content.xml", "xlsx": "xl/worksheets/s.xml"}
"""The member of a packed format that is fuzzed: bytes that are no archive are put into one in its place."""


@cache
def _members(name: str) -> dict[str, bytes]:
    empty: articles.Article = [("p", "a")]
    makers = {"word": articles.word, "content": articles.open_document, "xl": lambda _article: _workbook()}
    with zipfile.ZipFile(io.BytesIO(makers[name.partition("/")[0].partition(".")[0]](empty))) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def _packed(member: str, data: bytes) -> bytes:
    if data.startswith(b"PK"):
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in {**_members(member), member: data}.items():
            archive.writestr(name, content)
    return out.getvalue()


def _unpacked(data: bytes, member: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(member)


def _workbook() -> bytes:
    return xlsx([("id", "fr", "de"), ("a", SENTENCES["fr"][0], SENTENCES["de"][0])])


EXTRA: dict[str, list[str | bytes]] = {
    "xlsx": [_workbook()],
    "yaml": ["fr:\n  title: \"Un titre\"\n  text: >\n    Une phrase\n    pliée.\n  list:\n    - 'a'\n"],
    "json": ['{"a": "Un titre", "b": {"c": "Une phrase \\u00e9crite.", "d": ["x", 1, null]}}'],
}


BESIDE: dict[str, list[str]] = {
    "settings": [
        'source = "de"\nlanguages = ["fr"]\n[severity]\nnumber-mismatch = "error"\n',
        'keep-files = ["a.csv"]\n',
    ],
    "ignored": ["*.md\n!a.md\n/b/\n**/c/*\n[a-z]?.txt\nfoo\\ \n"],
    "baseline": ['{"version": 1, "findings": []}'],
    "decisions": ['{"fingerprint": "' + "a" * 32 + '", "rule": "number-mismatch", "verdict": "accept"}\n'],
    "links": ["[[[0], [0]], [[1, 2], [1]]]", "0\t0\n1\t1\n"],
    "terms": ['a,b\n"c d",c\n', "<martif><term>a</term></martif>"],
}
"""What the files beside the articles may look like."""


def dictionary(path: Path) -> None:
    """Write the words that the fuzzer may put in."""
    words = {
        *SCRAPS,
        '\\"',
        "{",
        "}",
        "<p>",
        "<source>",
        "</target>",
        "msgid ",
        "msgstr",
        "-->",
        "00:00:01,000",
        "\\u00e9",
    }
    lines = ['"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"' for word in sorted(words)]
    path.write_text("\n".join(lines) + "\n")


def main() -> None:
    """Fuzz one target until libFuzzer stops."""
    if sys.argv[1:] == ["--list"]:
        print("\n".join(list_targets()))
        return
    name, options = sys.argv[1], sys.argv[2:]
    folder = Path(tempfile.gettempdir()) / "checker-fuzzing"
    if "--folder" in options:
        at = options.index("--folder")
        folder = Path(options[at + 1])
        del options[at : at + 2]
    run = target(name)
    seeds(name, folder / name)
    dictionary(folder / "dictionary.txt")
    usual = [f"-dict={folder / 'dictionary.txt'}", "-timeout=10", "-max_len=4096", "-rss_limit_mb=4096"]
    usual.append(f"-artifact_prefix={folder / name}.")
    atheris.Setup([sys.argv[0], str(folder / name), *usual, *options], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
