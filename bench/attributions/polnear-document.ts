import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export interface PolnearDocument {
  readonly name: string
  readonly text: string
}

/** The texts of PolNeAR's dev split. */
export function readPolnearDocuments(folder: string): PolnearDocument[] {
  const texts = join(folder, 'dev/text')
  return readdirSync(texts)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(texts, name), 'utf8') }))
}

/** Takes the annotation of all other documents away, so that the scorer counts only what was read. */
export function keepOnly(folder: string, documents: readonly PolnearDocument[]): void {
  const stems = new Set(documents.map(({ name }) => name.replace(/\.txt$/, '')))
  const annotations = join(folder, 'dev/attributions')
  for (const file of readdirSync(annotations)) {
    if (!stems.has(file.replace(/_[0-9a-f]{4}\.ann$/, ''))) rmSync(join(annotations, file))
  }
}
