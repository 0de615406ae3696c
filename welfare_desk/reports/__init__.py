"""Entries in, tables out."""
