"""Help in place: a short page for each screen, read from resources and shown over it."""
