"""The questionnaire on paper, to be filled without a computer."""
