"""Turns sentences into padded tensors: piece ids, word positions and targets, -100 where nothing is annotated."""
import torch

from lemma_scripts import write_script
from pieces import END, MASK, PAD, START

NOTHING = -100


class Encoding:
    """Knows the vocabulary and the label sets."""

    def __init__(self, pieces, labels):
        self.pieces = pieces
        self.upos, self.relations, self.names, self.scripts = (
            {label: index for index, label in enumerate(labels[name])} for name in ("upos", "deprel", "ner", "lemma"))
        self.feats = [(block["name"], {value: index for index, value in enumerate(block["values"])}) for block in labels["feats"]]
        self.known_scripts = {}

    def cut(self, forms):
        """Returns (piece ids with start and end, first positions, last positions)."""
        ids, starts, ends = [self.pieces.ids[START]], [], []
        for form in forms:
            starts.append(len(ids))
            ids += self.pieces.cut_word(form)
            ends.append(len(ids) - 1)
        return ids + [self.pieces.ids[END]], starts, ends

    def script(self, form, lemma):
        """Returns the index of the edit script, or nothing where it is too rare."""
        if lemma is None:
            return NOTHING
        if (form, lemma) not in self.known_scripts:
            self.known_scripts[form, lemma] = self.scripts.get(write_script(form, lemma), NOTHING)
        return self.known_scripts[form, lemma]

    def relation(self, label):
        """Returns the index of a relation, without its subtype where that is not among the labels."""
        return self.relations.get(label, self.relations.get(label.split(":")[0], NOTHING))

    def targets(self, sentence):
        """Returns the targets of each head of the model for one sentence."""
        nothing = [NOTHING] * len(sentence.forms)
        trees = sentence.upos is not None
        return {
            "upos": [self.upos[tag] for tag in sentence.upos] if trees else nothing,
            "lemma": [self.script(form, lemma) for form, lemma in zip(sentence.forms, sentence.lemmas)] if trees else nothing,
            "heads": sentence.heads if trees else nothing,
            "relations": [self.relation(label) for label in sentence.relations] if trees else nothing,
            "ner": [self.names[tag] for tag in sentence.names] if sentence.names else nothing,
            "feats": [[self.feature(name, values, word, sentence.unknown_feats) if trees else NOTHING for name, values in self.feats]
                      for word in (sentence.feats or nothing)],
        }

    @staticmethod
    def feature(name, values, word, unknown):
        return NOTHING if name in unknown else values.get(word.get(name, "_"), NOTHING)

    def tensors(self, sentences, with_targets=True):
        """Returns (model inputs, targets) of a batch."""
        cut = [self.cut(sentence.forms) for sentence in sentences]
        length, words = max(len(ids) for ids, _, _ in cut), max(len(starts) for _, starts, _ in cut)
        padding = self.pieces.ids[PAD]
        inputs = {
            "input_ids": torch.tensor([ids + [padding] * (length - len(ids)) for ids, _, _ in cut]),
            "attention_mask": torch.tensor([[1] * len(ids) + [0] * (length - len(ids)) for ids, _, _ in cut]),
            "word_starts": torch.tensor([starts + [0] * (words - len(starts)) for _, starts, _ in cut]),
            "word_ends": torch.tensor([ends + [0] * (words - len(ends)) for _, _, ends in cut]),
        }
        if not with_targets:
            return inputs, None
        rows = [self.targets(sentence) for sentence in sentences]
        empty = {name: NOTHING for name in rows[0]} | {"feats": [NOTHING] * len(self.feats)}
        targets = {name: torch.tensor([row[name] + [empty[name]] * (words - len(row[name])) for row in rows]) for name in rows[0]}
        return inputs, targets


def hide_pieces(inputs, rate, encoding):
    """Returns the ids of a batch with some pieces masked: the given share of each sentence, never its start."""
    hidden = (torch.rand(inputs["input_ids"].shape) < rate) & inputs["attention_mask"].bool()
    hidden[:, 0] = False
    return inputs["input_ids"].masked_fill(hidden, encoding.pieces.ids[MASK])
