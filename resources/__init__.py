"""What ships beside the code: icons, the demo shop, rules of countries."""
