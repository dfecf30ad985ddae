"""Whole flows of a shop in the real window, by keyboard alone and by touch alone, over a real X server."""
