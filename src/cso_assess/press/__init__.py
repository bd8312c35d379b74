"""The press: a process of its own in which documents are made, so that the window neither waits nor grows.

It is the program itself, started by the window and ended with it. What it works with, and what comes of it, goes
through pipes: nothing readable is written anywhere.
"""
