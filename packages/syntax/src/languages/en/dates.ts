import type { DateWords } from '../language-rules.ts'
import { words } from '../words.ts'

export const dates: DateWords = {
  months: words(`
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`),
}
