"""Writes `words.txt`: words that occur at least twice in the raw text and lemmas of the training treebanks, one a line.

The runtime prefers lemmas that are words.

usage: word_list.py [FOLDER]
"""
import gzip
import re
import sys
from collections import Counter
from pathlib import Path

from corpus import read_training
from lemma_table import OPEN
from paths import DATA, MODEL

MINIMUM = 2
LETTERS = re.compile(r"[^\W\d_]+")


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else MODEL
    counts = Counter()
    for path in sorted((DATA / "text").glob("*.txt.gz")):
        with gzip.open(path, "rt", encoding="utf8") as file:
            for line in file:
                counts.update(LETTERS.findall(line))
    lemmas = {lemma for sentences in read_training()[0].values() for sentence in sentences if sentence.upos
              for tag, lemma in zip(sentence.upos, sentence.lemmas) if tag in OPEN and lemma and LETTERS.fullmatch(lemma)}
    words = sorted(lemmas | {word for word, count in counts.items() if count >= MINIMUM})
    (folder / "words.txt").write_text("\n".join(words) + "\n", encoding="utf8")
    print(len(words), "words")


if __name__ == "__main__":
    main()
