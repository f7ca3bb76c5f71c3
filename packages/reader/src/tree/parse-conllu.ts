import type { Sentence, Token } from '@lagebild/schema'

/**
 * Sentences from CoNLL-U for tests of rules without the model. Offsets are those of the forms joined by single spaces
 * (contractions by their surface form); sentences are joined by a space. Names come from `NER=` in MISC.
 */
export function parseConllu(source: string): { text: string; sentences: Sentence[] } {
  let text = ''
  const sentences: Sentence[] = []
  for (const block of source.trim().split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#'))
    if (text) text += ' '
    const start = text.length
    const tokens: Token[] = []
    let covered = 0
    let span = { start: 0, end: 0 }
    let contraction: Token['contraction']
    let glued = true
    for (const row of rows) {
      const [id = '', form = '', lemma = '', upos = '', , feats = '_', head = '0', deprel = 'dep', , misc = '_'] =
        row.split(/\t| {2,}/)
      const range = /^(\d+)-(\d+)$/.exec(id)
      const isInside = Number(id) <= covered
      if (range || !isInside) {
        if (!glued) text += ' '
        span = { start: text.length, end: text.length + form.length }
        text += form
        glued = misc.includes('SpaceAfter=No')
      }
      if (range) {
        covered = Number(range[2])
        contraction = { form, size: covered - Number(range[1]) + 1 }
        continue
      }
      tokens.push({
        id: Number(id),
        form,
        lemma,
        upos,
        feats: parsePairs(feats),
        head: Number(head),
        deprel,
        ...span,
        ner: parsePairs(misc)['NER'] ?? 'O',
        ...(contraction ? { contraction } : {}),
      })
      contraction = undefined
    }
    sentences.push({ start, end: text.length, tokens })
  }
  return { text, sentences }
}

function parsePairs(column: string): Record<string, string> {
  if (column === '_') return {}
  return Object.fromEntries(column.split('|').map((pair) => pair.split('=', 2) as [string, string]))
}
