"""What a rule is, and the article as a rule sees it."""
