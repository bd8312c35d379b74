"""What the packaged program does before anything else of it is loaded."""

from cso_assess.light_qt import load_shiboken

load_shiboken()
