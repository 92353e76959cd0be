"""What an encoding cannot write."""


class Unencodable(Exception):
    """This encoding has no way to write this value, such as an internal tag beside a list."""
