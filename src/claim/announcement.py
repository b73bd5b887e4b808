#!/usr/bin/env python3
"""Sets the weights of announcements: writes the table and the bias of announcement.rs.

    announcement.py ARTICLES GOLD [MORE_ARTICLES MORE_GOLD] [--write]

Files, method and what is printed as in opinion.py; the lines asked are those whose form tells no other kind.
Shipped: 201 articles in seven languages, chosen from and called by careful readers, and 305 more that one reader alone
called (texts of their publishers: not kept here, and the weights hold none of their words).
"""
import sys

from opinion import HERE, train

if __name__ == "__main__":
    train(HERE / "announcement.rs", "announcement", ("statement",), sys.argv[1:])
