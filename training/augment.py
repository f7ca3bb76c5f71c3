"""Variants of training sentences that news has and treebanks lack: headlines, shouted datelines, Swiss spelling."""
import random
from dataclasses import replace

LOWERED, SHOUTED, DATELINE, SWISS, WITHOUT_STOP = 0.02, 0.01, 0.02, 0.05, 0.12


def drop_final_stop(sentence):
    """Returns the sentence without its last mark, as headlines are written: Minister tritt zurück"""
    size = len(sentence.forms) - 1
    if size < 3 or sentence.forms[-1] not in (".", "!", "?"):
        return sentence
    if sentence.heads and (size + 1 in sentence.heads or sentence.heads[-1] == 0):
        return sentence
    lists = ("forms", "upos", "lemmas", "feats", "heads", "relations", "names")
    return replace(sentence, rows=None, **{name: (getattr(sentence, name) or None) and getattr(sentence, name)[:size] for name in lists})


def respell(sentence, change):
    """Returns the sentence with other forms of the same words."""
    return replace(sentence, rows=None, forms=[change(form) or form for form in sentence.forms])


def augment(sentence, chance: random.Random):
    """Returns the sentence or a variant of it."""
    if chance.random() < WITHOUT_STOP:
        sentence = drop_final_stop(sentence)
    draw = chance.random()
    if draw < LOWERED:
        return respell(sentence, str.lower)
    if draw < LOWERED + SHOUTED and len(sentence.forms) < 15:
        return respell(sentence, str.upper)
    if draw < LOWERED + SHOUTED + DATELINE:
        return replace(sentence, rows=None, forms=[sentence.forms[0].upper(), *sentence.forms[1:]])
    if sentence.language == "de" and chance.random() < SWISS:
        return respell(sentence, lambda form: form.replace("ß", "ss"))
    return sentence
