"""A page as a document of Word: its text as WordprocessingML, the rest through python-docx."""
