import * as answers from '@lagebild/client'
import * as record from '@lagebild/schema'
import { z } from 'zod'

/** Names under which the API's description lists schemas, so that each is written once. */
export const recordSchemas = z.registry<{ id: string }>()

const named: Readonly<Record<string, z.ZodType>> = {
  About: answers.aboutSchema,
  AddAnswer: answers.addAnswerSchema,
  Account: record.accountSchema,
  AccountClaim: record.accountClaimSchema,
  AmountView: record.amountViewSchema,
  Article: record.articleSchema,
  ArticleToRead: answers.articleInputSchema,
  ArticleSummary: record.articleSummarySchema,
  ArticleView: record.articleViewSchema,
  Claim: record.claimSchema,
  Difference: record.differenceSchema,
  Dossier: record.dossierSchema,
  EntitySummary: record.entitySummarySchema,
  EntityView: record.entityViewSchema,
  ExchangeEntry: record.exchangeEntrySchema,
  Happening: record.happeningSchema,
  HappeningSummary: record.happeningSummarySchema,
  MapPlace: answers.mapPlaceSchema,
  OriginTree: record.originTreeSchema,
  OriginView: record.originViewSchema,
  PartyGraph: record.partyGraphSchema,
  PartyView: record.partyViewSchema,
  Problem: answers.problemSchema,
  ReadAnswer: answers.readAnswerSchema,
  Reading: record.readingSchema,
  RecordChange: record.recordChangeSchema,
  RecordCounts: record.recordCountsSchema,
  RecordFilter: record.recordFilterSchema,
  Relation: record.relationSchema,
  SearchHit: record.searchHitSchema,
  SourceView: record.sourceViewSchema,
  Story: record.storySchema,
}
for (const [id, schema] of Object.entries(named)) recordSchemas.add(schema, { id })
