"""Writes `lists/english.txt` beside this file: the English words that SCOWL, as Debian's package `wamerican` has it,
lists in lower case. What the list of common words has is left out, and what the lab holds out for measuring.

    apt-get download wamerican && dpkg-deb -x wamerican_*.deb wamerican
    python from_scowl.py wamerican/usr/share/dict/american-english ../../../detection-lab/src/lists
"""

import pathlib
import re
import sys

from from_faker import held_out

HERE = pathlib.Path(__file__).parent / "lists"


def main(dictionary, lab_lists):
    words = {word for word in pathlib.Path(dictionary).read_text().split() if re.fullmatch("[a-z]{2,}", word)}
    words -= set((HERE / "common.txt").read_text().split()) | held_out(lab_lists)
    (HERE / "english.txt").write_text("\n".join(sorted(words)) + "\n")
    print(f"english: {len(words)}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
