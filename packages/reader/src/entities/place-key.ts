/** Key of a known place: country and English name in plain letters, `place/zwe-harare`. */
export function placeKey(country: string, englishName: string): string {
  const plain = englishName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `place/${country.toLowerCase()}-${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`
}
