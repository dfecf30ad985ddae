"""Data to paper: one layout in integer dots, painted as PDF or as printer bits."""
