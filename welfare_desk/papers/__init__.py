"""Slips, certificates and lists as pages."""
