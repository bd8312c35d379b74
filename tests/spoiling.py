"""Files of text that somebody spoiled: at any byte, or with words in each other's place; the same for the same seed."""

import random
import re
from collections.abc import Iterable, Iterator

WORDS = (
    *(b"", b" ", b"\n", b"\r", b"\t", b",", b";", b"=", b".", b"#", b'"', b"'", b'""', b'"""', b"'''", b"\\"),
    *(b"[", b"]", b"{", b"}", b"[[", b"]]", b"\x00", b"\xff", b"\xd2", b"\xef\xbb\xbf", b'"\\ud800"', b'"\\u0000"'),
    *(b"0", b"1", b"7", b"-1", b"2.5", b"1e999", b"1e-99999999999999999999", b"9" * 400, b"0." + b"3" * 70, b"0x1F"),
    *(b"nan", b"NaN", b"inf", b"-Infinity", b"null", b"true", b"false", b"1_0", b"2026-13-45", b"1979-05-27T07:32:00Z"),
    *(b"{}", b"[]", b"[[]]", b'{"a":1,"a":2}', b'""', b'" "', b'"a.one"', b"a.one", b"a.two", b"=1+1", b"'=1", b"@x"),
    *(b'"../../etc/passwd"', b"C:\\CON", "🙂".encode(), "ң".encode(), "\u2028".encode(), b"x" * 3000, b"[" * 2000),
)
_WORD = re.compile(rb'"[^"\n]*"|[\w.+-]+|[^\w\s]|\s+')


def spoiled(contents: Iterable[bytes], count: int, seed: int) -> Iterator[bytes]:
    """So many of these contents, each with one to three places spoiled."""
    chance = random.Random(seed)
    known = list(contents)
    for _ in range(count):
        content = chance.choice(known)
        for _ in range(chance.randint(1, 3)):
            content = chance.choice([_other_words, _other_words, _other_bytes])(content, chance)
        yield content


def _other_words(content: bytes, chance: random.Random) -> bytes:
    """One word, text, number or sign replaced, repeated, removed or exchanged for another one."""
    words = _WORD.findall(content) or [b""]
    place = chance.randrange(len(words))
    words[place] = chance.choice([b"", words[place] * 2, chance.choice(words), chance.choice(WORDS)])
    return b"".join(words)


def _other_bytes(content: bytes, chance: random.Random) -> bytes:
    """A piece removed, repeated or replaced, or everything behind it cut off."""
    start = chance.randrange(len(content) + 1)
    end = min(start + chance.choice([0, 1, 1, 8, 200]), len(content))
    middle = chance.choice([b"", content[start:end] * 2, chance.randbytes(chance.randint(1, 3)), chance.choice(WORDS)])
    return content[:start] + middle + chance.choice([content[end:]] * 9 + [b""])
