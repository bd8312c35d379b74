"""CSO Assess: a civil society organization assesses itself and plans its development."""

__version__ = "0.1.0"
