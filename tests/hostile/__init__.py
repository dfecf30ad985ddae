"""Text that means harm, in every field that a person or a file can fill, on every screen and paper that shows it."""
