"""Frontends: framework programs to source dialects. One file per framework, imported when used."""
