"""Stretches of a sentence that its counterpart in another version says nothing of, and where they would stand."""
