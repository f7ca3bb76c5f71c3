import type { LanguageRules } from '../language-rules.ts'
import { abbreviations } from './abbreviations.ts'
import { contractions } from './contractions.ts'
import { dates } from './dates.ts'
import { hyphens } from './hyphens.ts'
import { lemmaShapes } from './lemma-shapes.ts'
import { marks } from './marks.ts'
import { numbers } from './numbers.ts'
import { sentenceStarters } from './sentence-starters.ts'
import { tenseShapes } from './tense-shapes.ts'
import { unmarkedStarters } from './unmarked-starters.ts'

export const german: LanguageRules = {
  abbreviations,
  contractions,
  dates,
  hyphens,
  lemmaShapes,
  marks,
  numbers,
  sentenceStarters,
  tenseShapes,
  unmarkedStarters,
}
