"""What was left in another language, and what is rightly kept: spans, copies, names, terms."""
