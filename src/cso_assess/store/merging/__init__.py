"""What leaves a workspace and what comes into it: rows with their histories, merged without losing a text."""
