"""Lemmas that edit scripts say badly: function words and irregular forms, as `form TAB UPOS TAB lemma`, and the language where
the other one has another lemma or the form is from a list of one language.

From the training treebanks, then from `irregular_forms_LANGUAGE.tsv`, which are written by hand: strong verbs, frequent nouns of the news.

usage: lemma_table.py [FOLDER]
"""
import sys
from collections import Counter, defaultdict
from pathlib import Path

from corpus import read_training
from labels import load_labels
from lemma_scripts import write_script
from paths import MODEL, ROOT

CLOSED = {"ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"}
OPEN = {"ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB"}
CERTAIN = 0.9
LANGUAGES = ("de", "en")
# English nouns that look like a plural or a verb form and are none: troops, lightning.
MISLEADING = ("s", "ing")


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


def is_misleading(language, form, tag, lemma):
    """Whether a form that is its own lemma looks as if it were not."""
    return language == "en" and tag == "NOUN" and lemma == form and form.endswith(MISLEADING)


def read_treebanks(known):
    """Yields (form, tag, lemma, language) of what the table needs; no language where all that have the form agree."""
    for (form, tag), languages in count_lemmas().items():
        certain = {language: is_certain(found) for language, found in languages.items()}
        agree = len(set(certain.values())) == 1
        for language, lemma in certain.items():
            if lemma is None:
                continue
            seen = sum(found.total() for found in languages.values()) if agree else languages[language].total()
            rare_script = tag in OPEN and write_script(form, lemma) not in known and lemma.lower() != form
            if rare_script or (seen > 1 and (tag in CLOSED or is_misleading(language, form, tag, lemma))):
                yield form, tag, lemma, "" if agree else language


def read_lists():
    """Yields (form, tag, lemma, language) of the lists written by hand."""
    for language in LANGUAGES:
        for line in (ROOT / "training" / f"irregular_forms_{language}.tsv").read_text(encoding="utf8").splitlines():
            yield *line.split("\t"), language


def write_lemma_table(path):
    """Writes the table; what the lists say comes last and wins."""
    entries = {(form.lower(), tag, language): lemma
               for form, tag, lemma, language in [*read_treebanks(set(load_labels()["lemma"])), *read_lists()]}
    lines = ["\t".join([form, tag, lemma, language] if language else [form, tag, lemma])
             for (form, tag, language), lemma in sorted(entries.items()) if entries.get((form, tag, "")) != lemma or not language]
    path.write_text("\n".join(lines) + "\n", encoding="utf8")


if __name__ == "__main__":
    write_lemma_table((Path(sys.argv[1]) if len(sys.argv) > 1 else MODEL) / "lemmas.tsv")
