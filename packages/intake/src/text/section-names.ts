/** Names of sections as papers print them above an article, in German and English. */
const names = `
  politik wirtschaft ausland inland deutschland österreich schweiz europa international internationales welt weltpolitik
  nachrichten aktuell topthema hintergrund analyse panorama gesellschaft vermischtes sport kultur feuilleton medien
  wissen wissenschaft technik digital netzwelt gesundheit umwelt klima justiz finanzen börse unternehmen märkte energie
  reise regional lokales meinung kommentar nahost asien afrika amerika usa russland ukraine konflikte sicherheit
  verteidigung außenpolitik innenpolitik bundestag
  politics world news business economy markets finance opinion analysis commentary europe asia africa americas
  asia-pacific australia canada uk us u.s. china russia middle-east science technology tech health climate environment
  sports culture arts media lifestyle travel defense defence diplomacy security war conflict elections national local
  international top-stories breaking energy`
/** What offices print above a statement of theirs. */
const statementKinds =
  ' press-release press-statement statement media-release media-statement news-release pressemitteilung presseerklärung pressemeldung medienmitteilung erklärung mitteilung'
const known = new Set((names + statementKinds).trim().split(/\s+/))

/** Whether a line above an article is its section: `Politik`, `Politik | Ausland`, `World / Asia`, `Middle East`. */
export function isSectionLine(line: string): boolean {
  if (line.length > 60) return false
  const parts = line.toLowerCase().split(/ ?[|/>›»·•] ?| - | & | und | and /u)
  return (
    parts.length <= 4 &&
    parts.every((part) =>
      known.has(
        part
          .replace(/^ressort:? |^section:? /, '')
          .trim()
          .replace(/ /g, '-'),
      ),
    )
  )
}
