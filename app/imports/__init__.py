"""Files from elsewhere read into rows: every row is taken or refused by its line number, and none stops the rest."""
