/** One annotated article of KRAUTS: its text without the marks, and the day of publication. */
export interface KrautsDocument {
  readonly text: string
  readonly published: string | null
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

/** Reads TimeML; offsets into `text` are those that `score-times.py` counts. */
export function readKrautsDocument(source: string): KrautsDocument {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? ''
  return {
    text: body.replace(/<[^>]+>/g, '').replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => entities[name] ?? ''),
    published: /<DCT>[\s\S]*?value="([^"]+)"/.exec(source)?.[1] ?? null,
  }
}
