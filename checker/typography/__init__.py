"""How numbers and signs are set in a language."""
