"""The walker: goes to every place of the till as a cashier would, and measures what stands there."""
