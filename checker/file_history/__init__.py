"""What a file was before: its earlier states in a git repository, and the state that a translation was made from."""
