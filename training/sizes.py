"""The model's dimensions."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Sizes:
    """`feed_forward` has the inner width of each layer. Chosen so that the quantized model, one byte a weight, stays below 40 MB."""
    vocabulary: int
    feed_forward: tuple
    hidden: int = 768
    attention_heads: int = 12
    positions: int = 512
    arc: int = 256
    relation: int = 128
    tag: int = 384
    encoder_dropout: float = 0.1
    head_dropout: float = 0.2
