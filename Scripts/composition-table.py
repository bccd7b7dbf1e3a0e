#!/usr/bin/env python3
"""Writes Sources/VietnameseText/Normalization/CompositionTable.swift from Python's Unicode data.

Unicode guarantees that no canonical mapping ever changes, so this need not be run again
unless a new script's letters are wanted.
"""
import sys
import unicodedata as u

# Primary composites that NFC never composes (CompositionExclusions.txt and the non-starter ones):
# they are those that Python itself does not put together again.
pairs, singles = [], []
for scalar in range(0x110000):
    if 0xAC00 <= scalar <= 0xD7A3 or 0xD800 <= scalar <= 0xDFFF:
        continue
    mapping = u.decomposition(chr(scalar))
    if not mapping or mapping.startswith("<"):
        continue
    parts = [int(part, 16) for part in mapping.split()]
    if len(parts) == 2:
        composes = u.normalize("NFC", chr(parts[0]) + chr(parts[1])) == chr(scalar)
        pairs.append((0 if composes else 1) << 63 | scalar << 42 | parts[0] << 21 | parts[1])
    else:
        singles.append((scalar, parts[0]))


def block(first, last):
    known = dict(singles)
    return [known.pop(scalar, 0) for scalar in range(first, last + 1)]


blocks = [(0xF900, 0xFAD9), (0x2F800, 0x2FA1D)]
others = [s << 21 | t for s, t in singles if not any(a <= s <= b for a, b in blocks)]


def literal(values, width, per_line):
    cells = ["0x%0*X" % (width, value) for value in values]
    rows = [", ".join(cells[i:i + per_line]) for i in range(0, len(cells), per_line)]
    return "".join("        %s,\n" % row for row in rows)


pairs.sort(key=lambda entry: entry & ~(1 << 63))
out = sys.stdout
out.write("""// Made by Scripts/composition-table.py from Unicode %s; data, not to be edited.

/// The canonical decompositions of Unicode, Hangul syllables apart (they are computed).
enum CompositionTable {
    /// `letter << 42 | first << 21 | second`, sorted by letter; the topmost bit marks a letter that NFC
    /// takes apart and never puts together.
    static let pairs: [UInt64] = [
%s    ]

    /// `scalar << 21 | replacement`: scalars that are only another name of one scalar, ideographs apart.
    static let aliases: [UInt64] = [
%s    ]

    /// Replacements of the compatibility ideographs from U+F900 on; 0 where there is none.
    static let ideographs: [UInt32] = [
%s    ]

    /// Replacements of the compatibility ideographs from U+2F800 on.
    static let supplementaryIdeographs: [UInt32] = [
%s    ]
}
""" % (u.unidata_version, literal(pairs, 16, 5), literal(others, 11, 6),
       literal(block(*blocks[0]), 5, 10), literal(block(*blocks[1]), 5, 10)))
