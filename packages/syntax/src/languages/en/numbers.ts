import type { Numbers } from '../language-rules.ts'
import { words } from '../words.ts'

export const numbers: Numbers = {
  hasOrdinalStop: false,
  beforeOrdinal: new Set(),
  beforeCardinal: new Set(),
  splitUnits: words(`
    k K m M b B t T bn mn tn MM am pm AM PM a.m p.m mm cm km ft lb lbs kg mg g oz mi mph kmh kph gb GB mb MB kb KB TB tb Hz kHz MHz GHz hz
    hh hrs hr min mins sec secs yr yrs sq x p c f F C W w kw kW MW GW watt watts percent days years hours minutes people persons`),
}
