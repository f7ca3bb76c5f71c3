import type { DateWords } from '../language-rules.ts'
import { words } from '../words.ts'

export const dates: DateWords = {
  months: words(`
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
    Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez`),
}
