import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolsFolder } from './data-folder.ts'

/** Runs `score-syntax.py` on predicted CoNLL-U; `gold` is a path, or `-` where only names are scored. */
export function runScorer(gold: string, predicted: string, names?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-'))
  try {
    const path = join(folder, 'predicted.conllu')
    writeFileSync(path, predicted)
    const extra = names === undefined ? [] : ['--ner', names]
    return execFileSync('python3', [join(toolsFolder, 'score-syntax.py'), gold, path, ...extra], {
      encoding: 'utf8',
    }).trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
