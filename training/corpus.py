"""What is trained on, what is held out for development, and what is only tested."""
import random
from dataclasses import replace

from name_sets import read_names
from own_names import read_debates, read_own_names, read_written
from treebank import harmonize_german, read_treebank

HELD_OUT = {"de_gsd": 60, "de_germeval": 100, "en_names": 100}


def attach_pud_names(sentences):
    """Adds Universal NER's names to the same PUD sentences."""
    for sentence, named in zip(sentences, read_names("de_pud-a"), strict=True):
        if sentence.forms == named.forms:
            sentence.names = named.names
    return sentences


def read_training():
    """Returns the training sentences by set, and the held-out ones of the same sets."""
    gsd = [harmonize_german(sentence, False) for sentence in read_treebank("de_gsd-dev")]
    pud = attach_pud_names([harmonize_german(sentence, True) for sentence in read_treebank("de_pud-a")])
    germeval, english_names = read_names("de_germeval-dev"), read_names("en_ewt-dev")
    training = {
        "de_gsd": gsd[HELD_OUT["de_gsd"]:], "de_pud": pud,
        "en_ewt": read_treebank("en_ewt-train"), "en_pud": read_treebank("en_pud-a"),
        "de_germeval": germeval[HELD_OUT["de_germeval"]:], "en_names": english_names[HELD_OUT["en_names"]:],
    }
    held_out = {
        "de_gsd": gsd[:HELD_OUT["de_gsd"]], "en_ewt": read_treebank("en_ewt-dev")[:400],
        "de_germeval": germeval[:HELD_OUT["de_germeval"]], "en_names": english_names[:HELD_OUT["en_names"]],
    }
    return training, held_out


OWN_HELD_OUT = {"en_own": 400, "de_own": 150, "de_written": 150}
REST, REST_SEED = 1500, 5


def read_names_training():
    """Returns the sentences that teach names by set, and the held-out ones.

    `en_rest` are sentences of EWT's train split without a proper noun, taken to have no names.
    """
    sets, held_out = read_training()
    english = read_own_names("en_ewt-train")
    named = [sentence for sentence in english if "PROPN" in sentence.upos]
    rest = random.Random(REST_SEED).sample([sentence for sentence in english if "PROPN" not in sentence.upos], REST)
    own = {"en_own": named, "de_own": read_own_names("de_gsd-dev"), "de_written": read_written("de"),
           "de_debates": read_debates(), "en_written": read_written("en")}
    training = {name: sets[name] for name in ("de_germeval", "en_names", "de_pud")}
    training |= {name: sentences[:len(sentences) - OWN_HELD_OUT.get(name, 0)] for name, sentences in own.items()}
    training["en_rest"] = rest
    tested = {name: held_out[name] for name in ("de_germeval", "en_names")}
    tested |= {name: own[name][-count:] for name, count in OWN_HELD_OUT.items()}
    names_only = lambda sentence: replace(sentence, upos=None, lemmas=None, feats=None, heads=None, relations=None, rows=None)
    return tuple({name: [names_only(s) for s in sentences if s.names] for name, sentences in chosen.items()} for chosen in (training, tested))
