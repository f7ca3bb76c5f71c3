/** One `Allow` or `Disallow` line. */
export interface RobotsRule {
  readonly isAllowed: boolean
  readonly path: string
}

/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[]
  /** Seconds between two requests, or null; not part of RFC 9309, but widely written and asked for by newsrooms. */
  readonly crawlDelay: number | null
}

interface Group {
  readonly agents: string[]
  readonly rules: RobotsRule[]
  crawlDelay: number | null
}

/**
 * The rules of a robots.txt for the crawler `agent`, by RFC 9309: groups that name the crawler count together; where none does, those for
 * `*`; lines that are not understood are passed over.
 */
export function parseRobots(text: string, agent: string): RobotsRules {
  const groups: Group[] = []
  let isNaming = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] = /^\uFEFF?\s*([a-z][a-z -]*?)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], crawlDelay: null })
      groups.at(-1)?.agents.push(agentToken(value))
      isNaming = true
      continue
    }
    const group = groups.at(-1)
    if (name === 'allow' || name === 'disallow') {
      isNaming = false
      // An empty `Disallow:` forbids nothing.
      if (value !== '') group?.rules.push({ isAllowed: name === 'allow', path: value })
    } else if (name === 'crawl-delay') {
      isNaming = false
      const seconds = Number(value.replace(',', '.'))
      if (group && value !== '' && seconds >= 0) group.crawlDelay = seconds
    }
  }
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const delays = chosen.flatMap(({ crawlDelay }) => (crawlDelay === null ? [] : [crawlDelay]))
  return {
    rules: chosen.flatMap(({ rules }) => rules),
    crawlDelay: delays.length > 0 ? Math.max(...delays) : null,
  }
}

/** `Lagebild/0.1 (+mail)` → `lagebild`. */
function agentToken(value: string): string {
  return value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? value).toLowerCase()
}
