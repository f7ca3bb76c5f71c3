import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Seconds Stanford CoreNLP takes for a German text without its start, or nothing, saying so, where it is not there. */
export function timePeer(text: string): number | undefined {
  const home = process.env['CORENLP_HOME']
  if (!home || !existsSync(home)) {
    console.log('Skipped: CoreNLP, as CORENLP_HOME names no folder with its jars.\n')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-'))
  try {
    // A run on one sentence is the start; the difference to the whole text is the work.
    const start = runPeer(home, folder, 'Das ist ein Satz.')
    const whole = runPeer(home, folder, text)
    return start === undefined || whole === undefined ? undefined : Math.max(whole - start, 0.001)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runPeer(home: string, folder: string, text: string): number | undefined {
  const file = join(folder, 'text.txt')
  writeFileSync(file, text)
  const started = performance.now()
  const { status, error } = spawnSync(
    'java',
    [
      ...['-Xmx3g', '-cp', join(home, '*'), 'edu.stanford.nlp.pipeline.StanfordCoreNLP', '-props', 'german'],
      ...[
        '-annotators',
        'tokenize,ssplit,mwt,pos,depparse',
        '-file',
        file,
        '-outputDirectory',
        folder,
        '-outputFormat',
        'conllu',
      ],
    ],
    { stdio: 'ignore' },
  )
  if (status === 0) return (performance.now() - started) / 1000
  console.log(`Skipped: CoreNLP did not run (${error?.message ?? `exit ${status}`}).\n`)
  return undefined
}
