"""Writes the shipped model: `syntax.onnx.gz` with 8-bit weights, `vocab.txt`, `labels.json` and `lemmas.tsv`.

usage: export.py [--average] [--weights checkpoint.pt] [--names names.pt] [--to FOLDER]
"""
import argparse
import gzip
import shutil
import warnings
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from labels import load_labels
from lemma_table import write_lemma_table
from names_model import NamedParser, NamesTower
from paths import MODEL, WORK
from train import make_model

INPUTS = ["input_ids", "attention_mask", "word_starts", "word_ends"]
OUTPUTS = ["upos", "feats", "ner", "lemma", "arcs", "rels"]
AXES = {
    "input_ids": {0: "batch", 1: "length"}, "attention_mask": {0: "batch", 1: "length"},
    "word_starts": {0: "batch", 1: "words"}, "word_ends": {0: "batch", 1: "words"},
    **{name: {0: "batch", 1: "words"} for name in ("upos", "feats", "ner", "lemma")},
    "arcs": {0: "batch", 1: "words", 2: "heads"}, "rels": {0: "batch", 1: "words", 2: "heads"},
}
OPSET = 17


class ByteTable(nn.Module):
    """An embedding with one byte a number and a scale for each row."""

    def __init__(self, weight):
        super().__init__()
        scales = weight.abs().amax(1, keepdim=True) / 127
        self.register_buffer("scales", scales)
        self.register_buffer("codes", torch.round(weight / scales).to(torch.int8))

    def forward(self, ids):
        return nn.functional.embedding(ids, self.codes).float() * nn.functional.embedding(ids, self.scales)


class InOrder(nn.Module):
    """The model with its outputs as a tuple in the order of `OUTPUTS`."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, *inputs):
        scores = self.model(*inputs)
        return tuple(scores[name] for name in OUTPUTS)


def load_trained(path, average):
    """Returns the trained model, from the last or the averaged weights of a checkpoint."""
    model = make_model(load_labels(), torch.load(WORK / "encoder.pt"))
    model.load_state_dict(torch.load(path)["average" if average else "model"])
    return model.eval()


def add_names(parser, path):
    """Returns the parser with the trained tower of names."""
    tower = NamesTower(parser.sizes, parser.taggers["ner"].out_features)
    tower.load_state_dict(torch.load(path))
    return NamedParser(parser, tower).eval()


def write_graph(model, path):
    """Writes the ONNX graph with full-precision weights, except for the two tables."""
    model.parser.encoder.positions = ByteTable(model.parser.encoder.positions.weight.detach())
    ids = torch.tensor([[2, 10, 11, 12, 3], [2, 10, 11, 3, 0]])
    words = torch.tensor([[1, 2, 3], [1, 2, 0]])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(InOrder(model), (ids, (ids > 0).long(), words, words), str(path), input_names=INPUTS,
                          output_names=OUTPUTS, dynamic_axes=AXES, opset_version=OPSET, dynamo=False)


def quantize(whole, path):
    """Writes the graph with weights of seven of eight bits: full signed ones overflow the 16-bit sums of processors that have AVX2 but no VNNI."""
    quantize_dynamic(whole, path, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    onnx.checker.check_model(str(path))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--average", action="store_true", help="take the running average of the weights")
    arguments.add_argument("--weights", type=Path, default=WORK / "checkpoint.pt")
    arguments.add_argument("--names", type=Path, default=WORK / "names.pt", help="weights of the tower of names")
    arguments.add_argument("--to", type=Path, default=MODEL)
    options = arguments.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    whole = WORK / "syntax-whole.onnx"
    write_graph(add_names(load_trained(options.weights, options.average), options.names), whole)
    quantized = WORK / "syntax.onnx"
    quantize(whole, quantized)
    (options.to / "syntax.onnx.gz").write_bytes(gzip.compress(quantized.read_bytes(), 9, mtime=0))
    for name in ("vocab.txt", "labels.json"):
        shutil.copy(WORK / name, options.to / name)
    write_lemma_table(options.to / "lemmas.tsv")
    print({path.name: path.stat().st_size for path in sorted(options.to.iterdir())})


if __name__ == "__main__":
    main()
