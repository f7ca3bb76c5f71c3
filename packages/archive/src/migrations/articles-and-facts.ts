/**
 * What is given (versions, readings, dossiers) and what follows from one article alone. Keys and ids are compared byte by byte on every
 * server, whatever its locale.
 */
export const articlesAndFacts: readonly string[] = [
  'create extension if not exists pg_trgm',
  'create extension if not exists unaccent',
  `create table article_versions (
    article_id text collate "C" not null,
    version text collate "C" not null,
    published text collate "C",
    retrieved text collate "C",
    article jsonb not null,
    added timestamptz not null default now(),
    primary key (article_id, version)
  )`,
  `create table readings (
    article_id text collate "C" not null,
    version text collate "C" not null,
    reader text not null,
    model text not null,
    reading jsonb not null,
    primary key (article_id, version),
    foreign key (article_id, version) references article_versions on delete cascade
  )`,
  `create table articles (
    id text collate "C" primary key,
    url text collate "C",
    outlet text collate "C",
    title text,
    section text,
    published text collate "C",
    published_day date,
    language text collate "C" not null,
    credits text[] not null,
    version text collate "C" not null,
    search tsvector not null
  )`,
  'create index articles_search on articles using gin (search)',
  'create index articles_published on articles (published_day, id)',
  'create index articles_outlet on articles (outlet, published_day)',
  `create table facts (
    id text collate "C" primary key,
    article_id text collate "C" not null,
    claim text collate "C" not null,
    outlet text collate "C",
    published date,
    family text collate "C" not null,
    type text collate "C" not null,
    predicate text collate "C" not null,
    polarity text collate "C" not null,
    certainty text collate "C" not null,
    status text collate "C" not null,
    exchange_kind text collate "C",
    actors text[] collate "C" not null,
    recipients text[] collate "C" not null,
    parties text[] collate "C" not null,
    places text[] collate "C" not null,
    objects text[] collate "C" not null,
    said daterange,
    possible daterange not null,
    amounts nummultirange,
    blocks text[] collate "C" not null,
    fact jsonb not null
  )`,
  'create index facts_article on facts (article_id)',
  'create index facts_parties on facts using gin (parties)',
  'create index facts_objects on facts using gin (objects)',
  'create index facts_blocks on facts using gin (blocks) with (fastupdate = off)',
  'create index facts_possible on facts using gist (possible)',
  'create index facts_amounts on facts using gist (amounts) where amounts is not null',
  'create index facts_exchange on facts (exchange_kind, published) where exchange_kind is not null',
  `create table article_entities (
    article_id text collate "C" not null,
    key text collate "C" not null,
    kind text collate "C" not null,
    name text collate "C" not null,
    country text collate "C",
    sector text collate "C",
    roles jsonb not null,
    mentions integer not null,
    primary key (key, article_id, name)
  )`,
  'create index article_entities_article on article_entities (article_id)',
  `create table article_signatures (
    article_id text collate "C" primary key,
    words integer not null,
    signature text collate "C" not null,
    bands bigint[] not null
  )`,
  'create index article_signatures_bands on article_signatures using gin (bands) with (fastupdate = off)',
  `create table near_duplicates (
    one text collate "C" not null,
    other text collate "C" not null,
    similarity double precision not null,
    copy text collate "C",
    reasons jsonb not null,
    primary key (one, other)
  )`,
  'create index near_duplicates_other on near_duplicates (other)',
  `create table dossiers (
    id text collate "C" primary key,
    name text collate "C" not null,
    filter jsonb not null
  )`,
]
