/**
 * Words in the class, id or role of an element by which makers of pages, in German and English, name what is not the
 * article. A word matches a part of a name (`article__share-bar` has the parts article, share, bar); one with a star
 * matches the beginning of a part.
 */
const names = {
  /** Never the article, however much text it has. */
  strong: `cookie* consent cmp gdpr dsgvo ccpa onetrust usercentrics sourcepoint didomi
    comment comments kommentar kommentare leserkommentare disqus leserbriefe forum
    related relatedposts relatedarticles recommend* empfehlung* outbrain taboola plista
    mostread mostviewed meistgelesen* trending popular topstories
    newsletter* gallery galerie bildergalerie fotostrecke slideshow carousel lightbox
    caption captions imagecaption figcaption bildunterschrift* bildtext bildzeile bildinfo fotocredit
    breadcrumb* crumbs brotkrumen* skiplink* skipnav skip navigation navbar subnav mainnav topnav navi
    paywalloffer screenreader visuallyhidden`,
  /** The article's surroundings, unless the element holds a good part of the page's text. */
  weak: `ad ads advert* anzeige anzeigen werbung banner sponsor* promo promos promotion
    share sharing sharebar sharelinks shariff social socialmedia sharedaddy tag tags taglist tagcloud keywords schlagworte
    menu menue nav sidebar sidebox marginal marginalie footer foot fuss masthead toolbar toolbox widget*
    bio authorbio authorbox aboutauthor autorenbox poll vote umfrage quiz player video videoplayer audio embed embedded
    popup modal overlay push signup subscribe subscription abo abobox offer angebot registration login
    weiterlesen readmore readalso seealso richlink pagination pager zurueck
    copyright credit credits imprint impressum disclaimer pressekontakt jumplist toc
    inhaltsverzeichnis sendungshinweis programmhinweis livescore* scores scoreboard stickybar barrier paywall* regwall meter membership donate donation spenden spende upsell search suche
    rating feedback reactions recirc* infobar audioplayer`,
  /** Boxes that lead to other articles; without a link the same word names an article's own lead. */
  linked: `teaser* anreisser* anriss about support include more mehr weitere print drucken next prev member contact
    kontakt legal`,
} as const

export type FurnitureStrength = keyof typeof names

const exact = new Map<string, FurnitureStrength>()
const beginnings: (readonly [beginning: string, strength: FurnitureStrength])[] = []
for (const strength of ['linked', 'weak', 'strong'] as const) {
  for (const word of names[strength].trim().split(/\s+/)) {
    if (word.endsWith('*')) beginnings.push([word.slice(0, -1), strength])
    else exact.set(word, strength)
  }
}

const known = new Map<string, FurnitureStrength | null>()

/** How surely a name such as `c-article__related` stands for furniture; null for other names. */
export function furnitureOfName(name: string): FurnitureStrength | null {
  const before = known.get(name)
  if (before !== undefined) return before
  const parts = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  // `related-posts` and `relatedPosts` are written `relatedposts` by others.
  const candidates = [...parts, ...parts.slice(1).map((part, index) => `${parts[index]}${part}`)]
  const strengths = candidates.map(strengthOf)
  const strength = (['strong', 'weak', 'linked'] as const).find((one) => strengths.includes(one)) ?? null
  if (known.size < 50_000) known.set(name, strength)
  return strength
}

function strengthOf(part: string): FurnitureStrength | null {
  return exact.get(part) ?? beginnings.find(([beginning]) => part.startsWith(beginning))?.[1] ?? null
}
