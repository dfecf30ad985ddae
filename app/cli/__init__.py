"""The command line's own rooms: what is typed, what is done with it, and what is printed."""
