"""The checker as a service for other programs on this machine: JSON over HTTP, and tools for writing assistants."""
