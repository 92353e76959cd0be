"""Code that is written beside models, a class a piece. Its lines fit every usual formatter."""
