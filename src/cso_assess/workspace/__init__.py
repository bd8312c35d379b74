"""The program's verbs on one open data folder, gathered by what they are about; no Qt."""

from cso_assess.workspace.workspace import Workspace

__all__ = ["Workspace"]
