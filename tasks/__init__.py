"""What dev.py stands on before anything is installed: the standard library only."""
