"""Trains the teacher of names on the sentences with names and writes `teacher.pt`.

usage: train_teacher.py [--finish STEP]
Parts of speech are the treebank's where a sentence has them, else those of the shipped model.
"""
import argparse
import random
import time
from dataclasses import replace

import torch

from augment import augment
from corpus import read_training
from examples import Encoding
from labels import load_labels
from name_sets import split_contractions
from name_swaps import collect_names, swap_names
from optimizer import rate_at
from paths import MODEL, THREADS, WORK
from pieces import load_pieces
from predict import Predictor
from schedule import make_batches, order_sentences
from score import score_names
from teacher_model import LAYERS, NameTeacher, load_bert, tag_pieces

SEED = 20261125
PASSES = {"de_germeval": 4, "en_names": 5, "de_pud": 4}
BATCH_PIECES, LONGEST = 700, 160
RATE, HEAD_RATE, LAYER_DECAY = 7e-5, 1e-3, 0.93
SWAPPED, UNTAGGED, SMOOTHING = 0.25, 0.1, 0.03


def tag_sentences(sentences, predictor):
    """Returns the sentences with parts of speech and names, but without trees."""
    chance = random.Random(SEED)
    sentences = [split_contractions(sentence, chance) if sentence.upos is None and sentence.names else sentence for sentence in sentences]
    missing = [sentence for sentence in sentences if sentence.upos is None]
    tagged = iter(predictor.label(missing)) if missing else iter(())
    return [replace(s, upos=s.upos or next(tagged).upos, heads=None, relations=None, lemmas=None, feats=None, rows=None) for s in sentences]


def make_optimizer(teacher):
    """Returns AdamW with smaller steps for lower layers."""
    groups = []
    for name, parameter in teacher.named_parameters():
        if parameter.requires_grad:
            rate = RATE * LAYER_DECAY ** (LAYERS - 1 - int(name.split(".")[1])) if name.startswith("layers.") else HEAD_RATE
            groups.append({"params": [parameter], "lr": 0.0, "peak": rate, "weight_decay": 0.01 if parameter.dim() > 1 else 0.0})
    return torch.optim.AdamW(groups, fused=True)


def name_scores(teacher, encoding, sentences):
    """Returns the teacher's scores of each word of the sentences."""
    results, teacher_was = [None] * len(sentences), teacher.training
    teacher.eval()
    order = sorted(range(len(sentences)), key=lambda index: len(encoding.cut(sentences[index].forms)[0]))
    with torch.no_grad():
        for start in range(0, len(order), 24):
            batch = order[start:start + 24]
            chosen = [sentences[index] for index in batch]
            inputs, _ = encoding.tensors(chosen, with_targets=False)
            scores = teacher(**inputs, piece_tags=tag_pieces(chosen, inputs, encoding))
            for row, index in enumerate(batch):
                results[index] = scores[row, :len(sentences[index].forms)]
    teacher.train(teacher_was)
    return results


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--finish", type=int, help="let the rate reach zero at this step already, and stop")
    options = arguments.parse_args()
    torch.set_num_threads(THREADS)
    torch.manual_seed(SEED)
    labels, pieces = load_labels(), load_pieces(WORK / "vocab.txt")
    encoding, predictor = Encoding(pieces, labels), Predictor(MODEL, threads=THREADS)
    sets, held_out = read_training()
    training = {name: [s for s in tag_sentences([s for s in sets[name] if s.names], predictor)
                       if len(encoding.cut(s.forms)[0]) <= LONGEST] for name in PASSES}
    held_out = {name: tag_sentences(held_out[name], predictor) for name in ("de_germeval", "en_names")}
    names = collect_names([sentence for sentences in training.values() for sentence in sentences])
    order = order_sentences({name: len(sentences) for name, sentences in training.items()}, PASSES, SEED)
    lengths = {(name, index): len(encoding.cut(s.forms)[0]) for name, sentences in training.items() for index, s in enumerate(sentences)}
    batches = make_batches(order, lengths.__getitem__, BATCH_PIECES, SEED)
    teacher = NameTeacher(len(pieces.pieces), len(labels["upos"]), len(labels["ner"]))
    load_bert(teacher, pieces)
    optimizer = make_optimizer(teacher)
    total = min(options.finish or len(batches), len(batches))
    print(f"{total} of {len(batches)} steps, {sum(lengths[item] for item in order):,} pieces", flush=True)

    def report(step):
        for name, sentences in held_out.items():
            predicted = [replace(s, names=predictor.read_names(rows.numpy()))
                         for s, rows in zip(sentences, name_scores(teacher, encoding, sentences))]
            print(step, name, score_names(sentences, predicted), flush=True)

    started, seen, shown = time.time(), 0, 0.0
    teacher.train()
    for step, batch in enumerate(batches[:total]):
        chance = random.Random(SEED + step)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step / total)
        sentences = [swap_names(augment(training[name][index], chance), names, SWAPPED, chance) for name, index in batch]
        inputs, targets = encoding.tensors([replace(s, upos=None) for s in sentences])
        tags = tag_pieces(sentences, inputs, encoding) * (torch.rand(len(sentences), 1) >= UNTAGGED)
        scores = teacher(**inputs, piece_tags=tags)
        loss = torch.nn.functional.cross_entropy(scores.flatten(0, 1), targets["ner"].flatten(), ignore_index=-100, label_smoothing=SMOOTHING)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        seen += int(inputs["attention_mask"].sum())
        shown = 0.95 * shown + 0.05 * float(loss.detach())
        if step % 20 == 19:
            print(f"step {step + 1}/{total} {seen / (time.time() - started):.0f} pieces/s loss {shown / (1 - 0.95 ** (step + 1)):.4f}", flush=True)
        if step % 200 == 199:
            report(step + 1)
    report("end")
    torch.save(teacher.state_dict(), WORK / "teacher.pt")


if __name__ == "__main__":
    main()
