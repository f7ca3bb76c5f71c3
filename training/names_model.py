"""The tower of names: upper layers of its own above the parser's lower ones, so that what it learns changes no tree."""
import torch
from torch import nn
from torch.nn import functional

from encoder import Layer
from parser_model import gather_words

SHARED, WIDTH = 4, 1024


class NamesTower(nn.Module):
    """Vectors of the parser's lowest `SHARED` layers in, scores of the name labels of each word out."""

    def __init__(self, sizes, labels):
        super().__init__()
        self.layers = nn.ModuleList(Layer(sizes, WIDTH) for _ in sizes.feed_forward[SHARED:])
        self.dropout = nn.Dropout(sizes.head_dropout)
        self.perceptron = nn.Linear(2 * sizes.hidden, sizes.tag)
        self.tagger = nn.Linear(sizes.tag, labels)

    def forward(self, vectors, bias, word_starts, word_ends):
        for layer in self.layers:
            vectors = layer(vectors, bias)
        words = torch.cat([gather_words(vectors, word_starts), gather_words(vectors, word_ends)], -1)
        return self.tagger(self.dropout(functional.gelu(self.perceptron(self.dropout(words)))))


class NamedParser(nn.Module):
    """The parser with the tower's names instead of its own."""

    def __init__(self, parser, tower):
        super().__init__()
        self.parser, self.tower = parser, tower

    def forward(self, input_ids, attention_mask, word_starts, word_ends):
        vectors, bias = self.parser.encoder.lower(input_ids, attention_mask, SHARED)
        names = self.tower(vectors, bias, word_starts, word_ends)
        for layer in self.parser.encoder.layers[SHARED:]:
            vectors = layer(vectors, bias)
        return self.parser.score_words(vectors, word_starts, word_ends) | {"ner": names}


def narrow_layer(state, width, mean, variance):
    """Returns a layer's weights with only so many feed-forward neurons: those whose activations, as measured, spread most in what they write.

    What a removed neuron writes on average moves into the bias.
    """
    narrow = state["narrow.weight"]
    kept = torch.zeros(narrow.shape[1], dtype=torch.bool)
    kept[(variance * narrow.square().sum(0)).topk(width).indices] = True
    return state | {
        "narrow.bias": state["narrow.bias"] + narrow[:, ~kept] @ mean[~kept], "narrow.weight": narrow[:, kept],
        "widen.weight": state["widen.weight"][kept], "widen.bias": state["widen.bias"][kept],
    }


def copy_parser(parser, measured):
    """Returns a tower that starts from the parser's upper layers, narrowed, and says nearly what the parser's own tagger of names says.

    `measured` has the mean and the variance of each layer's neurons.
    """
    tower = NamesTower(parser.sizes, parser.taggers["ner"].out_features)
    for layer, original, (mean, variance) in zip(tower.layers, parser.encoder.layers[SHARED:], measured[SHARED:]):
        layer.load_state_dict(narrow_layer(original.state_dict(), WIDTH, mean, variance))
    before, whole = sum(parser.widths[:-1]), parser.perceptron
    tower.perceptron.load_state_dict({"weight": whole.weight[before:], "bias": whole.bias[before:]})
    tower.tagger.load_state_dict(parser.taggers["ner"].state_dict())
    return tower
