"""A BERT encoder with a packed word table and narrower feed-forward layers."""
import torch
from torch import nn
from torch.nn import functional

from packed_table import PackedTable
from sizes import Sizes


class Layer(nn.Module):
    """Self-attention and feed-forward, normalised after each as BERT does."""

    def __init__(self, sizes: Sizes, inner: int):
        super().__init__()
        self.heads = sizes.attention_heads
        self.query = nn.Linear(sizes.hidden, sizes.hidden)
        self.key = nn.Linear(sizes.hidden, sizes.hidden)
        self.value = nn.Linear(sizes.hidden, sizes.hidden)
        self.output = nn.Linear(sizes.hidden, sizes.hidden)
        self.attention_norm = nn.LayerNorm(sizes.hidden, eps=1e-12)
        self.widen = nn.Linear(sizes.hidden, inner)
        self.narrow = nn.Linear(inner, sizes.hidden)
        self.output_norm = nn.LayerNorm(sizes.hidden, eps=1e-12)
        self.dropout = nn.Dropout(sizes.encoder_dropout)

    def split_heads(self, vectors):
        batch, length, hidden = vectors.shape
        return vectors.view(batch, length, self.heads, hidden // self.heads).transpose(1, 2)

    def attend(self, vectors, bias):
        query, key, value = (self.split_heads(part(vectors)) for part in (self.query, self.key, self.value))
        scores = query @ key.transpose(2, 3) * (query.shape[-1] ** -0.5) + bias
        mixed = torch.softmax(scores, -1) @ value
        return self.output(mixed.transpose(1, 2).reshape(vectors.shape))

    def forward(self, vectors, bias):
        vectors = self.attention_norm(vectors + self.dropout(self.attend(vectors, bias)))
        inner = functional.gelu(self.widen(vectors))
        return self.output_norm(vectors + self.dropout(self.narrow(inner)))


class Encoder(nn.Module):
    """Word pieces to vectors: a packed table, positions, then the layers."""

    def __init__(self, sizes: Sizes):
        super().__init__()
        self.table = PackedTable(sizes.vocabulary, sizes.hidden)
        self.positions = nn.Embedding(sizes.positions, sizes.hidden)
        self.norm = nn.LayerNorm(sizes.hidden, eps=1e-12)
        self.dropout = nn.Dropout(sizes.encoder_dropout)
        self.layers = nn.ModuleList(Layer(sizes, inner) for inner in sizes.feed_forward)

    def lower(self, ids, mask, layers):
        """Returns the vectors above the given number of lowest layers, and the mask as a bias on attention."""
        places = torch.arange(ids.shape[1], device=ids.device)
        vectors = self.dropout(self.norm(self.table(ids) + self.positions(places)))
        bias = (1.0 - mask[:, None, None, :].to(vectors.dtype)) * -10000.0
        for layer in self.layers[:layers]:
            vectors = layer(vectors, bias)
        return vectors, bias

    def forward(self, ids, mask):
        return self.lower(ids, mask, len(self.layers))[0]
