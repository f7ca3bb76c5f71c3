"""Variants of sentences whose names are other names of the same kind: Merkel besuchte Wien -> Otto Brandt besuchte Riga."""
import random
from collections import defaultdict
from dataclasses import replace

LISTED = 0.5


def find_spans(tags):
    """Returns (start, end, kind) of each name, in order."""
    spans = []
    for index, tag in enumerate(tags):
        if tag[0] == "B":
            spans.append([index, index + 1, tag[2:]])
        elif tag[0] == "I" and spans:
            spans[-1][1] = index + 1
    return [tuple(span) for span in spans]


def collect_names(sentences):
    """Returns the names of each (language, kind), as often as they occur."""
    names = defaultdict(list)
    for sentence in sentences:
        for start, end, kind in find_spans(sentence.names):
            names[sentence.language, kind].append(sentence.forms[start:end])
    return names


def swap_names(sentence, names, share, chance: random.Random, lists=None):
    """Returns the sentence with about the given share of its names exchanged, half of them for names of the lists where there are some.

    Only what annotates nothing but names can change.
    """
    if sentence.names is None or sentence.upos is not None:
        return sentence
    forms, tags, at = [], [], 0
    for start, end, kind in find_spans(sentence.names):
        if chance.random() >= share or not names[sentence.language, kind]:
            continue
        listed = lists.draw(kind, sentence.language, end - start, chance) if lists and chance.random() < LISTED else None
        chosen = listed or chance.choice(names[sentence.language, kind])
        forms += sentence.forms[at:start] + chosen
        tags += sentence.names[at:start] + [f"B-{kind}"] + [f"I-{kind}"] * (len(chosen) - 1)
        at = end
    return replace(sentence, rows=None, forms=forms + sentence.forms[at:], names=tags + sentence.names[at:])
