"""The demo shop: its goods and how their pictures are drawn; all of our own making."""
