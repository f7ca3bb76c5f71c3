// Speed of the syntax model on raw text: `npm run build && node bench/syntax-speed.ts [MODEL FOLDER]`.
// With CORENLP_HOME (a folder with the jars of Stanford CoreNLP and its German models) and java the peer is timed on the
// same text in the same run: its tokenizer, tagger and dependency parser.
// The jars: `mvn dependency:copy-dependencies` on a pom with edu.stanford.nlp:stanford-corenlp:4.5.10, with and without its
// classifier `models-german`.
import { availableParallelism } from 'node:os'
import { createParser, readConllu, tokenize } from '@lagebild/syntax'
import { findData, readText } from './syntax/data-folder.ts'
import { printTable } from './syntax/print-table.ts'
import { timePeer } from './syntax/run-peer.ts'
import { joinText } from './syntax/surface-sentences.ts'

const [model] = process.argv.slice(2)
const options = model === undefined ? {} : { model }
const rounds = 3

const began = performance.now()
const parser = await createParser(options)
await parser.parse('Die Delegation reiste am Mittwoch ab.', 'de')
const first = performance.now() - began

const rows: string[][] = []
let peerFirst = ''
for (const [name, file, language] of [
  ['GSD test', 'ud/de_gsd-test.conllu.gz', 'de'],
  ['EWT test', 'ud/en_ewt-test.conllu.gz', 'en'],
] as const) {
  const path = findData(file)
  if (!path) continue
  const text = joinText(readConllu(readText(path)))
  const sentences = tokenize(text, language)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await parser.parse(text, language)
    fastest = Math.min(fastest, (performance.now() - started) / 1000)
  }
  const peer = language === 'de' ? timePeer(text) : undefined
  const row = (parser: string, seconds: number): void => {
    const ratio = peer ? (peer.whole / seconds).toFixed(2) : ''
    rows.push([name, parser, (words / seconds).toFixed(0), (sentences.length / seconds).toFixed(0), ratio])
  }
  row('lagebild', fastest)
  if (peer) row('CoreNLP', peer.whole)
  if (peer) peerFirst = `; CoreNLP ${(1000 * peer.first).toFixed(0)} ms`
}
console.log(`Load to first sentence: ${first.toFixed(0)} ms${peerFirst}; ${availableParallelism()} cores\n`)
printTable(['raw text', 'parser', 'words per second', 'sentences per second', 'times CoreNLP'], rows)
await parser.close()

const memory = process.resourceUsage().maxRSS / 1024
console.log(`Most memory: ${memory.toFixed(0)} MB`)
