/** Reads numerals in digits or words by a language's table; compounds are joined as the language does. */
export interface NumberWords {
  /** `3`, `3.5`; undefined where the word is no number. */
  read(lower: string): string | undefined
}

/**
 * @param values number by word
 * @param joiner what stands between ones and tens in one word: `und` in `einundzwanzig`; empty where no such words exist
 */
export function numberWords(values: ReadonlyMap<string, string>, joiner: string): NumberWords {
  return {
    read(lower) {
      if (/^\d+$/.test(lower)) return String(Number(lower))
      if (/^\d{1,3}([.,]\d{3})+$/.test(lower)) return lower.replace(/[.,]/g, '')
      const known = values.get(lower)
      if (known !== undefined || joiner === '') return known
      const cut = lower.indexOf(joiner, 2)
      if (cut < 0) return undefined
      const ones = Number(values.get(lower.slice(0, cut)))
      const tens = Number(values.get(lower.slice(cut + joiner.length)))
      return ones < 10 && tens >= 20 && tens < 100 ? String(ones + tens) : undefined
    },
  }
}
