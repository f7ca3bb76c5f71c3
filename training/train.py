"""Trains the parser and writes `checkpoint.pt` every five minutes; run again, it goes on from there.

usage: train.py [--scale FACTOR] [--steps LIMIT] [--to FOLDER]
"""
import argparse
import random
import time
from pathlib import Path

import torch

from augment import augment
from corpus import read_training
from examples import Encoding, hide_pieces
from labels import load_labels
from losses import compute_loss
from name_sets import split_contractions
from optimizer import Average, make_optimizer, rate_at
from parser_model import ParserModel
from paths import THREADS, WORK
from pieces import load_pieces
from schedule import plan_run
from sizes import Sizes

SEED = 20261124
PASSES = {"de_gsd": 18, "de_pud": 10, "en_ewt": 4, "en_pud": 5, "de_germeval": 8, "en_names": 7}
BATCH_PIECES = 1500
LONGEST = 220
MASKED = {"de_gsd": 0.06, "de_pud": 0.06, "en_ewt": 0.02, "en_pud": 0.04, "de_germeval": 0.04, "en_names": 0.04}
CHECKPOINT_SECONDS = 300


def make_model(labels, weights):
    """Returns a model for the given labels, of the size that an encoder's weights have, filled with them."""
    outputs = {name: len(labels[name]) for name in ("upos", "deprel", "ner", "lemma")}
    outputs["feats"] = sum(len(block["values"]) for block in labels["feats"])
    widths = tuple(value.shape[0] for name, value in weights.items() if name.endswith("widen.bias"))
    model = ParserModel(Sizes(weights["table.packed"].shape[0], widths), outputs)
    model.encoder.load_state_dict(weights)
    return model


def prepare_batch(items, training, encoding, chance):
    """Returns tensors of a batch of varied sentences with some pieces masked."""
    sentences, rates = [], []
    for name, index in items:
        sentence = training[name][index]
        if name == "de_germeval":
            sentence = split_contractions(sentence, chance)
        sentences.append(augment(sentence, chance))
        rates.append(MASKED[name])
    inputs, targets = encoding.tensors(sentences)
    inputs["input_ids"] = hide_pieces(inputs, torch.tensor(rates)[:, None], encoding)
    return inputs, targets


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--scale", type=float, default=1.0, help="multiplies the passes over every set")
    arguments.add_argument("--steps", type=int, default=0, help="stop after so many steps")
    arguments.add_argument("--to", type=Path, default=WORK, help="folder of the checkpoint")
    options = arguments.parse_args()
    torch.set_num_threads(THREADS)
    torch.manual_seed(SEED)
    labels, pieces = load_labels(), load_pieces(WORK / "vocab.txt")
    encoding = Encoding(pieces, labels)
    training, _ = read_training()
    passes = {name: max(min(1, count), round(count * options.scale)) for name, count in PASSES.items()}
    training, batches, pieces_seen = plan_run(training, passes, encoding, LONGEST, BATCH_PIECES, SEED)
    model = make_model(labels, torch.load(WORK / "encoder.pt"))
    optimizer, average, first = make_optimizer(model), Average(model), 0
    checkpoint = options.to / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        average.values, first = saved["average"], saved["step"]
    widths = [len(block["values"]) for block in labels["feats"]]
    print(f"{len(batches)} steps, {pieces_seen:,} pieces, from step {first}", flush=True)

    def save(step):
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average.values, "step": step}
        torch.save(state, options.to / "checkpoint.new")
        (options.to / "checkpoint.new").rename(checkpoint)

    total = len(batches)
    started = saved_at = time.time()
    seen, sums = 0, {}
    model.train()
    last = min(total, first + options.steps) if options.steps else total
    for step in range(first, last):
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step / total)
        inputs, targets = prepare_batch(batches[step], training, encoding, random.Random(SEED + step))
        loss, parts = compute_loss(model(**inputs), targets, inputs, widths)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        average.update(model, step)
        seen += int(inputs["attention_mask"].sum())
        for name, part in parts.items():
            sums[name] = sums.get(name, 0) * 0.95 + part * 0.05
        if step % 20 == 19:
            known = 1 - 0.95 ** (step - first + 1)
            shown = " ".join(f"{name} {value / known:.3f}" for name, value in sums.items())
            print(f"step {step + 1}/{total} {seen / (time.time() - started):.0f} pieces/s {shown}", flush=True)
        if time.time() - saved_at > CHECKPOINT_SECONDS:
            save(step + 1)
            saved_at = time.time()
    save(last)


if __name__ == "__main__":
    main()
