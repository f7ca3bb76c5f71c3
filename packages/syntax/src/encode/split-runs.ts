const mark = /[\p{P}\p{S}]/u
const blank = /\s/u

/** Replaces typographic variants by the form the model knows: `„` by `"`, `–` by `-`. The map is the model's. */
export function normalizeForm(form: string, replacements: ReadonlyMap<string, string>): string {
  let normalized = ''
  for (const character of form.normalize('NFC')) normalized += replacements.get(character) ?? character
  return normalized
}

/** Runs of a normalized form: each mark stands alone, everything else between blanks and marks stays together. */
export function splitRuns(form: string): string[] {
  const runs: string[] = []
  let current = ''
  for (const character of form) {
    const isMark = mark.test(character)
    if (!isMark && !blank.test(character)) {
      current += character
      continue
    }
    if (current) runs.push(current)
    current = ''
    if (isMark) runs.push(character)
  }
  if (current) runs.push(current)
  return runs
}
