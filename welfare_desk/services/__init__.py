"""What the program can do: one public method is one transaction; values go in and come out."""
