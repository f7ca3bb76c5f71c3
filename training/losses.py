"""The training loss: cross entropies of all heads, each per word of the batch."""
import torch
from torch.nn import functional

from examples import NOTHING

# Only some words have names or features annotated, and features are many small decisions.
WEIGHTS = {"arcs": 1.0, "rels": 1.0, "upos": 0.6, "feats": 0.35, "ner": 2.0, "lemma": 0.5}


def cross_entropy(scores, targets, words, smoothing=0.0):
    """Returns the summed loss over annotated words, divided by the number of words in the batch."""
    flat = scores.reshape(-1, scores.shape[-1])
    return functional.cross_entropy(flat, targets.reshape(-1), ignore_index=NOTHING, reduction="sum", label_smoothing=smoothing) / words


def compute_loss(scores, targets, inputs, widths):
    """Returns (loss, parts); `widths` are the sizes of the feature blocks."""
    real = inputs["word_starts"] > 0
    words = real.sum()
    outside = torch.cat([torch.zeros_like(real[:, :1]), ~real], 1)
    arcs = scores["arcs"].masked_fill(outside[:, None, :], -1e4)
    heads = targets["heads"].clamp(min=0)
    at_heads = scores["rels"].gather(2, heads[:, :, None, None].expand(-1, -1, 1, scores["rels"].shape[-1])).squeeze(2)
    parts = {
        "arcs": cross_entropy(arcs, targets["heads"], words),
        "rels": cross_entropy(at_heads, targets["relations"], words),
        "upos": cross_entropy(scores["upos"], targets["upos"], words),
        "feats": sum(cross_entropy(block, targets["feats"][..., index], words)
                     for index, block in enumerate(scores["feats"].split(widths, -1))),
        "ner": cross_entropy(scores["ner"], targets["ner"], words),
        "lemma": cross_entropy(scores["lemma"], targets["lemma"], words),
    }
    return sum(WEIGHTS[name] * part for name, part in parts.items()), {name: float(part.detach()) for name, part in parts.items()}
