"""Makes the starting encoder from multilingual BERT: lowest layers, fewer feed-forward neurons, a packed word table.

A neuron matters by the spread of its activation over sample sentences times the norm of what it writes; what a removed neuron
writes on average moves into the bias. Layers share a budget, so a layer whose neurons matter alike keeps more.
Writes `encoder.pt` to the working folder.
"""
import json
import random

import numpy as np
import torch
from torch.nn import functional

from corpus import read_training
from encoder import Encoder
from packed_table import pack_table
from paths import WORK
from pieces import END, START, load_pieces
from sizes import Sizes

LAYERS, WHOLE, AVERAGE_WIDTH, LEAST_WIDTH, MULTIPLE = 6, 3072, 1408, 896, 32
SAMPLE_SENTENCES = 400
SEED = 11


def read_layer(bert, index):
    """Returns one layer's weights under the names of `encoder.Layer`, kernels transposed for torch."""
    base = f"bert/encoder/layer_{index}/"
    dense = {"query": "attention/self/query", "key": "attention/self/key", "value": "attention/self/value",
             "output": "attention/output/dense", "widen": "intermediate/dense", "narrow": "output/dense"}
    norms = {"attention_norm": "attention/output/LayerNorm", "output_norm": "output/LayerNorm"}
    weights = {}
    for ours, theirs in dense.items():
        weights[f"{ours}.weight"] = torch.tensor(bert[f"{base}{theirs}/kernel"].T.copy())
        weights[f"{ours}.bias"] = torch.tensor(bert[f"{base}{theirs}/bias"])
    for ours, theirs in norms.items():
        weights[f"{ours}.weight"] = torch.tensor(bert[f"{base}{theirs}/gamma"])
        weights[f"{ours}.bias"] = torch.tensor(bert[f"{base}{theirs}/beta"])
    return weights


def read_encoder(bert, pieces):
    """Returns the state of the unpruned encoder."""
    lines = (WORK / "bert-vocab.txt").read_text(encoding="utf8").rstrip("\n").split("\n")
    original = {piece: index for index, piece in enumerate(lines)}
    counts = json.loads((WORK / "piece-counts.json").read_text())
    table = bert["bert/embeddings/word_embeddings"][[original[piece] for piece in pieces.pieces]].astype(np.float64)
    state = {f"table.{name}": value for name, value in
             pack_table(table, np.sqrt(np.array([counts[piece] for piece in pieces.pieces]) + 1.0)).items()}
    state["table.centre"] += torch.tensor(bert["bert/embeddings/token_type_embeddings"][0])
    state["positions.weight"] = torch.tensor(bert["bert/embeddings/position_embeddings"])
    state["norm.weight"] = torch.tensor(bert["bert/embeddings/LayerNorm/gamma"])
    state["norm.bias"] = torch.tensor(bert["bert/embeddings/LayerNorm/beta"])
    for index in range(LAYERS):
        state |= {f"layers.{index}.{name}": value for name, value in read_layer(bert, index).items()}
    return state


def sample_sentences(pieces):
    """Yields the piece ids of single training sentences, German and English."""
    training, _ = read_training()
    sentences = training["de_gsd"] + training["de_pud"] + training["en_pud"] + training["de_germeval"]
    for sentence in random.Random(SEED).sample(sentences, SAMPLE_SENTENCES):
        ids = [piece for form in sentence.forms for piece in pieces.cut_word(form)][:200]
        yield torch.tensor([[pieces.ids[START], *ids, pieces.ids[END]]])


def measure_neurons(encoder, pieces):
    """Returns for each layer the mean and the variance of its neurons' activations."""
    sums = [torch.zeros(3, layer.widen.out_features) for layer in encoder.layers]

    def observe(total, output):
        active = functional.gelu(output[0])
        total += torch.stack([active.sum(0), active.square().sum(0), torch.full_like(total[2], float(len(active)))])

    handles = [layer.widen.register_forward_hook(lambda _, __, output, total=total: observe(total, output))
               for layer, total in zip(encoder.layers, sums)]
    encoder.eval()
    with torch.no_grad():
        for ids in sample_sentences(pieces):
            encoder(ids, torch.ones_like(ids))
    for handle in handles:
        handle.remove()
    return [(total[0] / total[2], total[1] / total[2] - (total[0] / total[2]) ** 2) for total in sums]


def choose_widths(shares):
    """Returns the width of each layer: the most important neurons of all layers, within the budget."""
    budget = LAYERS * AVERAGE_WIDTH
    threshold = torch.cat(shares).topk(budget).values[-1]
    wanted = [max(LEAST_WIDTH, int((share >= threshold).sum())) for share in shares]
    spare = sum(wanted) - LAYERS * LEAST_WIDTH
    room = budget - LAYERS * LEAST_WIDTH
    return [LEAST_WIDTH + int((width - LEAST_WIDTH) * room / spare) // MULTIPLE * MULTIPLE for width in wanted]


def main():
    torch.manual_seed(SEED)
    pieces = load_pieces(WORK / "vocab.txt")
    state = read_encoder(np.load(WORK / "bert.npz"), pieces)
    whole = Encoder(Sizes(len(pieces.pieces), (WHOLE,) * LAYERS))
    whole.load_state_dict(state)
    measured = measure_neurons(whole, pieces)
    shares = [variance * layer.narrow.weight.square().sum(0) for layer, (_, variance) in zip(whole.layers, measured)]
    shares = [share / share.sum() for share in shares]
    for index, width in enumerate(choose_widths([share.sqrt() / share.sqrt().sum() for share in shares])):
        chosen = shares[index].topk(width).indices
        print(f"layer {index}: {width} neurons carry {100 * shares[index][chosen].sum():.1f} % of the variance")
        kept = torch.zeros(WHOLE, dtype=torch.bool)
        kept[chosen] = True
        base = f"layers.{index}."
        narrow = state[base + "narrow.weight"]
        state[base + "narrow.bias"] += narrow[:, ~kept] @ measured[index][0][~kept]
        state[base + "widen.weight"] = state[base + "widen.weight"][kept]
        state[base + "widen.bias"] = state[base + "widen.bias"][kept]
        state[base + "narrow.weight"] = narrow[:, kept]
    torch.save({name: value.contiguous() for name, value in state.items()}, WORK / "encoder.pt")


if __name__ == "__main__":
    main()
