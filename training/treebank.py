"""Reads CoNLL-U treebanks and makes the German ones agree where their guidelines differ."""
import gzip
from dataclasses import dataclass, field

from paths import DATA


@dataclass
class Sentence:
    """A sentence with what its data set annotates; a list left at None is not annotated and trains nothing."""
    forms: list
    language: str
    upos: list = None
    lemmas: list = None
    feats: list = None
    heads: list = None
    relations: list = None
    names: list = None
    unknown_feats: list = field(default_factory=list)
    rows: list = None


def read_rows(path):
    """Yields the syntactic words of each sentence as lists of the ten columns."""
    with gzip.open(path, "rt", encoding="utf8") as file:
        for block in file.read().strip().split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if not line.startswith("#")]
            rows = [row for row in rows if row[0].isdigit()]
            if rows:
                yield rows


def read_treebank(name):
    """Returns the sentences of `ud/NAME.conllu.gz` as the treebank has them."""
    sentences = []
    for rows in read_rows(DATA / "ud" / f"{name}.conllu.gz"):
        columns = list(zip(*rows))
        feats = [dict(item.split("=") for item in text.split("|")) if text != "_" else {} for text in columns[5]]
        lemmas = [None if lemma == "_" and form != "_" else lemma for form, lemma in zip(columns[1], columns[2])]
        sentences.append(Sentence(list(columns[1]), name[:2], list(columns[3]), lemmas, feats,
                                  [int(head) for head in columns[6]], list(columns[7]), rows=rows))
    return sentences


# PUD marks no verb forms or voices, gives adverbs a degree, and splits possessors otherwise than GSD.
PUD_UNKNOWN = ["VerbForm", "Voice", "Degree", "Gender[psor]", "Tense"]
# Subtypes that only one of the German treebanks uses.
GERMAN_RELATIONS = {"obl:tmod": "obl", "nmod:poss": "nmod", "flat:name": "flat"}


def mark_relative_clauses(sentence):
    """Gives German `acl` clauses with a relative pronoun the subtype PUD uses: das Haus, das sie sah -> acl:relcl."""
    for index, (head, relation, feats) in enumerate(zip(sentence.heads, sentence.relations, sentence.feats)):
        if "Rel" in feats.get("PronType", "") and feats.get("PronType") != "Int,Rel":
            node = index
            for _ in range(4):
                node = sentence.heads[node] - 1
                if node < 0:
                    break
                if sentence.relations[node] == "acl" and node > index - 1:
                    sentence.relations[node] = "acl:relcl"
                    break


def harmonize_german(sentence, is_pud):
    """Brings a German training sentence to GSD's conventions, as far as rules can."""
    sentence.relations = [GERMAN_RELATIONS.get(relation, relation) for relation in sentence.relations]
    if is_pud:
        sentence.unknown_feats = PUD_UNKNOWN
    mark_relative_clauses(sentence)
    return sentence
