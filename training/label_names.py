"""Lets the teacher of names score treebank sentences and raw text: `teacher-names.pt`, a list of (forms, scores) for each set.

It is asked about sentences with proper nouns, of the treebank or, in raw text (parliament debates), as the shipped model sees them.
"""
import gzip
import random
import re

import torch

from corpus import read_training
from examples import Encoding
from labels import load_labels
from name_sets import split_contractions
from paths import DATA, MODEL, THREADS, WORK
from pieces import load_pieces
from predict import Predictor
from teacher_model import NameTeacher
from train_teacher import name_scores, tag_sentences
from treebank import Sentence

SEED = 20261126
TREEBANKS, MOST = ("en_ewt", "de_gsd"), 3500
RAW = {"de_raw": ("de_bundestag", 2000, 700)}
WORD = {"de": re.compile(r"\w+(?:[-.]\w+)*|[^\w\s]"), "en": re.compile(r"\w+(?:\.\w+)*|[^\w\s]")}
LONGEST, LEAST_NAMES = 60, 2


def read_raw(file_name, language, looked_at, chance):
    """Returns sentences of raw text, split into words well enough for names."""
    with gzip.open(DATA / "text" / f"{file_name}.txt.gz", "rt", encoding="utf8") as file:
        lines = chance.sample(file.read().splitlines(), looked_at)
    sentences = [Sentence(WORD[language].findall(line), language) for line in lines]
    whole = [Sentence(s.forms, language, names=["O"] * len(s.forms)) for s in sentences if 4 <= len(s.forms) <= LONGEST]
    return [Sentence(split_contractions(s, chance).forms, language) for s in whole]


def main():
    torch.set_num_threads(THREADS)
    chance = random.Random(SEED)
    labels, pieces = load_labels(), load_pieces(WORK / "vocab.txt")
    encoding, predictor = Encoding(pieces, labels), Predictor(MODEL, threads=THREADS)
    teacher = NameTeacher(len(pieces.pieces), len(labels["upos"]), len(labels["ner"]))
    teacher.load_state_dict(torch.load(WORK / "teacher.pt"))
    # Eight bits a weight: twice as fast, and the scores hardly differ.
    teacher = torch.ao.quantization.quantize_dynamic(teacher.eval(), {torch.nn.Linear}, dtype=torch.qint8)
    training = read_training()[0]
    sets = {}
    for name in TREEBANKS:
        tagged = [s for s in tag_sentences(training[name], predictor) if "PROPN" in s.upos]
        sets[name] = chance.sample(tagged, min(MOST, len(tagged)))
    for name, (file_name, looked_at, taken) in RAW.items():
        tagged = tag_sentences(read_raw(file_name, name[:2], looked_at, chance), predictor)
        sets[name] = [s for s in tagged if s.upos.count("PROPN") >= LEAST_NAMES][:taken]
    results = {}
    for name, sentences in sets.items():
        scores = [torch.log_softmax(rows, -1).half() for rows in name_scores(teacher, encoding, sentences)]
        results[name] = [(s.forms, rows) for s, rows in zip(sentences, scores)]
        found = sum(int((rows.argmax(-1) > 0).any()) for rows in scores)
        print(name, len(sentences), "sentences,", found, "with names", flush=True)
    torch.save(results, WORK / "teacher-names.pt")


if __name__ == "__main__":
    main()
