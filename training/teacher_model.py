"""The teacher of names: ten whole layers of multilingual BERT that are also told each word's part of speech."""
import numpy as np
import torch
from torch import nn

from encoder import Layer
from parser_model import gather_words
from paths import WORK
from prune_encoder import WHOLE, read_layer
from sizes import Sizes

LAYERS, FROZEN = 10, 3
SIZES = Sizes(vocabulary=0, feed_forward=(WHOLE,) * LAYERS)


class NameTeacher(nn.Module):
    """Pieces, word positions and tags in, scores of names out; the lowest layers stay as they are."""

    def __init__(self, vocabulary, tags, names):
        super().__init__()
        self.table = nn.Embedding(vocabulary, SIZES.hidden)
        self.positions = nn.Embedding(SIZES.positions, SIZES.hidden)
        self.norm = nn.LayerNorm(SIZES.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(SIZES, WHOLE) for _ in range(LAYERS))
        self.tags = nn.Embedding(tags + 1, SIZES.hidden)
        nn.init.zeros_(self.tags.weight)
        self.dropout = nn.Dropout(SIZES.head_dropout)
        self.names = nn.Linear(2 * SIZES.hidden, names)
        for part in (self.table, self.positions, self.norm, *self.layers[:FROZEN]):
            part.requires_grad_(False)

    def forward(self, input_ids, attention_mask, word_starts, word_ends, piece_tags):
        bias = (1.0 - attention_mask[:, None, None, :].float()) * -10000.0
        vectors = self.norm(self.table(input_ids) + self.positions(torch.arange(input_ids.shape[1])))
        for index, layer in enumerate(self.layers):
            if index == FROZEN:
                vectors = vectors + self.tags(piece_tags)
            vectors = layer(vectors, bias)
        words = torch.cat([gather_words(vectors, word_starts), gather_words(vectors, word_ends)], -1)
        return self.names(self.dropout(words))


def load_bert(teacher, pieces):
    """Fills the teacher with multilingual BERT's weights."""
    bert = np.load(WORK / "bert.npz")
    lines = (WORK / "bert-vocab.txt").read_text(encoding="utf8").rstrip("\n").split("\n")
    original = {piece: index for index, piece in enumerate(lines)}
    table = bert["bert/embeddings/word_embeddings"][[original[piece] for piece in pieces.pieces]]
    teacher.table.weight.data = torch.tensor(table + bert["bert/embeddings/token_type_embeddings"][0])
    teacher.positions.weight.data = torch.tensor(bert["bert/embeddings/position_embeddings"])
    teacher.norm.weight.data = torch.tensor(bert["bert/embeddings/LayerNorm/gamma"])
    teacher.norm.bias.data = torch.tensor(bert["bert/embeddings/LayerNorm/beta"])
    for index, layer in enumerate(teacher.layers):
        layer.load_state_dict(read_layer(bert, index))
    for part in (teacher.table, teacher.positions, teacher.norm):
        part.requires_grad_(False)


def tag_pieces(sentences, inputs, encoding):
    """Returns the index of each piece's part of speech, 0 where there is none."""
    tags = torch.zeros_like(inputs["input_ids"])
    for row, sentence in enumerate(sentences):
        for index, tag in enumerate(sentence.upos):
            tags[row, inputs["word_starts"][row, index]:inputs["word_ends"][row, index] + 1] = encoding.upos[tag] + 1
    return tags
