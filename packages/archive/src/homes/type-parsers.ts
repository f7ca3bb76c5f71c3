/**
 * How both drivers turn PostgreSQL's text into values, by type oid, so that one query gives one result on both. Left to themselves they differ
 * in large integers, decimals, dates (local or UTC midnight) and times.
 */
export const typeParsers: Readonly<Record<number, (text: string) => unknown>> = {
  // bytea
  17: (text) => Buffer.from(text.slice(2), 'hex'),
  // int8: counts here stay far below 2^53
  20: Number,
  // date
  1082: (text) => text,
  // timestamp, timestamptz; sessions run in UTC
  1114: (text) => new Date(`${text}Z`).toISOString(),
  1184: (text) => new Date(text).toISOString(),
  // numeric
  1700: Number,
}
