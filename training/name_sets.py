"""Reads the data sets with names: GermEval's tables and Universal NER's IOB2 files."""
import gzip
import random

from paths import DATA
from treebank import Sentence

KINDS = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "OTH": "MISC", "MISC": "MISC"}
CONTRACTIONS = {
    "am": ("an", "dem"), "im": ("in", "dem"), "vom": ("von", "dem"), "zum": ("zu", "dem"), "zur": ("zu", "der"),
    "beim": ("bei", "dem"), "ins": ("in", "das"), "ans": ("an", "das"),
}


def read_tag(text):
    """Returns a tag over PER, LOC, ORG, MISC; derived and partial names are none."""
    prefix, _, kind = text.partition("-")
    return f"{prefix}-{KINDS[kind]}" if kind in KINDS else "O"


def read_names(name):
    """Returns sentences with only names annotated; GermEval's outer layer is the third column."""
    path = next((DATA / "ner").glob(f"{name}.*.gz"))
    forms, tags, sentences = [], [], []
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in [*file, "\n"]:
            columns = line.rstrip("\n").split("\t")
            if columns[0].isdigit():
                forms.append(columns[1])
                tags.append(read_tag(columns[2]))
            elif not line.strip() and forms:
                sentences.append(Sentence(forms, name[:2], names=repair(tags)))
                forms, tags = [], []
    return sentences


def repair(tags):
    """Returns the tags with every name starting with B."""
    fixed = []
    for index, tag in enumerate(tags):
        before = fixed[index - 1] if index else "O"
        fixed.append("B" + tag[1:] if tag[0] == "I" and before[1:] != tag[1:] else tag)
    return fixed


def split_contractions(sentence, chance: random.Random):
    """Returns the sentence with German contractions split as UD has them (am -> an dem), some of the time."""
    if sentence.language != "de" or chance.random() < 0.4:
        return sentence
    forms, names = [], []
    for form, tag in zip(sentence.forms, sentence.names):
        parts = CONTRACTIONS.get(form.lower()) if tag == "O" else None
        if parts and form[0].isupper():
            parts = (parts[0].capitalize(), parts[1])
        forms += parts or [form]
        names += [tag] * len(parts or [form])
    return Sentence(forms, "de", names=names)
