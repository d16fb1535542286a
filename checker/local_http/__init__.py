"""A server for this machine alone, on loopback or a Unix socket: what the reviewer's page and the API share."""
