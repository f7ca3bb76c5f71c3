/**
 * Keys in which the spellings of one name meet: `Alexandr Kozlov`, `Aleksandr Kozlow`, `Kozlov's` and `Козлов`;
 * `Yun Jong Ho`, `Jun Jong Ho` and `Yun Jong-ho`; `Selenskyj` and `Zelensky`.
 *
 * Folding of a word: Cyrillic is romanized and diacritics fall; groups of letters that stand for one sound in German, English,
 * French or Polish spelling become one letter (`tsch`, `ch`, `kh` → `k`; `sch`, `sh`, `zh`, `z` → `s`; `w`, `ff`, `ph` → `v`;
 * `y`, `j`, `ie` → `i`; `oo`, `ou` → `u`); then vowels fall, but in words of up to four letters and at the start, where a
 * vowel counts as `a`. What is folded is too coarse to be read and is only ever compared.
 */
export function foldName(name: string): string {
  return romanize(name)
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(foldWord)
    .join('-')
}

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsh ъ ыy ьi эe юyu яya',
    'єye іi їyi ґg ўu',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)

function romanize(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('')
  return latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
}

/** In order: a later rule sees what the earlier ones made. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tch/g, 'k'],
  [/shch|sch|sh|sz|zh/g, 's'],
  [/ch|kh|ck|q|c(?![eiy])/g, 'k'],
  [/[xX]/g, 'ks'],
  [/c|ts|tz/g, 's'],
  [/z/g, 's'],
  [/ph|ff|f|w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

const longestKeptWord = 4

function foldWord(word: string): string {
  const sounded = sounds.reduce((folded, [pattern, letter]) => folded.replace(pattern, letter), word)
  if (sounded.length <= longestKeptWord) return sounded
  const start = sounded.replace(/^[aeiou]+/, 'a')
  return (
    start.charAt(0) +
    start
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}
