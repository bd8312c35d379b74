"""Pictures of scores and plans, painted from the geometry in core; each tells its values in words too."""
