/** A column of a table without a heading: what it is called in the codebook, and what a cell of it may hold. */
export type ColumnForm = readonly [name: string, form: RegExp]

const code = /^([A-Z]{3}){0,5}$/
const none = /^$/
const degrees = /^(-?\d{1,3}(\.\d+)?)?$/
const count = /^\d+$/
const moment = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d[0-5]\d$/

const actor = (role: string): readonly ColumnForm[] => [
  [`${role}Code`, code],
  [`${role}Name`, /^[^a-z]*$/],
  [`${role}CountryCode`, /^([A-Z]{3})?$/],
  ...['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code'].map(
    (part): ColumnForm => [`${role}${part}`, code],
  ),
]

const place = (role: string): readonly ColumnForm[] => [
  [`${role}Geo_Type`, /^[0-5]$/],
  [`${role}Geo_Fullname`, /^[^\t]*$/],
  [`${role}Geo_CountryCode`, /^([A-Z]{2})?$/],
  [`${role}Geo_ADM1Code`, /^([A-Z]{2}\w{0,2})?$/],
  [`${role}Geo_ADM2Code`, none],
  [`${role}Geo_Lat`, degrees],
  [`${role}Geo_Long`, degrees],
  [`${role}Geo_FeatureID`, /^(-?\d+|[A-Z]{2})?$/],
]

/** The 61 columns of the event table, by the codebook of GDELT 2.0. */
export const eventColumns: readonly ColumnForm[] = [
  ['GlobalEventID', count],
  ['Day', /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/],
  ['MonthYear', /^\d{4}(0[1-9]|1[0-2])$/],
  ['Year', /^\d{4}$/],
  ['FractionDate', /^\d{4}\.\d{1,4}$/],
  ...actor('Actor1'),
  ...actor('Actor2'),
  ['IsRootEvent', /^[01]$/],
  ['EventCode', /^(0[1-9]|1\d|20)\d{1,2}$/],
  ['EventBaseCode', /^(0[1-9]|1\d|20)\d$/],
  ['EventRootCode', /^(0[1-9]|1\d|20)$/],
  ['QuadClass', /^[1-4]$/],
  ['GoldsteinScale', /^-?(10|\d)(\.\d+)?$/],
  ['NumMentions', count],
  ['NumSources', count],
  ['NumArticles', count],
  ['AvgTone', /^-?\d+(\.\d+)?$/],
  ...place('Actor1'),
  ...place('Actor2'),
  ...place('Action'),
  ['DATEADDED', moment],
  ['SOURCEURL', /^https?:\/\/\S+$/],
]

/** The 16 columns of the mentions table. */
export const mentionColumns: readonly ColumnForm[] = [
  ['GlobalEventID', count],
  ['EventTimeDate', moment],
  ['MentionTimeDate', moment],
  ['MentionType', /^[1-6]$/],
  ['MentionSourceName', /^[^\t]*$/],
  ['MentionIdentifier', /./],
  ['SentenceID', count],
  ['Actor1CharOffset', /^(-1|\d+)$/],
  ['Actor2CharOffset', /^(-1|\d+)$/],
  ['ActionCharOffset', /^(-1|\d+)$/],
  ['InRawText', /^[01]$/],
  ['Confidence', /^(100|\d0)$/],
  ['MentionDocLen', count],
  ['MentionDocTone', /^-?\d+(\.\d+)?$/],
  ['MentionDocTranslationInfo', /^(srclc:[a-z]{3};eng:.+)?$/],
  ['Extras', none],
]

/** What is wrong with a tab-separated text: lines that are too short or long, and cells that their column does not allow. */
export function findTableFaults(text: string, columns: readonly ColumnForm[]): string[] {
  if (!text.endsWith('\n')) return ['the last line does not end']
  return text
    .slice(0, -1)
    .split('\n')
    .flatMap((line, index) => {
      const cells = line.split('\t')
      if (cells.length !== columns.length) return [`line ${index + 1} has ${cells.length} columns`]
      return columns.flatMap(([name, form], at) =>
        form.test(cells[at] ?? '') ? [] : [`line ${index + 1}, ${name}: ${cells[at]}`],
      )
    })
}
