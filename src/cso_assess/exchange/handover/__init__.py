"""The hand-over file that travels by USB: its bytes, its content, and the checks of both (docs/handover-format.md)."""
