"""AdamW with smaller steps for lower layers, a warm-up and a linear decay, and a running average of the weights."""
import torch

ENCODER_RATE, HEAD_RATE, LAYER_DECAY, WEIGHT_DECAY = 1.2e-4, 1e-3, 0.88, 0.01
WARM_UP = 0.06
AVERAGE_EVERY, AVERAGE_DECAY = 5, 0.97


def rate_at(progress):
    """Returns the share of the peak rate after the given share of the run."""
    return progress / WARM_UP if progress < WARM_UP else (1 - progress) / (1 - WARM_UP)


def make_optimizer(model):
    """Returns the optimizer."""
    layers = len(model.encoder.layers)
    groups = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            rate = ENCODER_RATE * LAYER_DECAY ** (layers - 1 - int(name.split(".")[2]))
        else:
            rate = ENCODER_RATE * LAYER_DECAY**layers if name.startswith("encoder.") else HEAD_RATE
        decay = WEIGHT_DECAY if parameter.dim() > 1 else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": parameters, "lr": 0.0, "peak": rate, "weight_decay": decay} for (rate, decay), parameters in groups.items()],
        fused=True)


class Average:
    """An exponential average of the weights."""

    def __init__(self, model):
        self.values = {name: value.detach().clone() for name, value in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model, step):
        """Moves the average towards the model, every few steps; early on it follows closely."""
        if step % AVERAGE_EVERY:
            return
        share = 1 - min(AVERAGE_DECAY, (1 + step / AVERAGE_EVERY) / (10 + step / AVERAGE_EVERY))
        for name, value in model.state_dict().items():
            if value.is_floating_point():
                self.values[name].lerp_(value, share)
