import type { LanguageRules } from '../languages/language-rules.ts'

const letter = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]`
const core = String.raw`\p{L}${letter}*`
// x60 is the grave accent, which some keyboards give for an apostrophe.
const apostrophe = String.raw`['’\x60´]`
const topLevelDomains =
  'com|org|net|info|gov|edu|mil|int|eu|de|at|ch|uk|us|fr|ru|cn|jp|kr|kp|ua|pl|it|es|nl|tv|io|ly|be|se|no|dk|fi|cz|tr|il|ir|in|au|ca|biz'
const fileTypes = 'pdf|docx?|xlsx?|pptx?|txt|html?|jpe?g|png|gif|zip|csv|xml|json|exe|mp[34]'

// Lengths are bounded so that a long line without blanks is scanned in linear time.
const address = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”„«»]*[^\s<>"“”„«».,;:!?'’)\]]`,
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}`,
  String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:${topLevelDomains})(?![\p{L}\p{N}])(?:\/[^\s<>"“”„«»]*[^\s<>"“”„«».,;:!?'’)\]])?`,
  String.raw`${letter}[\p{L}\p{N}_-]{0,63}\.(?:${fileTypes})(?![\p{L}\p{N}])`,
  String.raw`\p{Ll}[\p{Ll}\d]{1,63}(?:\.\p{Ll}[\p{Ll}\d]{1,63}){2,8}(?![\p{L}\p{N}])`, // comp.lang.misc
  String.raw`[@#]\p{L}${letter}*`,
].join('|')

const number = [
  String.raw`\d{1,4}(?<separator>[-./])\d{1,2}\k<separator>\d{2,4}(?![\d-])`, // 2024-11-21, 21.11.2024, 11/21/2024
  String.raw`\d+(?:-\d+){2,}|\d{3}-\d{4}(?!\d)`, // telephone numbers
  String.raw`\+?\d+(?:[.,:]\d+|[’']\d{3}(?!\d))*(?:\/\d+(?![\p{L}\d]))?\p{L}*`, // 1.300,5 20:15 9/11 60er 3rd
].join('|')

const word = [
  String.raw`\p{Lu}{1,3}[$£€¥]`, // US$
  String.raw`(?:\p{L}\.){2,}`, // U.S., z.B., a.m.
  String.raw`${core}(?:(?:[-‐‑]|${apostrophe}|[&/](?=\p{L}))[\p{L}\p{N}]${letter}*)*`,
  String.raw`${apostrophe}(?:s|n|ne|nem|nen|em|til|\d0s|ll|re|ve|m|d)(?![\p{L}\p{N}])`, // das war 's, the '90s
].join('|')

const sharedMarks = [
  String.raw`[:;=]-?[()](?![\p{L}\p{N}])`,
  String.raw`\.{2,}|…+|-{2,}|—+|\x60{2}|''|’’|‘‘|,,(?=\S)`,
  String.raw`(?<repeated>[=*_#~+<>|$])\k<repeated>+`,
]

/**
 * The pattern that finds the next piece of a text. Groups: `address`, `number`, `word`; anything else is a mark.
 * It is stateful (sticky): every scan needs its own.
 */
export function buildPiecePattern(rules: LanguageRules): RegExp {
  const marks = [...sharedMarks, ...(rules.marks.joinsRuns ? ['[!?]{2,}'] : []), String.raw`\S\p{M}*`].join('|')
  return new RegExp(`(?<address>${address})|(?<number>${number})|(?<word>${word})|${marks}`, 'uy')
}
