/** Month names and their usual short forms in German and English, without full stops, by month number. */
const names: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan', 'january'],
  ['februar', 'feber', 'feb', 'february', 'febr'],
  ['märz', 'maerz', 'mär', 'mrz', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december', 'dec'],
]

const numbers = new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)))

/** 1 to 12, or null where the word is no month. */
export function monthNumber(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}
