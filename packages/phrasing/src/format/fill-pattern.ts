/** Puts values into a pattern's `{0}`, `{1}`. */
export function fillPattern(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''))
}
