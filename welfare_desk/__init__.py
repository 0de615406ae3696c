"""The desktop application for a charity launch evening: register, claim, give, and show."""

__version__ = "0.2.0"
