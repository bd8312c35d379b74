"""How changes are kept: one after another, held until they are saved, taken back and done again."""
