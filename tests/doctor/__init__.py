"""What the doctor finds, and what it never tells."""
