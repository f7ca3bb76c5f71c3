import type { NumberLexicon, NumberWord } from './number-lexicon.ts'

/** Longer words are no numbers that anybody writes out. */
const longestWord = 120

/**
 * The parts of a number that is written as one word: `dreihunderteinundzwanzig` is 3, 100, 21. A ten with its digit before
 * it (`einundzwanzig`) is one part. Null where the word holds anything else.
 */
export function splitNumberWord(word: string, lexicon: NumberLexicon): readonly NumberWord[] | null {
  const known = lexicon.words.get(word)
  if (known && known.kind !== 'suffix') return [known]
  if (lexicon.linkers.size === 0 || word.length > longestWord || word.length < 6) return null
  const dead = new Set<number>()
  const parts: NumberWord[] = []
  const isSplit = (from: number): boolean => {
    if (from === word.length) return true
    if (dead.has(from)) return false
    for (let end = word.length; end > from; end--) {
      const part = lexicon.words.get(word.slice(from, end))
      if (!part || part.kind === 'scale' || part.kind === 'letter' || part.kind === 'share') continue
      const steps: [NumberWord, number][] = []
      if (part.kind === 'digit') steps.push(...linkedTens(word, end, part, lexicon))
      steps.push([part, end])
      for (const [step, next] of steps) {
        parts.push(step)
        if (isSplit(next)) return true
        parts.pop()
      }
    }
    dead.add(from)
    return false
  }
  return isSplit(0) ? parts : null
}

function linkedTens(word: string, from: number, digit: NumberWord, lexicon: NumberLexicon): [NumberWord, number][] {
  const found: [NumberWord, number][] = []
  for (const linker of lexicon.linkers) {
    if (!word.startsWith(linker, from)) continue
    for (let end = from + linker.length + 5; end <= Math.min(word.length, from + linker.length + 9); end++) {
      const ten = lexicon.words.get(word.slice(from + linker.length, end))
      if (ten?.kind === 'ten') found.push([{ kind: 'teen', value: digit.value + ten.value }, end])
    }
  }
  return found
}
