"""From lines of a data set to tokens, with labels on nothing but Elara's own words."""
