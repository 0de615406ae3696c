"""Painted building blocks of the desk: small widgets that a keyboard reaches and a reader can name.

A block takes its `Look` first, and reads colours and fonts from it whenever it paints, so that a
change of theme or language needs no more than a repaint. Blocks show and emit; they decide nothing.
"""
