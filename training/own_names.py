"""Names that this project annotated itself: stand-off in treebank sentences and debates, and in sentences written for it.

`names/SET.tsv` has a line a name: number of the sentence in `ud/SET.conllu.gz` from 0, first word from 1, last word, kind. A treebank's sentences
without a line have no name; those before the first and after the last line of a table are not annotated.
`names/de_bundestag.tsv` counts the lines of `text/de_bundestag.txt.gz` and their words as `WORD` finds them; only lines with names are in it.
`names/LANGUAGE_written.txt` has a sentence a line, words separated by spaces, names in brackets: `[PER Anna Veit] kam aus [LOC Wien] .`
"""
import gzip
import re
from collections import defaultdict
from pathlib import Path

from paths import DATA
from treebank import Sentence, read_treebank

FOLDER = Path(__file__).parent / "names"
WORD = re.compile(r"\w+(?:[-.]\w+)*|[^\w\s]")
OPENING = re.compile(r"^\[(PER|LOC|ORG|MISC)$")


class BadAnnotation(ValueError):
    """A table or text that cannot be read; the message has its line."""


def mark_name(tags, first, last, kind):
    """Tags the words `first` to `last`, counted from 0 and included, as one name."""
    tags[first:last + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (last - first)


def tag_words(forms, spans, place):
    """Returns the tags of a sentence's words."""
    tags = ["O"] * len(forms)
    for first, last, kind in spans:
        if not 0 <= first <= last < len(tags):
            raise BadAnnotation(f"{place}: the sentence has {len(tags)} words, not {last + 1}")
        mark_name(tags, first, last, kind)
    return tags


def read_table(name):
    """Returns the names of each sentence by number, as (first, last, kind) counted from 0."""
    spans = defaultdict(list)
    for number, line in enumerate((FOLDER / f"{name}.tsv").read_text(encoding="utf8").splitlines(), 1):
        columns = line.split("\t")
        if len(columns) != 4 or not all(column.isdigit() for column in columns[:3]):
            raise BadAnnotation(f"names/{name}.tsv:{number}: four columns expected: sentence, first word, last word, kind")
        spans[int(columns[0])].append((int(columns[1]) - 1, int(columns[2]) - 1, columns[3]))
    return spans


def read_own_names(name):
    """Returns the annotated sentences of a treebank, with names and parts of speech only."""
    spans = read_table(name)
    sentences = []
    for index, sentence in enumerate(read_treebank(name)):
        if not min(spans) <= index <= max(spans):
            continue
        sentences.append(Sentence(sentence.forms, name[:2], upos=sentence.upos, names=tag_words(sentence.forms, spans[index], f"{name}, {index}")))
    return sentences


def read_debates():
    """Returns the annotated sentences of parliament debates."""
    with gzip.open(DATA / "text" / "de_bundestag.txt.gz", "rt", encoding="utf8") as file:
        lines = file.read().split("\n")
    sentences = []
    for number, spans in read_table("de_bundestag").items():
        forms = WORD.findall(lines[number])
        sentences.append(Sentence(forms, "de", names=tag_words(forms, spans, f"debates, {number}")))
    return sentences


def read_written_line(line, language="de"):
    """Returns the sentence of a line with names in brackets."""
    forms, tags, kind, start = [], [], None, 0
    for token in line.split():
        opening = OPENING.match(token)
        if opening:
            if kind:
                raise BadAnnotation(f"a name in a name: {line}")
            kind, start = opening[1], len(forms)
            continue
        closes = kind and token.endswith("]") and token != "]"
        forms.append(token[:-1] if closes else token)
        tags.append("O")
        if closes:
            mark_name(tags, start, len(forms) - 1, kind)
            kind = None
    if kind:
        raise BadAnnotation(f"a bracket is open: {line}")
    return Sentence(forms, language, names=tags)


def read_written(language):
    """Returns the sentences written for this project."""
    lines = (FOLDER / f"{language}_written.txt").read_text(encoding="utf8").splitlines()
    return [read_written_line(line, language) for line in lines if line.strip()]
