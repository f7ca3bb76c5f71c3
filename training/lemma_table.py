"""Lemmas that edit scripts say badly: function words and irregular forms of the training treebanks, as `form TAB UPOS TAB lemma`."""
from collections import Counter, defaultdict

from corpus import read_training
from labels import load_labels
from lemma_scripts import write_script

CLOSED = {"ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"}
OPEN = {"ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB"}
CERTAIN = 0.9


def count_lemmas():
    """Returns for each (lower-case form, UPOS) how often it has which lemma in each language."""
    counts = defaultdict(lambda: defaultdict(Counter))
    for sentences in read_training()[0].values():
        for sentence in sentences:
            for form, tag, lemma in zip(sentence.forms, sentence.upos or (), sentence.lemmas or ()):
                if lemma and not any(character.isspace() or character.isdigit() for character in form + lemma):
                    counts[form.lower(), tag][sentence.language][lemma] += 1
    return counts


def is_certain(lemmas):
    """Returns the lemma that nearly all occurrences have, or None."""
    lemma, count = lemmas.most_common(1)[0]
    return lemma if count >= CERTAIN * lemmas.total() else None


def write_lemma_table(path):
    """Writes the table; a form that both languages have with different lemmas is left to the model."""
    known = set(load_labels()["lemma"])
    lines = []
    for (form, tag), languages in sorted(count_lemmas().items()):
        lemmas = {is_certain(found) for found in languages.values()}
        lemma = lemmas.pop()
        if lemmas or lemma is None:
            continue
        seen = sum(found.total() for found in languages.values())
        rare_script = tag in OPEN and write_script(form, lemma) not in known and lemma.lower() != form
        if rare_script or (tag in CLOSED and seen > 1):
            lines.append(f"{form}\t{tag}\t{lemma}")
    path.write_text("\n".join(lines) + "\n", encoding="utf8")
