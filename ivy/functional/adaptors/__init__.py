"""What Ivy's functions need to know of each framework: one folder for each, one file for each chapter."""
