"""Processes of this machine that work side by side: watched, ended with what takes too much, and begun anew."""
