/** What follows from all articles together. */
export const happeningsAndEntities: readonly string[] = [
  `create table fact_pairs (
    one text collate "C" not null,
    other text collate "C" not null,
    score real not null,
    primary key (one, other)
  )`,
  'create index fact_pairs_other on fact_pairs (other)',
  `create table happenings (
    id text collate "C" primary key,
    family text collate "C" not null,
    type text collate "C" not null,
    first_day date,
    last_day date,
    days daterange,
    first_published date,
    last_published date,
    parties text[] not null,
    places text[] not null,
    objects text[] not null,
    exchange_kinds text[] not null,
    languages text[] not null,
    articles integer not null,
    outlets integer not null,
    origins integer not null,
    contested boolean not null,
    summary jsonb not null
  )`,
  'create index happenings_parties on happenings using gin (parties)',
  'create index happenings_days on happenings using gist (days)',
  'create index happenings_published on happenings (last_published desc nulls last, id)',
  'create index happenings_kinds on happenings using gin (exchange_kinds) where exchange_kinds <> array[]::text[]',
  `create table happening_facts (
    happening_id text collate "C" not null,
    fact_id text collate "C" primary key,
    article_id text collate "C" not null,
    origin text collate "C" not null
  )`,
  'create index happening_facts_happening on happening_facts (happening_id)',
  'create index happening_facts_article on happening_facts (article_id)',
  'create index happening_facts_origin on happening_facts (origin)',
  `create table entities (
    key text collate "C" primary key,
    kind text collate "C" not null,
    name text collate "C" not null,
    country text collate "C",
    articles integer not null,
    summary jsonb not null
  )`,
  'create index entities_articles on entities (articles desc, key)',
  `create table entity_names (
    key text collate "C" not null,
    name text collate "C" not null,
    folded text collate "C" not null,
    articles integer not null,
    primary key (key, name)
  )`,
  'create index entity_names_folded on entity_names using gin (folded gin_trgm_ops)',
  `create table stories (
    id text collate "C" primary key,
    first_published date,
    last_published date,
    parties text[] not null,
    articles integer not null,
    summary jsonb not null
  )`,
  'create index stories_published on stories (last_published desc nulls last, id)',
  `create table story_articles (
    story_id text collate "C" not null,
    article_id text collate "C" primary key
  )`,
  'create index story_articles_story on story_articles (story_id)',
]
