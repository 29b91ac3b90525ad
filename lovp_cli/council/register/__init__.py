"""From records to the rows on a day; selecting and ordering them."""
