"""A page as a document of Word. What python-docx has no words for is written as WordprocessingML."""
