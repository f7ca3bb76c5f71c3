import type { Numbers } from '../language-rules.ts'
import { words } from '../words.ts'

export const numbers: Numbers = {
  hasOrdinalStop: true,
  // Am 3. Die Feier begann spät: the stop is both the ordinal's and the sentence's.
  beforeOrdinal: words(`
    am im vom zum zur beim der die das dem den des dieser dieses diesem diesen jeder jedes jedem jeden
    sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer
    mein meine meinem meinen meiner ein eine einem einen einer eines kein keine keinem`),
  beforeCardinal: words(`
    seite nummer platz kapitel artikel absatz paragraph band zimmer gleis linie gruppe klasse teil punkt ziffer zeile tabelle bild stufe
    typ raum halle tor rang version phase runde`),
  splitUnits: new Set(),
}
