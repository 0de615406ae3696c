"""What is true of claims and gifts: values and pure functions; no clock, no input or output."""
