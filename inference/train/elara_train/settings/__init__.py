"""The configuration file: its values, their ranges, and how it is read."""
