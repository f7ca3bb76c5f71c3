// Made by scripts/generate.ts from packages/reader/lexicons; do not edit.
import deActorNouns from './de/actor-nouns.json' with { type: 'json' }
import deAffiliationPrepositions from './de/affiliation-prepositions.json' with { type: 'json' }
import deCapitalPrepositions from './de/capital-prepositions.json' with { type: 'json' }
import deCertaintyWords from './de/certainty-words.json' with { type: 'json' }
import deClauseMarkers from './de/clause-markers.json' with { type: 'json' }
import deCommonNouns from './de/common-nouns.json' with { type: 'json' }
import deConfirmationWords from './de/confirmation-words.json' with { type: 'json' }
import deContexts from './de/contexts.json' with { type: 'json' }
import deCurrencies from './de/currencies.json' with { type: 'json' }
import deDemonymEndings from './de/demonym-endings.json' with { type: 'json' }
import deDeterminers from './de/determiners.json' with { type: 'json' }
import deDualWords from './de/dual-words.json' with { type: 'json' }
import deEventNouns from './de/event-nouns.json' with { type: 'json' }
import deEvidenceCues from './de/evidence-cues.json' with { type: 'json' }
import deExchangeItems from './de/exchange-items.json' with { type: 'json' }
import deLeadVerbs from './de/lead-verbs.json' with { type: 'json' }
import deLightVerbs from './de/light-verbs.json' with { type: 'json' }
import deModalVerbs from './de/modal-verbs.json' with { type: 'json' }
import deNameTraits from './de/name-traits.json' with { type: 'json' }
import deNegationWords from './de/negation-words.json' with { type: 'json' }
import deNumberWords from './de/number-words.json' with { type: 'json' }
import deOutlookVerbs from './de/outlook-verbs.json' with { type: 'json' }
import dePlaceHeads from './de/place-heads.json' with { type: 'json' }
import dePredicates from './de/predicates.json' with { type: 'json' }
import dePronouns from './de/pronouns.json' with { type: 'json' }
import deQuantityBounds from './de/quantity-bounds.json' with { type: 'json' }
import deQuantityCompounds from './de/quantity-compounds.json' with { type: 'json' }
import deQuantityFactors from './de/quantity-factors.json' with { type: 'json' }
import deQuantityLabels from './de/quantity-labels.json' with { type: 'json' }
import deQuantityModifiers from './de/quantity-modifiers.json' with { type: 'json' }
import deQuantityRates from './de/quantity-rates.json' with { type: 'json' }
import deQuantityUnits from './de/quantity-units.json' with { type: 'json' }
import deQuotationMarks from './de/quotation-marks.json' with { type: 'json' }
import deRegionPrefixes from './de/region-prefixes.json' with { type: 'json' }
import deSourceNouns from './de/source-nouns.json' with { type: 'json' }
import deSourcePhrases from './de/source-phrases.json' with { type: 'json' }
import deSpeechCues from './de/speech-cues.json' with { type: 'json' }
import deStateNouns from './de/state-nouns.json' with { type: 'json' }
import deStatePhrases from './de/state-phrases.json' with { type: 'json' }
import deStateVerbs from './de/state-verbs.json' with { type: 'json' }
import deTimeParts from './de/time-parts.json' with { type: 'json' }
import deTimePatterns from './de/time-patterns.json' with { type: 'json' }
import deTimeWords from './de/time-words.json' with { type: 'json' }
import deVerbForms from './de/verb-forms.json' with { type: 'json' }
import deWordClasses from './de/word-classes.json' with { type: 'json' }
import enActorNouns from './en/actor-nouns.json' with { type: 'json' }
import enAffiliationPrepositions from './en/affiliation-prepositions.json' with { type: 'json' }
import enCapitalPrepositions from './en/capital-prepositions.json' with { type: 'json' }
import enCertaintyWords from './en/certainty-words.json' with { type: 'json' }
import enClauseMarkers from './en/clause-markers.json' with { type: 'json' }
import enCommonNouns from './en/common-nouns.json' with { type: 'json' }
import enConfirmationWords from './en/confirmation-words.json' with { type: 'json' }
import enContexts from './en/contexts.json' with { type: 'json' }
import enCurrencies from './en/currencies.json' with { type: 'json' }
import enDemonymEndings from './en/demonym-endings.json' with { type: 'json' }
import enDeterminers from './en/determiners.json' with { type: 'json' }
import enDualWords from './en/dual-words.json' with { type: 'json' }
import enEventNouns from './en/event-nouns.json' with { type: 'json' }
import enEvidenceCues from './en/evidence-cues.json' with { type: 'json' }
import enExchangeItems from './en/exchange-items.json' with { type: 'json' }
import enLeadVerbs from './en/lead-verbs.json' with { type: 'json' }
import enLightVerbs from './en/light-verbs.json' with { type: 'json' }
import enModalVerbs from './en/modal-verbs.json' with { type: 'json' }
import enNameTraits from './en/name-traits.json' with { type: 'json' }
import enNegationWords from './en/negation-words.json' with { type: 'json' }
import enNumberWords from './en/number-words.json' with { type: 'json' }
import enOutlookVerbs from './en/outlook-verbs.json' with { type: 'json' }
import enPlaceHeads from './en/place-heads.json' with { type: 'json' }
import enPredicates from './en/predicates.json' with { type: 'json' }
import enPronouns from './en/pronouns.json' with { type: 'json' }
import enQuantityBounds from './en/quantity-bounds.json' with { type: 'json' }
import enQuantityCompounds from './en/quantity-compounds.json' with { type: 'json' }
import enQuantityFactors from './en/quantity-factors.json' with { type: 'json' }
import enQuantityLabels from './en/quantity-labels.json' with { type: 'json' }
import enQuantityModifiers from './en/quantity-modifiers.json' with { type: 'json' }
import enQuantityRates from './en/quantity-rates.json' with { type: 'json' }
import enQuantityUnits from './en/quantity-units.json' with { type: 'json' }
import enQuotationMarks from './en/quotation-marks.json' with { type: 'json' }
import enRegionPrefixes from './en/region-prefixes.json' with { type: 'json' }
import enSourceNouns from './en/source-nouns.json' with { type: 'json' }
import enSourcePhrases from './en/source-phrases.json' with { type: 'json' }
import enSpeechCues from './en/speech-cues.json' with { type: 'json' }
import enStateNouns from './en/state-nouns.json' with { type: 'json' }
import enStatePhrases from './en/state-phrases.json' with { type: 'json' }
import enStateVerbs from './en/state-verbs.json' with { type: 'json' }
import enTimeParts from './en/time-parts.json' with { type: 'json' }
import enTimePatterns from './en/time-patterns.json' with { type: 'json' }
import enTimeWords from './en/time-words.json' with { type: 'json' }
import enVerbForms from './en/verb-forms.json' with { type: 'json' }
import enWordClasses from './en/word-classes.json' with { type: 'json' }
import worldCurrencyCodes from './world/currency-codes.json' with { type: 'json' }
import worldCurrencySymbols from './world/currency-symbols.json' with { type: 'json' }
import worldLeaders from './world/leaders.json' with { type: 'json' }
import worldOrganizationSeats from './world/organization-seats.json' with { type: 'json' }
import worldOrganizations from './world/organizations.json' with { type: 'json' }
import worldPlaces from './world/places.json' with { type: 'json' }
import worldStateWords from './world/state-words.json' with { type: 'json' }
import worldStates from './world/states.json' with { type: 'json' }
import worldUnitSymbols from './world/unit-symbols.json' with { type: 'json' }

/** A lexicon row: the filled cells by column name. */
export type Row = Readonly<Partial<Record<string, string>>>
export type Table = readonly Row[]

export const lexicons = {
  de: {
    actorNouns: deActorNouns as Table,
    affiliationPrepositions: deAffiliationPrepositions as Table,
    capitalPrepositions: deCapitalPrepositions as Table,
    certaintyWords: deCertaintyWords as Table,
    clauseMarkers: deClauseMarkers as Table,
    commonNouns: deCommonNouns as Table,
    confirmationWords: deConfirmationWords as Table,
    contexts: deContexts as Table,
    currencies: deCurrencies as Table,
    demonymEndings: deDemonymEndings as Table,
    determiners: deDeterminers as Table,
    dualWords: deDualWords as Table,
    eventNouns: deEventNouns as Table,
    evidenceCues: deEvidenceCues as Table,
    exchangeItems: deExchangeItems as Table,
    leadVerbs: deLeadVerbs as Table,
    lightVerbs: deLightVerbs as Table,
    modalVerbs: deModalVerbs as Table,
    nameTraits: deNameTraits as Table,
    negationWords: deNegationWords as Table,
    numberWords: deNumberWords as Table,
    outlookVerbs: deOutlookVerbs as Table,
    placeHeads: dePlaceHeads as Table,
    predicates: dePredicates as Table,
    pronouns: dePronouns as Table,
    quantityBounds: deQuantityBounds as Table,
    quantityCompounds: deQuantityCompounds as Table,
    quantityFactors: deQuantityFactors as Table,
    quantityLabels: deQuantityLabels as Table,
    quantityModifiers: deQuantityModifiers as Table,
    quantityRates: deQuantityRates as Table,
    quantityUnits: deQuantityUnits as Table,
    quotationMarks: deQuotationMarks as Table,
    regionPrefixes: deRegionPrefixes as Table,
    sourceNouns: deSourceNouns as Table,
    sourcePhrases: deSourcePhrases as Table,
    speechCues: deSpeechCues as Table,
    stateNouns: deStateNouns as Table,
    statePhrases: deStatePhrases as Table,
    stateVerbs: deStateVerbs as Table,
    timeParts: deTimeParts as Table,
    timePatterns: deTimePatterns as Table,
    timeWords: deTimeWords as Table,
    verbForms: deVerbForms as Table,
    wordClasses: deWordClasses as Table,
  },
  en: {
    actorNouns: enActorNouns as Table,
    affiliationPrepositions: enAffiliationPrepositions as Table,
    capitalPrepositions: enCapitalPrepositions as Table,
    certaintyWords: enCertaintyWords as Table,
    clauseMarkers: enClauseMarkers as Table,
    commonNouns: enCommonNouns as Table,
    confirmationWords: enConfirmationWords as Table,
    contexts: enContexts as Table,
    currencies: enCurrencies as Table,
    demonymEndings: enDemonymEndings as Table,
    determiners: enDeterminers as Table,
    dualWords: enDualWords as Table,
    eventNouns: enEventNouns as Table,
    evidenceCues: enEvidenceCues as Table,
    exchangeItems: enExchangeItems as Table,
    leadVerbs: enLeadVerbs as Table,
    lightVerbs: enLightVerbs as Table,
    modalVerbs: enModalVerbs as Table,
    nameTraits: enNameTraits as Table,
    negationWords: enNegationWords as Table,
    numberWords: enNumberWords as Table,
    outlookVerbs: enOutlookVerbs as Table,
    placeHeads: enPlaceHeads as Table,
    predicates: enPredicates as Table,
    pronouns: enPronouns as Table,
    quantityBounds: enQuantityBounds as Table,
    quantityCompounds: enQuantityCompounds as Table,
    quantityFactors: enQuantityFactors as Table,
    quantityLabels: enQuantityLabels as Table,
    quantityModifiers: enQuantityModifiers as Table,
    quantityRates: enQuantityRates as Table,
    quantityUnits: enQuantityUnits as Table,
    quotationMarks: enQuotationMarks as Table,
    regionPrefixes: enRegionPrefixes as Table,
    sourceNouns: enSourceNouns as Table,
    sourcePhrases: enSourcePhrases as Table,
    speechCues: enSpeechCues as Table,
    stateNouns: enStateNouns as Table,
    statePhrases: enStatePhrases as Table,
    stateVerbs: enStateVerbs as Table,
    timeParts: enTimeParts as Table,
    timePatterns: enTimePatterns as Table,
    timeWords: enTimeWords as Table,
    verbForms: enVerbForms as Table,
    wordClasses: enWordClasses as Table,
  },
  world: {
    currencyCodes: worldCurrencyCodes as Table,
    currencySymbols: worldCurrencySymbols as Table,
    leaders: worldLeaders as Table,
    organizationSeats: worldOrganizationSeats as Table,
    organizations: worldOrganizations as Table,
    places: worldPlaces as Table,
    stateWords: worldStateWords as Table,
    states: worldStates as Table,
    unitSymbols: worldUnitSymbols as Table,
  },
}
