"""Where things lie: the data sets, the working folder (checkpoints, never committed) and the shipped model; how many threads may be used."""
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("LAGEBILD_DATA", ROOT.parent / "shared" / "data"))
WORK = Path(os.environ.get("LAGEBILD_TRAINING", ROOT / "training" / "work"))
MODEL = ROOT / "packages" / "syntax" / "model"
THREADS = int(os.environ.get("OMP_NUM_THREADS", "2"))
