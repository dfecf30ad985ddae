"""Customers on the screen."""
