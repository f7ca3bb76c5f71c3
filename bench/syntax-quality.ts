// Quality of the syntax model on the test sets, by the scorers beside the data: `npm run build && node bench/syntax-quality.ts`.
// A folder as argument measures another model than the packaged one.
import { annotateConllu, createParser, type Parser, readConllu, scoreRawText, tokenize } from '@lagebild/syntax'
import { type ColumnScores, scoreColumns } from './syntax/column-scores.ts'
import { findData, readText } from './syntax/data-folder.ts'
import { percent, printTable } from './syntax/print-table.ts'
import { readNameTokens, writeBareConllu } from './syntax/read-name-set.ts'
import { parseWithPeer } from './syntax/run-peer.ts'
import { runScorer } from './syntax/run-scorer.ts'
import { joinText, readSurface, readTokenized } from './syntax/surface-sentences.ts'

const treebanks = [
  { name: 'GSD test', file: 'ud/de_gsd-test.conllu.gz', language: 'de' },
  { name: 'EWT test', file: 'ud/en_ewt-test.conllu.gz', language: 'en' },
] as const
const nameSets = [
  { name: 'GermEval part a', file: 'ner/de_germeval-a.tsv.gz', language: 'de' },
  { name: 'EWT test', file: 'ner/en_ewt-test.iob2.gz', language: 'en' },
] as const
const features = 'Case Number Gender Person Tense Mood VerbForm Voice Polarity PronType'.split(' ')

// What the peer has no lemmas and features for stays empty.
function measurePeer(name: string, path: string, source: string): string[][] {
  const forms = readConllu(source).map(({ rows }) =>
    rows.filter(({ kind }) => kind === 'word').map(({ columns }) => columns[1] ?? ''),
  )
  const predicted = parseWithPeer(forms)
  return predicted === undefined ? [] : [[`${name}, CoreNLP`, ...readFigures(runScorer(path, predicted)), '', '']]
}

function readFigures(output: string): string[] {
  return /UPOS (\S+) UAS (\S+) LAS (\S+)/.exec(output)?.slice(1) ?? []
}

async function measureTreebanks(parser: Parser): Promise<void> {
  const [attachment, columns]: [string[][], [string, ColumnScores][]] = [[], []]
  for (const { name, file, language } of treebanks) {
    const path = findData(file)
    if (!path) continue
    const source = readText(path)
    const predicted = await annotateConllu(source, language, parser)
    const figures = readFigures(runScorer(path, predicted))
    const scores = scoreColumns(readConllu(source), readConllu(predicted))
    columns.push([name, scores])
    attachment.push([name, ...figures, percent(scores.lemmas), percent(scores.features)])
    if (language === 'de') attachment.push(...measurePeer(name, path, source))
  }
  printTable(['gold tokens', 'UPOS', 'UAS', 'LAS', 'lemmas', 'features'], attachment)
  printFeatures(columns)
}

function printFeatures(columns: readonly (readonly [string, ColumnScores])[]): void {
  const rows = columns.flatMap(([name, { each }]) =>
    features.flatMap((feature) => {
      const score = each.get(feature)
      return score ? [[name, feature, percent(score.precision), percent(score.recall), String(score.gold)]] : []
    }),
  )
  printTable(['features', '', 'precision', 'recall', 'in gold'], rows)
}

async function measureNames(parser: Parser): Promise<void> {
  const rows: string[][] = []
  for (const { name, file, language } of nameSets) {
    const path = findData(file)
    if (!path) continue
    const predicted = await annotateConllu(writeBareConllu(readNameTokens(readText(path))), language, parser)
    rows.push([name, ...(/P (\S+) R (\S+) F1 (\S+)/.exec(runScorer('-', predicted, path))?.slice(1) ?? [])])
  }
  printTable(['names', 'precision', 'recall', 'F1'], rows)
}

function measureRawText(): void {
  const rows: string[][] = []
  for (const { name, file, language } of treebanks) {
    const path = findData(file)
    if (!path) continue
    const gold = readConllu(readText(path))
    const scores = scoreRawText(readSurface(gold), readTokenized(tokenize(joinText(gold), language)))
    rows.push([name, percent(scores.tokens.f1), percent(scores.words.f1), percent(scores.sentences.f1)])
  }
  printTable(['raw text', 'tokens F1', 'words F1', 'sentences F1'], rows)
}

const [model] = process.argv.slice(2)
const parser = await createParser(model === undefined ? {} : { model })
console.log(`Model ${parser.modelName}\n`)
await measureTreebanks(parser)
await measureNames(parser)
measureRawText()
await parser.close()
