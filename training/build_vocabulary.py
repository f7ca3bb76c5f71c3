"""Prunes multilingual BERT's vocabulary to the pieces German and English text uses; writes `vocab.txt` and `piece-counts.json`.

Single characters of Latin, Greek and Cyrillic script, digits and marks stay whatever their count, so that names are never unknown.
"""
import gzip
import json
import unicodedata
from collections import Counter

from corpus import read_training
from paths import DATA, WORK
from pieces import END, MASK, PAD, START, UNKNOWN, WordPieces, split_runs

SIZE = 21_000
SPECIAL = [PAD, UNKNOWN, START, END, MASK]
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "DIGIT")
# Treebank and name-set words count more than parliament debates: they are nearer to news.
SET_WEIGHT = 20


def count_words():
    """Returns how often each word occurs in the training sets (weighted) and in the raw text."""
    words = Counter()
    training, _ = read_training()
    for sentences in training.values():
        for sentence in sentences:
            words.update({form: SET_WEIGHT for form in sentence.forms})
    for path in sorted((DATA / "text").glob("*.txt.gz")):
        with gzip.open(path, "rt", encoding="utf8") as file:
            for line in file:
                words.update(line.split())
    return words


def is_kept_character(piece):
    """Whether a piece is one character that must stay in the vocabulary."""
    character = piece.removeprefix("##")
    if len(character) != 1:
        return False
    kind = unicodedata.category(character)[0]
    return kind in "PS" or (kind in "LN" and unicodedata.name(character, "").startswith(SCRIPTS))


def main():
    all_pieces = WordPieces((WORK / "bert-vocab.txt").read_text(encoding="utf8").rstrip("\n").split("\n"))
    counts = Counter()
    for word, count in count_words().items():
        for run in split_runs(word):
            for piece in all_pieces.cut_run(run):
                counts[all_pieces.pieces[piece]] += count
    kept = set(SPECIAL) | {piece for piece in all_pieces.pieces if is_kept_character(piece)}
    for piece, _ in counts.most_common():
        if len(kept) >= SIZE:
            break
        kept.add(piece)
    vocabulary = SPECIAL + [piece for piece in all_pieces.pieces if piece in kept and piece not in SPECIAL]
    (WORK / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf8")
    (WORK / "piece-counts.json").write_text(json.dumps({piece: counts[piece] for piece in vocabulary}))
    covered = sum(counts[piece] for piece in vocabulary) / sum(counts.values())
    print(f"{len(vocabulary)} of {len(counts)} used pieces, {100 * covered:.2f} % of running pieces")


if __name__ == "__main__":
    main()
