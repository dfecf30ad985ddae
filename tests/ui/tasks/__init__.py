"""Tests that mirror the rooms of the product."""
