"""Dutch and English: labels, dates in words, words for terms."""
