"""How this computer draws: with a graphics card, or with the processor alone."""

from __future__ import annotations

import sys

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext

GL_RENDERER = 0x1F01
DRAWN_BY_THE_PROCESSOR = (
    "llvmpipe",
    "softpipe",
    "swrast",
    "swiftshader",
    "software",
    "gdi generic",
    "microsoft basic render",
)


def has_graphics_card() -> bool:
    """Say whether OpenGL is there and is not the processor in disguise; needs the application.

    Without one the plain software painter of Qt Quick costs a third of what OpenGL in software
    costs, and half its memory.
    """
    if sys.platform == "darwin":
        return True
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not (context.create() and context.makeCurrent(surface)):
        return False
    renderer = context.functions().glGetString(GL_RENDERER)
    context.doneCurrent()
    return is_hardware(str(renderer))


def is_hardware(renderer: str) -> bool:
    """Say whether the renderer that OpenGL names is a graphics card.

    >>> is_hardware("Mesa Intel(R) UHD Graphics 620"), is_hardware("llvmpipe (LLVM 15.0.6)")
    (True, False)
    """
    return not any(word in renderer.lower() for word in DRAWN_BY_THE_PROCESSOR)
