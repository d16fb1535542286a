"""A language server: what `checker check` finds, in the margin of an editor, while a text is being written."""
