"""Ivy: programs of one array framework as native programs of another, by compilation."""
