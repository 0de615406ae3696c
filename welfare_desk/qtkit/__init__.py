"""Qt that desk and stage share."""
