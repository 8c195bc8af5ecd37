import type { Ledger } from './ledger.ts'
import { Refusal } from './refuse.ts'
import type { Transaction } from './transaction.ts'

/** Takes the payment for one commit. A second commit, or one of a form that was left, is refused. */
export function lock(t: Transaction) {
  if (t.isLocked || t.status !== 'INITIALIZED')
    throw new Refusal(422, 'Transaction already locked by another process')
  if (t.decision === 'gone') throw new Refusal(422, 'Invalid status: the payment was aborted by the user')
  if (t.decision === 'undecided')
    throw new Refusal(422, "Invalid status '0' for transaction while authorizing")
  t.isLocked = true
}

/** Turns what the buyer decided into the result of the payment. */
export function settle(ledger: Ledger, t: Transaction) {
  t.isLocked = false
  t.authorizedAt = ledger.now()
  t.status = t.decision === 'approved' ? 'AUTHORIZED' : 'FAILED'
  ledger.changed()
}
