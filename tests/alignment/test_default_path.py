import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
import checker
report = checker.check([sys.argv[1], sys.argv[2]])
assert len(report.versions) == 2
assert any("alignment.embedding" in name for name in sys.modules)
heavy = {"torch", "transformers", "sentence_transformers", "tokenizers", "safetensors", "huggingface_hub", "scipy"}
heavy.add("sacrebleu")
print(sorted(heavy & {name.partition(".")[0] for name in sys.modules}))
"""


def test_a_check_with_the_embedded_model_imports_nothing_heavy(tmp_path: Path) -> None:
    english = tmp_path / "bridge.en.txt"
    german = tmp_path / "bridge.de.txt"
    english.write_text("The new bridge was opened on Monday. It is 120 metres long. Two lanes are for cyclists.\n")
    german.write_text(
        "Die neue Brücke wurde am Montag eröffnet. Sie ist 120 Meter lang. Zwei Spuren sind für Radfahrer.\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(english), str(german)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
