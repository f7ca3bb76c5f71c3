"""The whole model: encoder, word vectors, and heads for arcs, relations, tags, features, names and lemmas."""
import torch
from torch import nn
from torch.nn import functional

from encoder import Encoder
from sizes import Sizes


def gather_words(vectors, positions):
    """Returns the piece vectors at the given positions: [B, W, H]."""
    return torch.gather(vectors, 1, positions.unsqueeze(-1).expand(-1, -1, vectors.shape[-1]))


class Biaffine(nn.Module):
    """Scores pairs of words for each label, with linear terms for either side (Dozat and Manning 2017)."""

    def __init__(self, width, labels):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(labels, width + 1, width + 1))

    def forward(self, dependents, heads):
        labels, inner, _ = self.weight.shape
        left = torch.cat([dependents, torch.ones_like(dependents[..., :1])], -1)
        right = torch.cat([heads, torch.ones_like(heads[..., :1])], -1)
        batch, words, _ = left.shape
        mixed = left @ self.weight.permute(1, 0, 2).reshape(inner, labels * inner)
        scores = mixed.reshape(batch, words * labels, inner) @ right.transpose(1, 2)
        return scores.reshape(batch, words, labels, -1)


class ParserModel(nn.Module):
    """Word pieces and word positions in, score tables out; see `packages/syntax/model` for the shapes."""

    def __init__(self, sizes: Sizes, outputs: dict):
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes)
        self.dropout = nn.Dropout(sizes.head_dropout)
        self.widths = [sizes.arc, sizes.arc, sizes.relation, sizes.relation, sizes.tag]
        self.perceptron = nn.Linear(2 * sizes.hidden, sum(self.widths))
        self.arcs = Biaffine(sizes.arc, 1)
        self.relations = Biaffine(sizes.relation, outputs["deprel"])
        self.taggers = nn.ModuleDict({name: nn.Linear(sizes.tag, outputs[name]) for name in ("upos", "feats", "ner", "lemma")})

    def forward(self, input_ids, attention_mask, word_starts, word_ends):
        return self.score_words(self.encoder(input_ids, attention_mask), word_starts, word_ends)

    def score_words(self, vectors, word_starts, word_ends):
        """Returns the score tables, given the vectors of the encoder's top."""
        starts = torch.cat([torch.zeros_like(word_starts[:, :1]), word_starts], 1)
        ends = torch.cat([torch.zeros_like(word_ends[:, :1]), word_ends], 1)
        words = torch.cat([gather_words(vectors, starts), gather_words(vectors, ends)], -1)
        parts = self.dropout(functional.gelu(self.perceptron(self.dropout(words)))).split(self.widths, -1)
        arc_dependents, arc_heads, relation_dependents, relation_heads, tags = parts
        scores = {name: tagger(tags[:, 1:]) for name, tagger in self.taggers.items()}
        scores["arcs"] = self.arcs(arc_dependents[:, 1:], arc_heads)[:, :, 0]
        scores["rels"] = self.relations(relation_dependents[:, 1:], relation_heads).transpose(2, 3)
        return scores
