"""A multilingual translation consistency checker."""
