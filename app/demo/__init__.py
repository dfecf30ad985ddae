"""The demo shop: a register folder with goods, pictures and a few days of sales, all invented and made on the spot."""

from __future__ import annotations

from app.demo.shop import Demo, create_demo

__all__ = ["Demo", "create_demo"]
