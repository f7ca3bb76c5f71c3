"""Cuts words into word pieces exactly as the TypeScript runtime does."""
import unicodedata

PAD, UNKNOWN, START, END, MASK = "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"
MAXIMUM_PIECES = 16

# Typographic variants that newspapers mix: the model sees one form of each.
NORMALIZE = {
    **{mark: '"' for mark in "„“”‟»«〝〞"},
    **{mark: "'" for mark in "‚‘’‛´`›‹′"},
    **{mark: "-" for mark in "–—‒―−‐‑"},
    "…": "...",
    "\u00a0": " ",
    "\u202f": " ",
    "\u00ad": "",
    "\u200b": "",
}
_TRANSLATION = str.maketrans(NORMALIZE)


def is_mark(character):
    """Whether a character is punctuation or a symbol by its Unicode category."""
    return unicodedata.category(character)[0] in "PS"


def split_runs(word):
    """Returns the runs of a normalised word: marks stand alone, everything else stays together."""
    runs, current = [], ""
    for character in unicodedata.normalize("NFC", word).translate(_TRANSLATION):
        if character.isspace() or is_mark(character):
            if current:
                runs.append(current)
            current = ""
            if not character.isspace():
                runs.append(character)
        else:
            current += character
    return runs + ([current] if current else [])


class WordPieces:
    """A vocabulary of word pieces; ids are line numbers."""

    def __init__(self, pieces):
        self.pieces = list(pieces)
        self.ids = {piece: index for index, piece in enumerate(self.pieces)}
        self.cache = {}

    def cut_run(self, run):
        """Returns the piece ids of a run by greedy longest match, or the unknown piece."""
        ids, at = [], 0
        while at < len(run):
            for end in range(len(run), at, -1):
                piece = ("##" if at else "") + run[at:end]
                if piece in self.ids:
                    ids.append(self.ids[piece])
                    at = end
                    break
            else:
                return [self.ids[UNKNOWN]]
        return ids

    def cut_word(self, word):
        """Returns the piece ids of a word: at least one, at most `MAXIMUM_PIECES`."""
        if word not in self.cache:
            ids = [piece for run in split_runs(word) for piece in self.cut_run(run)]
            self.cache[word] = (ids or [self.ids[UNKNOWN]])[:MAXIMUM_PIECES]
        return self.cache[word]


def load_pieces(path):
    """Reads a vocabulary file, one piece a line."""
    return WordPieces(path.read_text(encoding="utf8").rstrip("\n").split("\n"))
