"""Files that come and go: answers, forms, questionnaire folders and results as plain data."""
