/** One table of figures: its heading in RESULTS.md, the script that prints it, and what a reader must know of it. */
export interface Figures {
  readonly name: string
  readonly heading: string
  readonly script: string
  readonly args?: readonly string[]
  readonly note: string
}

/** All figures in the order in which RESULTS.md shows them. */
export const allFigures: readonly Figures[] = [
  {
    name: 'claims',
    heading: 'Claims',
    script: 'bench/claims-quality.ts',
    note: '`article` is the seed, dev; the expectations of the twelve invented articles were written before the reader was, the lexicon was then mended on them.',
  },
  {
    name: 'syntax',
    heading: 'Syntax',
    script: 'bench/syntax-quality.ts',
    note: 'Test sets, not trained on. The rules for sentence ends and the choice among lemmas saw error counts of GSD test, so these two are slightly optimistic there.',
  },
  {
    name: 'times',
    heading: 'Times, German',
    script: 'bench/times-quality.ts',
    note: 'KRAUTS, dev; HeidelTime has strict F1 0.714 and 0.794, value F1 0.665 and 0.800 on them.',
  },
  {
    name: 'quantities',
    heading: 'Quantities',
    script: 'bench/quantities-quality.ts',
    note: 'Recognizers-Text specifications; "not needed" was judged after seeing the misses, `--verbose` lists the reasons.',
  },
  {
    name: 'attributions',
    heading: 'Attributions',
    script: 'bench/attributions-quality.ts',
    note: 'PolNeAR and SpkAtt, dev.',
  },
  {
    name: 'events',
    heading: 'Events, English',
    script: 'bench/events-quality.ts',
    note: 'PLOVER gold records, half a, dev; PETRARCH2 has type F1 0.348, source 0.468, target 0.490 on such records.',
  },
  {
    name: 'merges',
    heading: 'Merging',
    script: 'bench/merges-quality.ts',
    note: 'Invented articles; the expectations were written before the rules were tuned on them. `kozlov` has the seed article, which is dev, where it is there.',
  },
  {
    name: 'reading-speed',
    heading: 'Speed of reading',
    script: 'bench/reading-speed.ts',
    note: 'The example articles, one after another.',
  },
  {
    name: 'syntax-speed',
    heading: 'Speed of the syntax model',
    script: 'bench/syntax-speed.ts',
    note: 'CoreNLP is measured beside it in the same run where `CORENLP_HOME` names the folder with its jars.',
  },
  {
    name: 'archive-growth-postgres',
    heading: 'Growth of the archive on PostgreSQL',
    script: 'bench/archive-growth.ts',
    args: ['--home', 'postgres', '--articles', '100000', '--chart', 'bench/archive/growth-postgres.svg'],
    note: 'Generated readings of ten claims. Takes more than an hour; fewer `--articles` show the same curve sooner. ![Times by size](archive/growth-postgres.svg)',
  },
  {
    name: 'archive-growth-folder',
    heading: 'Growth of the archive in a folder',
    script: 'bench/archive-growth.ts',
    args: ['--home', 'folder', '--articles', '5000', '--chart', 'bench/archive/growth-folder.svg'],
    note: 'Generated readings of ten claims. ![Times by size](archive/growth-folder.svg)',
  },
  {
    name: 'intake-quality',
    heading: 'Articles from web pages',
    script: 'bench/intake-quality.ts',
    note: 'Pages written for this repository in the shapes of real news sites, with the expected article beside each; rules were mended on them.',
  },
  {
    name: 'intake-speed',
    heading: 'Speed of intake',
    script: 'bench/intake-speed.ts',
    note: 'Against jsdom with Readability in the same run.',
  },
  {
    name: 'desk-speed',
    heading: 'Speed of the desk',
    script: 'bench/desk-speed.ts',
    note: "Data of each page on generated articles in the embedded home, through the server's whole stack but the network.",
  },
]
