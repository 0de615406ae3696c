"""The operator's window: show, parse through drafts, emit; decide nothing."""
