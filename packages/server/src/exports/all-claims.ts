import type { Account, AccountClaim, Happening } from '@lagebild/schema'
import { allItems } from './all-items.ts'
import type { ExportRequest } from './export-format.ts'

/** A claim with the account and the happening it belongs to. */
export interface ClaimInContext {
  readonly claim: AccountClaim
  readonly account: Account
  readonly happening: Happening
}

/** Every happening with its accounts. */
export async function* allHappenings({ record, filter }: ExportRequest): AsyncGenerator<Happening> {
  for await (const { id } of allItems((page) => record.happenings(filter, page))) {
    const happening = await record.happening(id)
    if (happening) yield happening
  }
}

/** Every claim of every happening. */
export async function* allClaims(request: ExportRequest): AsyncGenerator<ClaimInContext> {
  for await (const happening of allHappenings(request))
    for (const account of happening.accounts) for (const claim of account.claims) yield { claim, account, happening }
}
