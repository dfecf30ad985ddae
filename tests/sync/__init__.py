"""The link: the wire and its rules."""
