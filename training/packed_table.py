"""A word table of four bits a number: small on disk, and the same numbers in training and at run time."""
import numpy as np
import torch
from torch import nn

LEVELS, MIDDLE = 16, 7.5
ROWS = 1000


def pack_table(table, weights):
    """Returns the state of a `PackedTable`; rows that are frequent (`weights`) decide the centre and spread of each dimension."""
    share = weights[:, None] / weights.sum()
    centre = (table * share).sum(0)
    spread = np.sqrt((((table - centre) ** 2) * share).sum(0))
    scaled = (table - centre) / spread
    packed, scales = [], []
    for start in range(0, len(scaled), ROWS):
        rows = scaled[start:start + ROWS]
        size = np.sqrt((rows**2).mean(1, keepdims=True))
        best = np.full((len(rows), 1), np.inf)
        chosen = size.copy()
        for step in np.linspace(0.24, 0.46, 12):
            codes = np.clip(np.rint(rows / (size * step) + MIDDLE), 0, LEVELS - 1)
            error = (((codes - MIDDLE) * size * step - rows) ** 2).mean(1, keepdims=True)
            chosen = np.where(error < best, size * step, chosen)
            best = np.minimum(best, error)
        codes = np.clip(np.rint(rows / chosen + MIDDLE), 0, LEVELS - 1).astype(np.uint8)
        half = codes.shape[1] // 2
        packed.append(codes[:, :half] + LEVELS * codes[:, half:])
        scales.append(chosen)
    return {
        "packed": torch.tensor(np.concatenate(packed)), "scales": torch.tensor(np.concatenate(scales), dtype=torch.float32),
        "spread": torch.tensor(spread, dtype=torch.float32), "centre": torch.tensor(centre, dtype=torch.float32),
    }


class PackedTable(nn.Module):
    """Looks rows up and unpacks them; only each dimension's centre and spread are trained."""

    def __init__(self, rows, width):
        super().__init__()
        self.register_buffer("packed", torch.zeros(rows, width // 2, dtype=torch.uint8))
        self.register_buffer("scales", torch.ones(rows, 1))
        self.spread = nn.Parameter(torch.ones(width))
        self.centre = nn.Parameter(torch.zeros(width))

    def forward(self, ids):
        both = torch.nn.functional.embedding(ids, self.packed).float()
        high = torch.floor(both / LEVELS)
        codes = torch.cat([both - LEVELS * high, high], -1) - MIDDLE
        return codes * torch.nn.functional.embedding(ids, self.scales) * self.spread + self.centre
