import type { Reading } from '@lagebild/schema'
import { buildReading } from './build-reading.ts'
import { createDice, type Dice } from './dice.ts'
import { drawHappening, type GeneratedHappening, generatedOutlets, tellHappening } from './generated-world.ts'
import type { ArticleSpec } from './reading-spec.ts'

export interface GeneratedNews {
  readonly seed: number
  readonly articles: number
  readonly articlesPerDay?: number
  readonly claimsPerArticle?: number
  /** How many articles there are already: days and addresses go on after them. */
  readonly startAt?: number
}

const firstDay = Date.parse('2024-01-01T00:00:00Z')
const dayLength = 86_400_000
/** Of what happened between the same parties before, so much is told again as background. */
const rememberedHappenings = 24

/**
 * Readings as a few dozen outlets would give them: stories of half a dozen happenings, each story told by two to eight articles within three
 * days, in two languages, with gaps, differing counts, sources in common, older happenings of the same parties told again, and one article in ten a copy.
 * The same seed gives the same readings; days come in order.
 */
export function* generateReadings(news: GeneratedNews): Generator<Reading> {
  const { seed, articles, articlesPerDay = 250, claimsPerArticle = 10, startAt = 0 } = news
  const dice = createDice(seed)
  const past = new Map<string, GeneratedHappening[]>()
  for (let [made, story] = [startAt, startAt]; made < startAt + articles; story++) {
    const day = Math.floor(made / articlesPerDay)
    const happenings = drawStory(dice, day)
    const topic = topicOf(happenings)
    const older = past.get(topic) ?? []
    const tellers = Math.min(2 + dice.below(7), startAt + articles - made)
    let last: ArticleSpec | null = null
    for (let teller = 0; teller < tellers; teller++, made++) {
      const told: ArticleSpec = tellStory(dice, {
        number: made,
        story,
        day: day + dice.below(3),
        happenings,
        older,
        claimsPerArticle,
      })
      if (last && dice.chance(0.1)) last = copyOf(last, told)
      else last = told
      yield buildReading(last)
    }
    past.set(topic, [...older, ...happenings].slice(-rememberedHappenings))
  }
}

/** What a story is about: who takes part. */
const topicOf = ([first]: readonly GeneratedHappening[]): string => first?.sides.map(({ key }) => key).join() ?? ''

function drawStory(dice: Dice, day: number): GeneratedHappening[] {
  const parties = drawHappening(dice, isoDay(day))
  return Array.from({ length: 6 }, () => drawHappening(dice, isoDay(day - dice.below(3)), parties))
}

/** The text of another article with a line more, under a name and an address of its own. */
function copyOf(original: ArticleSpec, { outlet, published, url }: ArticleSpec): ArticleSpec {
  return { ...original, outlet, published, url: url ?? null, paragraphs: ['More soon.'] }
}

interface Telling {
  readonly number: number
  readonly story: number
  readonly day: number
  readonly happenings: readonly GeneratedHappening[]
  readonly older: readonly GeneratedHappening[]
  readonly claimsPerArticle: number
}

function tellStory(dice: Dice, { number, story, day, happenings, older, claimsPerArticle }: Telling): ArticleSpec {
  const language = dice.chance(0.5) ? 'de' : 'en'
  const told = Array.from({ length: claimsPerArticle }, (_, index) => {
    const isOld = index >= happenings.length && older.length > 0
    return isOld ? dice.pick(older) : (happenings[index % happenings.length] as GeneratedHappening)
  })
  return {
    url: dice.chance(0.8) ? `https://outlet-${number % 40}.example/story/${number}` : null,
    outlet: dice.pick(generatedOutlets),
    title: `Story ${story}, article ${number}`,
    published: `${isoDay(day)}T${String(dice.below(24)).padStart(2, '0')}:00:00Z`,
    language,
    credits: dice.chance(0.3) ? ['Test Agency'] : [],
    claims: told.map((happening) => tellHappening(dice, happening, language)),
  }
}

const isoDay = (day: number): string => new Date(firstDay + day * dayLength).toISOString().slice(0, 10)
