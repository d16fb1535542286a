"""The names of arrays cost nothing: numpy.typing would take 10 ms."""

import subprocess
import sys


def test_numpy_typing_is_not_imported() -> None:
    program = "import sys, checker.alignment.arrays; print('numpy' in sys.modules, 'numpy.typing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
