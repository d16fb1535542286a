"""What a change of one version has made stale in the others: facts, links, sentences, at exact places."""
