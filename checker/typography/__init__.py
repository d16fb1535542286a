"""How numbers and signs are set in a language, and texts in a country."""
