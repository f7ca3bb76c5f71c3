"""Labels sentences with the exported model: the reference for what the TypeScript runtime does."""
import gzip

import numpy as np
import onnxruntime

from dataclasses import replace

from examples import Encoding
import json
from lemma_scripts import apply_script
from name_decoder import IMPOSSIBLE, decode_names
from pieces import load_pieces
from trees import find_heads

BATCH = 32


class Predictor:
    """A session over a model folder."""

    def __init__(self, folder, graph="syntax.onnx.gz", threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        network = (folder / graph).read_bytes()
        network = gzip.decompress(network) if str(graph).endswith(".gz") else network
        self.session = onnxruntime.InferenceSession(network, options, ["CPUExecutionProvider"])
        self.labels = json.loads((folder / "labels.json").read_text(encoding="utf8"))
        self.encoding = Encoding(load_pieces(folder / "vocab.txt"), self.labels)
        lines = (folder / "lemmas.tsv").read_text(encoding="utf8").splitlines()
        entries = [(line + "\t").split("\t")[:4] for line in lines]
        self.lemmas = {(form, tag, language): lemma for form, tag, lemma, language in entries}

    def label(self, sentences):
        """Returns copies of the sentences with everything predicted."""
        order = sorted(range(len(sentences)), key=lambda index: len(sentences[index].forms))
        results = [None] * len(sentences)
        for start in range(0, len(order), BATCH):
            batch = order[start:start + BATCH]
            inputs, _ = self.encoding.tensors([sentences[index] for index in batch], with_targets=False)
            names = [output.name for output in self.session.get_outputs()]
            scores = dict(zip(names, self.session.run(None, {name: tensor.numpy() for name, tensor in inputs.items()})))
            for row, index in enumerate(batch):
                size = len(sentences[index].forms)
                results[index] = self.read(sentences[index], {name: table[row][:size] for name, table in scores.items()})
        return results

    def read(self, sentence, scores):
        """Turns the score tables of one sentence into labels."""
        heads = find_heads(scores["arcs"])
        upos = [self.labels["upos"][index] for index in scores["upos"].argmax(1)]
        return replace(
            sentence, upos=upos, heads=[int(head) for head in heads], relations=self.read_relations(heads, scores["rels"]),
            feats=self.read_feats(scores["feats"]), names=decode_names(scores["ner"], self.labels["ner"]),
            lemmas=[self.read_lemma(form, tag, row, sentence.language) for form, tag, row in zip(sentence.forms, upos, scores["lemma"])])

    def read_relations(self, heads, table):
        """The root has the relation root, and nothing else has."""
        relations, root = [], self.labels["deprel"].index("root")
        for word, head in enumerate(heads):
            row = table[word, head].copy()
            row[root] = IMPOSSIBLE
            relations.append(self.labels["deprel"][row.argmax()] if head else "root")
        return relations

    def read_feats(self, table):
        """Takes the best value of each attribute; the first value of a block is its absence."""
        words, start = [{} for _ in table], 0
        for block in self.labels["feats"]:
            best = table[:, start:start + len(block["values"])].argmax(1)
            start += len(block["values"])
            for word, index in zip(words, best):
                if index:
                    word[block["name"]] = block["values"][index]
        return words

    def read_lemma(self, form, tag, row, language):
        """Looks the form up among the irregular ones, else applies the best edit script."""
        small = form.lower()
        known = self.lemmas.get((small, tag, language)) or self.lemmas.get((small, tag, ""))
        return known or apply_script(self.labels["lemma"][row.argmax()], form)
