import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const raw = ['-annotators', 'tokenize,ssplit,mwt,pos,depparse']
const words = ['-annotators', 'tokenize,ssplit,pos,depparse', '-tokenize.whitespace', 'true', '-ssplit.eolonly', 'true']

/** What Stanford CoreNLP took for a German text, in seconds: from its start to one sentence, and for the text without the start. */
export interface PeerTime {
  readonly first: number
  readonly whole: number
}

/** Times CoreNLP's tokenizer, tagger and dependency parser, or nothing, saying so, where it is not there. */
export function timePeer(text: string): PeerTime | undefined {
  const first = runPeer('Das ist ein Satz.', raw)
  const whole = first && runPeer(text, raw)
  return whole && { first: first.seconds, whole: Math.max(whole.seconds - first.seconds, 0.001) }
}

/** CoNLL-U of German sentences whose words are given and have no blanks, with CoreNLP's tags and trees. */
export function parseWithPeer(sentences: readonly (readonly string[])[]): string | undefined {
  const lines = sentences.map((forms) => forms.join(' '))
  // Its German models give universal tags and write them in the column of treebank tags.
  return runPeer(`${lines.join('\n')}\n`, words)?.output.replaceAll(/^(\d+\t[^\t]+\t[^\t]+\t)_(?=\t([^\t]+))/gm, '$1$2')
}

function runPeer(text: string, options: readonly string[]): { seconds: number; output: string } | undefined {
  const home = process.env['CORENLP_HOME']
  if (!home || !existsSync(home)) {
    console.log('Skipped: CoreNLP, as CORENLP_HOME names no folder with its jars.\n')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-'))
  const file = join(folder, 'text.txt')
  try {
    writeFileSync(file, text)
    const command = ['-Xmx3g', '-cp', join(home, '*'), 'edu.stanford.nlp.pipeline.StanfordCoreNLP', '-props', 'german']
    const target = ['-file', file, '-outputDirectory', folder, '-outputFormat', 'conllu']
    const started = performance.now()
    const { status, error } = spawnSync('java', [...command, ...options, ...target], { stdio: 'ignore' })
    const seconds = (performance.now() - started) / 1000
    if (status === 0) return { seconds, output: readFileSync(`${file}.conllu`, 'utf8') }
    console.log(`Skipped: CoreNLP did not run (${error?.message ?? `exit ${status}`}).\n`)
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
