"""What several screens share: theme, painted lists, futures brought to the screen thread."""
