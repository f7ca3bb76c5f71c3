/** Tokens of each sentence of a name data set (IOB2 or GermEval's columns). */
export function readNameTokens(source: string): string[][] {
  const sentences: string[][] = [[]]
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) continue
    const [number = '', form] = line.split('\t')
    if (line.trim() === '') sentences.push([])
    else if (/^\d+$/.test(number) && form) sentences.at(-1)?.push(form)
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

/** The tokens as CoNLL-U without analyses. */
export function writeBareConllu(sentences: readonly (readonly string[])[]): string {
  const row = (form: string, index: number): string => [index + 1, form, ...Array(8).fill('_')].join('\t')
  return sentences.map((forms) => `${forms.map(row).join('\n')}\n\n`).join('')
}
