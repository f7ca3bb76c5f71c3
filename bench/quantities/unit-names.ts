// Names of units in the specifications beside ours. Names that are not listed are not compared.
const names: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  Euro: 'EUR',
  Pound: 'GBP|pound',
  'British pound': 'GBP',
  'Japanese yen': 'JPY',
  'Chinese yuan': 'CNY',
  'Canadian dollar': 'CAD',
  'Australian dollar': 'AUD',
  'Indian rupee': 'INR',
  'Swiss franc': 'CHF',
  'Turkish lira': 'TRY',
  Cent: 'cent',
  Pence: 'penny',
  Penny: 'penny',
  Kilometer: 'kilometre',
  Meter: 'metre',
  Centimeter: 'centimetre',
  Millimeter: 'millimetre',
  Nanometer: 'nanometre',
  Micrometer: 'micrometre',
  Mile: 'mile',
  Foot: 'foot',
  Inch: 'inch',
  Acre: 'acre',
  'Square meter': 'square-metre',
  'Square kilometer': 'square-kilometre',
  'Cubic meter': 'cubic-metre',
  'Cubic foot': 'cubic-foot',
  Liter: 'litre',
  Milliliter: 'millilitre',
  Gallon: 'gallon',
  Barrel: 'barrel',
  Ton: 'tonne',
  'Metric ton': 'tonne',
  Kilogram: 'kilogram',
  Gram: 'gram',
  Ounce: 'ounce',
  C: 'degree-celsius',
  F: 'degree-fahrenheit',
  Year: 'year',
  Month: 'month',
  Week: 'week',
  Day: 'day',
}

/** Whether our unit is the one that the specification names. */
export function isSameUnit(expected: string | null, unit: string | null): boolean {
  const known =
    expected === null ? undefined : (names[expected] ?? (/^[A-Z]{3}$/.test(expected) ? expected : undefined))
  return known === undefined || known.split('|').includes(unit ?? '')
}
