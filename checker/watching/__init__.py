"""How long an article may take and how much memory: a watch from outside, that can end what is hung."""
