"""What kind of text a block is, by its shape: prose, a label, code, a reference, an address, names, a template."""
