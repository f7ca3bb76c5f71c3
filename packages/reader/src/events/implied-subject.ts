import { coordinated } from '../tree/coordinated.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { agentPhrases } from './agent-phrases.ts'
import { antecedentOf } from './antecedent.ts'
import { isPassive } from './is-passive.ts'
import { isReflexive } from './is-reflexive.ts'
import { phrasalObjects } from './phrasal-objects.ts'
import type { StructureWords } from './structure-words.ts'

/** The grammatical subject of a clause, said or implied: who acts, or in a passive who is acted on. */
export function surfaceSubject(tree: SentenceTree, head: number, words: StructureWords): number[] {
  const said = tree.children(head, 'nsubj').flatMap((subject) => coordinated(tree, subject))
  if (said.length > 0) return said.map((subject) => antecedentOf(tree, subject, words))
  return impliedSubject(tree, head, words)
}

/** Who the missing subject of an infinitive, a participle or a second verb is: `Er stimmte zu, die Zahl zu [erhöhen]`. */
export function impliedSubject(tree: SentenceTree, head: number, words: StructureWords): number[] {
  const above = tree.head(head)
  if (above < 0) return []
  switch (tree.relation(head)) {
    case 'conj':
      return isVerbal(tree, above) ? surfaceSubject(tree, above, words) : []
    case 'xcomp':
    case 'ccomp':
      return controller(tree, above, words)
    case 'advcl':
      // `accused Armenia of [shelling] a town`: the gerund is told of the object.
      if (tree.children(head, 'mark').some((mark) => words.objectControl(tree.tokens[mark]?.lemma ?? '')))
        return controller(tree, above, words)
      // `called on all parties [to resume] talks`
      if (tree.tokens[head]?.feats['VerbForm'] === 'Inf') {
        const called = phrasalObjects(tree, above).filter((object) => object < head)
        if (called.length > 0) return called.flatMap((object) => coordinated(tree, object))
      }
      if (isOutcome(tree, head, above))
        return agentPhrases(tree, above, words).map((phrase) => antecedentOf(tree, phrase, words))
      return isVerbal(tree, above) ? surfaceSubject(tree, above, words) : []
    case 'csubj':
      return isVerbal(tree, above) ? surfaceSubject(tree, above, words) : []
    case 'acl':
      return subjectOfAttribute(tree, head, above, words)
    default:
      return []
  }
}

/** `was attacked by rebels, [killing] ten people`: what follows from what was done to the subject is not the subject's own act. */
function isOutcome(tree: SentenceTree, head: number, above: number): boolean {
  const { VerbForm: form, Tense: tense } = tree.tokens[head]?.feats ?? {}
  const isPresent = form === 'Ger' || (form === 'Part' && tense === 'Pres')
  return head > above && isPresent && tree.children(head, 'mark').length === 0 && isPassive(tree, above)
}

function controller(tree: SentenceTree, governor: number, words: StructureWords): number[] {
  const lemma = tree.tokens[governor]?.lemma ?? ''
  if (!isPassive(tree, governor) && !words.subjectControl(lemma)) {
    const objects = tree.children(governor, 'obj', 'iobj', 'obl:arg').filter((index) => {
      const token = tree.tokens[index]
      return token && !isReflexive(token) && prepositionOf(tree, index) === null && token.feats['Case'] !== 'Gen'
    })
    if (objects.length > 0)
      return objects.flatMap((object) => coordinated(tree, object)).map((object) => antecedentOf(tree, object, words))
  }
  return surfaceSubject(tree, governor, words)
}

function subjectOfAttribute(tree: SentenceTree, head: number, noun: number, words: StructureWords): number[] {
  const token = tree.tokens[head]
  const form = token?.feats['VerbForm']
  const isMessage = words.message(tree.tokens[noun]?.lemma ?? '')
  if ((form === 'Part' || form === 'Ger') && !isMessage) return [antecedentOf(tree, noun, words)]
  if (form !== 'Inf' && !isMessage) return []
  // `Russia's promise to help`, `Russia made an offer to help`, `Russia issued a statement demanding …`
  const owners = tree.children(noun, 'nmod:poss', 'det:poss')
  if (owners.length > 0) return [...owners]
  const verb = tree.head(noun)
  return verb >= 0 && isVerbal(tree, verb) && tree.relation(noun) !== 'nsubj' ? surfaceSubject(tree, verb, words) : []
}

function isVerbal(tree: SentenceTree, index: number): boolean {
  const upos = tree.tokens[index]?.upos
  return upos === 'VERB' || upos === 'AUX' || tree.children(index, 'nsubj', 'cop').length > 0
}
