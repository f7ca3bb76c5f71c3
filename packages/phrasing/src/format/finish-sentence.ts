/** A capital at the beginning, a full stop at the end. */
export function finishSentence(text: string): string {
  const [first = '', ...rest] = text
  const sentence = first.toLocaleUpperCase() + rest.join('')
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}
