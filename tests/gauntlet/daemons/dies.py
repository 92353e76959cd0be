"""Prints two lines, one of them coloured and with a bell, and ends with the exit code it is given."""

import sys

sys.stdout.write("reading the configuration\n\x1b[1;31mno \x07database\x1b[0m\n")
sys.exit(int(sys.argv[1]))
