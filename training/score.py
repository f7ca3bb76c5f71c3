"""Scores the shipped model on gold words.

usage: score.py [--model FOLDER] [--graph FILE] [--development] [--write FOLDER]
Without `--development` on the test sets: trees, tags, lemmas and features of GSD and EWT, names of GermEval and EWT.
"""
import argparse
from pathlib import Path

from corpus import read_training
from name_sets import read_names
from paths import MODEL
from predict import Predictor
from treebank import read_treebank

SHOWN = ["Case", "Number", "Gender", "Person", "Tense", "Mood", "VerbForm", "Voice", "Polarity", "PronType"]
KINDS = ("PER", "LOC", "ORG")


def percent(hits):
    return 100 * sum(hits) / max(1, len(hits))


def score_trees(gold, predicted):
    """Returns the figures over all words; relations are cut at the colon."""
    pairs = [(a, b, i) for a, b in zip(gold, predicted) for i in range(len(a.forms))]
    attached = [a.heads[i] == b.heads[i] for a, b, i in pairs]
    figures = {
        "UPOS": percent([a.upos[i] == b.upos[i] for a, b, i in pairs]), "UAS": percent(attached),
        "LAS": percent([hit and a.relations[i].split(":")[0] == b.relations[i].split(":")[0] for hit, (a, b, i) in zip(attached, pairs)]),
        "lemma": percent([a.lemmas[i] == b.lemmas[i] for a, b, i in pairs if a.lemmas[i]]),
        "feats": percent([a.feats[i] == b.feats[i] for a, b, i in pairs]),
    }
    for name in SHOWN:
        both = [(a.feats[i].get(name), b.feats[i].get(name)) for a, b, i in pairs]
        right = sum(x == y for x, y in both if x)
        wanted, given = sum(x is not None for x, _ in both), sum(y is not None for _, y in both)
        figures[name] = 200 * right / max(1, wanted + given)
        if name == "Mood":
            right, wanted, given = (sum(test(x, y) for x, y in both) for test in (
                lambda x, y: x == y == "Sub", lambda x, _: x == "Sub", lambda _, y: y == "Sub"))
            figures["Mood=Sub"] = 200 * right / max(1, wanted + given)
    return figures


def name_spans(tags):
    """Returns (start, end, kind) of the names."""
    spans, start = set(), None
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and tag[0] != "I":
            spans.add((start, index, tags[start][2:]))
            start = None
        if tag[0] == "B":
            start = index
    return {span for span in spans if span[2] in KINDS}


def score_names(gold, predicted):
    """Returns precision, recall and F1 of whole names with their kind."""
    pairs = [(name_spans(a.names), name_spans(b.names)) for a, b in zip(gold, predicted)]
    right, given, wanted = (sum(sizes) for sizes in zip(*((len(a & b), len(b), len(a)) for a, b in pairs)))
    return {"P": right / max(1, given), "R": right / max(1, wanted), "F1": 2 * right / max(1, given + wanted)}


def write_conllu(sentences, path):
    """Writes predictions as CoNLL-U, names as NER= in the last column."""
    with open(path, "w", encoding="utf8") as file:
        for s in sentences:
            for i, form in enumerate(s.forms):
                feats = "|".join(f"{name}={value}" for name, value in sorted(s.feats[i].items(), key=lambda item: item[0].lower())) or "_"
                name = "_" if s.names[i] == "O" else f"NER={s.names[i]}"
                print(i + 1, form, s.lemmas[i], s.upos[i], "_", feats, s.heads[i], s.relations[i], "_", name, sep="\t", file=file)
            print(file=file)


def load_sets(development):
    """Returns (name, kind, sentences) of what is scored."""
    if development:
        held_out = read_training()[1]
        return [(name, "trees" if sentences[0].upos else "names", sentences) for name, sentences in held_out.items()]
    trees = [(name, "trees", read_treebank(name)) for name in ("de_gsd-test", "en_ewt-test")]
    return trees + [(name, "names", read_names(name)) for name in ("de_germeval-a", "en_ewt-test")]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--model", type=Path, default=MODEL)
    arguments.add_argument("--graph", default="syntax.onnx.gz", help="another ONNX file, to compare with full precision")
    arguments.add_argument("--development", action="store_true")
    arguments.add_argument("--write", type=Path, help="folder for the predictions as CoNLL-U")
    options = arguments.parse_args()
    predictor = Predictor(options.model, options.graph)
    for name, kind, sentences in load_sets(options.development):
        predicted = predictor.label(sentences)
        figures = score_trees(sentences, predicted) if kind == "trees" else score_names(sentences, predicted)
        print(name, kind, " ".join(f"{key} {value:.3f}" if kind == "names" else f"{key} {value:.2f}" for key, value in figures.items()), flush=True)
        if options.write:
            options.write.mkdir(parents=True, exist_ok=True)
            write_conllu(predicted, options.write / f"{name}-{kind}.conllu")


if __name__ == "__main__":
    main()
