"""Writing records out: orders, the journal, the catalogue in our own form and in those of other shop systems."""
