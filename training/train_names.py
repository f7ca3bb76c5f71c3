"""Trains the tower of names above a trained parser, whose weights stay as they are, and writes `names.pt`.

usage: train_names.py [--from FILE] [--scale FACTOR] [--steps LIMIT] [--to FILE]
"""
import argparse
import random
import time
from pathlib import Path

import torch

from augment import augment
from corpus import read_names_training
from examples import Encoding, hide_pieces
from export import load_trained
from labels import load_labels
from losses import cross_entropy
from name_lists import NameLists
from name_sets import split_contractions
from name_swaps import collect_names, swap_names
from names_model import SHARED, NamesTower, copy_parser
from optimizer import Average, rate_at
from paths import THREADS, WORK
from pieces import load_pieces
from prune_encoder import measure_neurons
from schedule import plan_run
from score import score_names
from name_decoder import decode_names

SEED = 20261126
PASSES = {"de_germeval": 6, "en_names": 5, "de_pud": 4, "en_own": 4, "en_rest": 1, "de_own": 4, "de_written": 4, "de_debates": 3, "en_written": 3}
SWAPPED = {"de_germeval": 0.25, "en_names": 0.2, "en_own": 0.1}
BATCH_PIECES, LONGEST = 1200, 200
RATE, HEAD_RATE = 2e-4, 6e-4
MASKED, SMOOTHING = 0.04, 0.05


def make_optimizer(tower):
    """Returns AdamW with smaller steps for the layers than for what reads them."""
    groups = {}
    for name, parameter in tower.named_parameters():
        rate = RATE if name.startswith("layers") else HEAD_RATE
        groups.setdefault((rate, 0.01 if parameter.dim() > 1 else 0.0), []).append(parameter)
    return torch.optim.AdamW([{"params": parameters, "lr": 0.0, "peak": rate, "weight_decay": decay}
                              for (rate, decay), parameters in groups.items()], fused=True)


def make_tower(parser, pieces, start):
    """Returns the tower to train: the one of the given file, or one that starts from the parser's upper layers."""
    if start is None:
        return copy_parser(parser, measure_neurons(parser.encoder, pieces))
    tower = NamesTower(parser.sizes, parser.taggers["ner"].out_features)
    tower.load_state_dict(torch.load(start))
    return tower


def lower_layers(parser, input_ids, attention_mask):
    """Returns what the tower reads: the vectors of the parser's lower layers, and the mask as a bias."""
    with torch.no_grad():
        return parser.encoder.lower(input_ids, attention_mask, SHARED)


def vary(sentence, name, names, lists, chance):
    """Returns a variant of a training sentence."""
    if name in ("de_germeval", "de_written", "de_debates"):
        sentence = split_contractions(sentence, chance)
    if name in SWAPPED:
        sentence = swap_names(sentence, names, SWAPPED[name], chance, lists)
    return augment(sentence, chance)


def label_names(parser, tower, encoding, labels, sentences):
    """Returns the sentences with the names that parser and tower find."""
    was, results = tower.training, [None] * len(sentences)
    parser.eval(), tower.eval()
    order = sorted(range(len(sentences)), key=lambda index: len(encoding.cut(sentences[index].forms)[0]))
    for start in range(0, len(order), 32):
        batch = order[start:start + 32]
        inputs, _ = encoding.tensors([sentences[index] for index in batch], with_targets=False)
        with torch.no_grad():
            vectors, bias = lower_layers(parser, inputs["input_ids"], inputs["attention_mask"])
            scores = tower(vectors, bias, inputs["word_starts"], inputs["word_ends"]).numpy()
        for row, index in enumerate(batch):
            results[index] = type(sentences[index])(sentences[index].forms, sentences[index].language,
                                                    names=decode_names(scores[row, :len(sentences[index].forms)], labels["ner"]))
    tower.train(was)
    return results


def report(step, parser, tower, encoding, labels, held_out):
    """Prints the figures of the held-out sentences."""
    shown = []
    for name, sentences in held_out.items():
        figures = score_names(sentences, label_names(parser, tower, encoding, labels, sentences))
        shown.append(f"{name} " + " ".join(f"{key} {value:.3f}" for key, value in figures.items()))
    print(f"after {step}: " + "; ".join(shown), flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--from", type=Path, dest="start", help="weights of a tower to go on from, instead of the parser's upper layers")
    arguments.add_argument("--scale", type=float, default=1.0, help="multiplies the passes over every set")
    arguments.add_argument("--steps", type=int, default=0, help="stop after so many steps")
    arguments.add_argument("--to", type=Path, default=WORK / "names.pt", help="file of the weights")
    options = arguments.parse_args()
    torch.set_num_threads(THREADS)
    torch.manual_seed(SEED)
    labels, pieces = load_labels(), load_pieces(WORK / "vocab.txt")
    encoding = Encoding(pieces, labels)
    training, held_out = read_names_training()
    passes = {name: max(1, round(count * options.scale)) for name, count in PASSES.items() if training.get(name)}
    training, batches, pieces_seen = plan_run(training, passes, encoding, LONGEST, BATCH_PIECES, SEED)
    names, lists = collect_names([s for sentences in training.values() for s in sentences]), NameLists()
    parser = load_trained(WORK / "checkpoint.pt", True).requires_grad_(False)
    tower = make_tower(parser, pieces, options.start)
    report(0, parser, tower, encoding, labels, held_out)
    optimizer, average = make_optimizer(tower), Average(tower)
    total = min(options.steps or len(batches), len(batches))
    print(f"{total} of {len(batches)} steps, {pieces_seen:,} pieces", flush=True)
    started, seen, shown = time.time(), 0, 0.0
    parser.train(), tower.train()
    for step in range(total):
        chance = random.Random(SEED + step)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step / total)
        inputs, targets = encoding.tensors([vary(training[name][index], name, names, lists, chance) for name, index in batches[step]])
        ids = hide_pieces(inputs, MASKED, encoding)
        vectors, bias = lower_layers(parser, ids, inputs["attention_mask"])
        scores = tower(vectors, bias, inputs["word_starts"], inputs["word_ends"])
        loss = cross_entropy(scores, targets["ner"], (targets["ner"] >= 0).sum(), SMOOTHING)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tower.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        average.update(tower, step)
        seen += int(inputs["attention_mask"].sum())
        shown = shown * 0.95 + float(loss.detach()) * 0.05
        if step % 50 == 49:
            print(f"step {step + 1}/{total} {seen / (time.time() - started):.0f} pieces/s loss {shown / (1 - 0.95 ** (step + 1)):.4f}", flush=True)
        if step % 400 == 399:
            report(step + 1, parser, tower, encoding, labels, held_out)
            parser.train()
    tower.load_state_dict(average.values)
    torch.save(tower.state_dict(), options.to)
    report("the end", parser, tower, encoding, labels, held_out)


if __name__ == "__main__":
    main()
