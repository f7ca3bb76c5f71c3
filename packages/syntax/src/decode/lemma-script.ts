/**
 * An edit from form to lemma. `casing;cut,add;cut,add`: casing `l` writes the form small first, `k` keeps it, `u` makes the
 * result's first letter a capital; then so many characters are cut and this text is added in front, then behind.
 * `l;2,;1,n`: gesagte -> sagten. `=` keeps the form, `!go` is the lemma itself.
 */
export type LemmaScript = (form: string) => string

/** Reads a script; one that cannot be read keeps the form. */
export function readLemmaScript(source: string): LemmaScript {
  if (source === '=') return (form) => form
  if (source.startsWith('!')) return () => source.slice(1)
  const match = /^([lku]);(\d+),([^;]*);(\d+),(.*)$/su.exec(source)
  if (!match) return (form) => form
  const [, casing, frontCut, front = '', backCut, back = ''] = match
  const [fromStart, fromEnd] = [Number(frontCut), Number(backCut)]
  return (form) => {
    const base = casing === 'l' ? form.toLowerCase() : form
    // Characters, not UTF-16 units: a pair of surrogates is one.
    const characters = Array.from(base)
    if (fromStart + fromEnd > characters.length) return base
    const lemma = front + characters.slice(fromStart, characters.length - fromEnd).join('') + back
    return (casing === 'u' ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma) || base
  }
}
