"""The link: what a register and a platform say to one another, and the loop that says it."""
