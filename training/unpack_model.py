"""Turns a shipped model back into weights to go on from, where the checkpoint is not at hand: `checkpoint.pt`, `encoder.pt` and `names.pt`.

The weights are those that the 8-bit network computes with; exported again unchanged, they give the same network.

usage: unpack_model.py [--model FOLDER]
"""
import argparse
import gzip
import re
import shutil
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from labels import load_labels
from paths import MODEL, WORK
from sizes import Sizes

PRODUCT = re.compile(r"/model/(.+)/MatMul_quant")
TAGGERS = ("upos", "feats", "lemma")


def parameter_name(product):
    """Returns how `NamedParser` calls the part that makes a matrix product, given what the graph calls it."""
    name = product.replace("/", ".")
    if name.startswith("tower."):
        return name
    if name.startswith("layers."):
        return f"parser.encoder.{name}"
    return f"parser.taggers.{name}" if name in TAGGERS else f"parser.{name}"


def read_products(graph, values):
    """Returns the weights of the graph's matrix products by the name of their part, as [in, out] in full precision."""
    products = {}
    for node in graph.node:
        product = PRODUCT.fullmatch(node.name) if node.op_type == "MatMulInteger" else None
        if product and node.input[1] in values:
            stem = node.input[1].removesuffix("_quantized")
            codes = values[f"{stem}_quantized"].float() - values[f"{stem}_zero_point"].float()
            products[parameter_name(product[1])] = codes * values[f"{stem}_scale"]
    return products


def unpack(graph, labels, tag=Sizes.tag):
    """Returns the state of the parser, whose taggers read `tag` numbers, and of its tower of names."""
    values = {item.name: torch.from_numpy(numpy_helper.to_array(item).copy()) for item in graph.initializer}
    state = {name.removeprefix("model."): value for name, value in values.items() if name.startswith("model.")}
    products = read_products(graph, values)
    for name in ("parser.arcs", "parser.relations"):
        weight = products.pop(name)
        state[f"{name}.weight"] = weight.reshape(len(weight), -1, len(weight)).permute(1, 0, 2).contiguous()
    state |= {f"{name}.weight": weight.T.contiguous() for name, weight in products.items()}
    positions = "parser.encoder.positions."
    state[f"{positions}weight"] = state.pop(f"{positions}codes").float() * state.pop(f"{positions}scales")
    # The parser's own tagger of names, which the tower replaces, is not in the network.
    state["parser.taggers.ner.weight"] = torch.zeros(len(labels["ner"]), tag)
    state["parser.taggers.ner.bias"] = torch.zeros(len(labels["ner"]))
    return tuple({name.removeprefix(start): value for name, value in state.items() if name.startswith(start)} for start in ("parser.", "tower."))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--model", type=Path, default=MODEL)
    options = arguments.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    for name in ("vocab.txt", "labels.json"):
        shutil.copy(options.model / name, WORK / name)
    graph = onnx.load_from_string(gzip.decompress((options.model / "syntax.onnx.gz").read_bytes())).graph
    parser, tower = unpack(graph, load_labels())
    torch.save({"model": parser, "average": parser}, WORK / "checkpoint.pt")
    torch.save({name.removeprefix("encoder."): value for name, value in parser.items() if name.startswith("encoder.")}, WORK / "encoder.pt")
    torch.save(tower, WORK / "names.pt")


if __name__ == "__main__":
    main()
