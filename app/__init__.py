"""Everything of Cashwrap that is not a screen: no module below this one imports Qt."""

__version__ = "0.1.0"
