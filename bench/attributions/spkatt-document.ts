import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '@lagebild/schema'

/** Characters of a text, as spans of words. */
export type Words = readonly Span[]

export interface GoldAttribution {
  readonly cue: Words
  readonly source: Words
  readonly message: Words
  readonly topic: Words
}

/** One speech with its annotation; the words are joined to text as they would be written. */
export interface SpkattDocument {
  readonly text: string
  readonly gold: readonly GoldAttribution[]
}

type Roles = Readonly<Partial<Record<'Cue' | 'Source' | 'Message' | 'Topic', readonly string[]>>>
interface File {
  readonly Sentences: readonly { readonly Tokens: readonly string[] }[]
  readonly Annotations: readonly Roles[]
}

export function readSpkattDocuments(folder: string): SpkattDocument[] {
  const speeches = join(folder, 'train/task1')
  return readdirSync(speeches)
    .sort()
    .map((name) => readDocument(JSON.parse(readFileSync(join(speeches, name), 'utf8')) as File))
}

function readDocument({ Sentences, Annotations }: File): SpkattDocument {
  let text = ''
  const places = Sentences.map(({ Tokens }) =>
    Tokens.map((word) => {
      if (text && !/^[,.!?:;)\]“]/.test(word) && !/[([„]$/.test(text)) text += ' '
      const start = text.length
      text += word
      return { start, end: text.length }
    }),
  )
  // A word is named by `sentence:word`.
  const find = (names: readonly string[] = []): Words =>
    names.flatMap((name) => {
      const [sentence = 0, word = 0] = name.split(':').map(Number)
      return places[sentence]?.[word] ?? []
    })
  const gold = Annotations.map(({ Cue, Source, Message, Topic }) => ({
    cue: find(Cue),
    source: find(Source),
    message: find(Message),
    topic: find(Topic),
  }))
  return { text, gold }
}
