interface ReadBy {
  readonly reader: string
  readonly model: string
}

/** Below zero where `a` is the older reader; models of one reader are ordered by name, which begins with their date. */
export function compareReaders(a: ReadBy, b: ReadBy): number {
  const collator = new Intl.Collator('en', { numeric: true })
  return collator.compare(a.reader, b.reader) || collator.compare(a.model, b.model)
}
