"""The projector: what three hundred people see."""
