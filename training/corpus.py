"""What is trained on, what is held out for development, and what is only tested."""
from name_sets import read_names
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
