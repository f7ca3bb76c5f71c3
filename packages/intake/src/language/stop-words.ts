import type { Language } from '@lagebild/schema'

/** Frequent function words that (nearly) only one of the two languages has; `in`, `so`, `will`, `an`, `war` are in both. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    `aber als am auch auf aus bei beim bis da damit dann das dass dem den der des die dies diese diesem diesen dieser
    dieses doch durch ein eine einem einen einer eines er es für gegen habe haben hat hatte hatten ich ihm ihn ihr ihre
    ihrem ihren ihrer im ist ja jedoch kann kein keine können laut mehr mit müssen nach nicht noch nun nur ob oder ohne
    sei seien sein seine seinem seinen seiner seit sich sie sind sollen sowie über um und uns unter vom von vor wegen
    weil wenn werden wie wieder wir wird wo worden wurde wurden zu zum zur zwischen`.split(/\s+/),
  ),
  en: new Set(
    `about after against all also although and any are as at be because been before being between both but by can could
    did do does during each for from had has have having he her his how if into is it its more most no not of on one or
    other our out over said says she should since some such than that the their them then there these they this those
    through to under until up was we were what when where which while who whose with would you`.split(/\s+/),
  ),
}
