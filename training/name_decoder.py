"""From scores to names: the best sequence of tags in which every name begins with B."""
import numpy as np

IMPOSSIBLE = -1e9


def decode_names(table, tags):
    """Returns the best tags of a sentence (Viterbi), given the scores of each word."""
    allowed = np.array([[0.0 if after[0] != "I" or before[1:] == after[1:] else IMPOSSIBLE for after in tags] for before in tags])
    best = table[0] + np.array([IMPOSSIBLE if tag[0] == "I" else 0.0 for tag in tags])
    back = []
    for row in table[1:]:
        paths = best[:, None] + allowed
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    sequence = [int(best.argmax())]
    for pointers in reversed(back):
        sequence.append(int(pointers[sequence[-1]]))
    return [tags[index] for index in reversed(sequence)]
