/** Words of names that are written small, and words between names. */
const particles: ReadonlySet<string> = new Set(
  'und and von van de der den del della di da dos al el bin ibn zu zur in aus für for with mit'.split(' '),
)

/** The names of a line that is a byline, or null: `Von Anna Muster, AP` · `By Jane Doe` · `Ein Artikel von Ole Kurz`. */
export function readByline(line: string): string | null {
  if (line.length > 120 || /[.!?:]$/.test(line)) return null
  const opening =
    /^(?:(?:ein(?:e|en)? )?(?:artikel|beitrag|bericht|kommentar|analyse|reportage|interview|text|story|report|words|written|posted|published)s? )?(?:von|by|text|autor(?:in)?|author)\s*:?\s+/iu.exec(
      line,
    )?.[0] ?? /^aus \p{Lu}[\p{L}. -]{1,40} berichte[nt]\s+/iu.exec(line)?.[0]
  const names = opening === undefined ? '' : line.slice(opening.length).trim()
  if (!/^\p{Lu}/u.test(names)) return null
  const words = names.split(/[\s,/|&()]+/).filter(Boolean)
  const areNames = words.every((word) => particles.has(word) || /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
  return areNames && words.length <= 14 ? names : null
}
