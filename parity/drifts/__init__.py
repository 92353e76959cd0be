"""The kinds of cause, one file each: a page, and what in two encodings makes it this one."""
