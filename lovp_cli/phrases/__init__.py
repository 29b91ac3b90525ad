"""Dutch and English: labels, dates in words, words for terms."""

from lovp_cli.phrases.dates import day_in_words, span_in_words
from lovp_cli.phrases.labels import LANGUAGES, Labels, labels
from lovp_cli.phrases.understood import understood

__all__ = ["LANGUAGES", "Labels", "day_in_words", "labels", "span_in_words", "understood"]
