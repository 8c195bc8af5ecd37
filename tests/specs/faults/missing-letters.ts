import { messagesIn } from '../../clients/mailbox.ts'
import type { Database } from './rig/processes/database.ts'
import type { Violation } from './invariants.ts'

/** Every letter that is owed for a purchase since then and is not there once: of each buyer's own address, told by the attempts. */
export async function missingLetters(database: Database, dataDir: string, since: Date): Promise<Violation[]> {
  const owed = await database.rows<{ to: string; template: string }>(
    `select a.buyer->>'email' as "to", 'order-paid' as template from attempt a where a.state = 'paid' and a.created_at > $1
      union all select a.buyer->>'email', 'order-expired' from attempt a where a.state = 'cancelled'
          and a.provider = 'transfer' and a.created_at > $1`,
    [since],
  )
  const sent = messagesIn(dataDir)
  return owed.flatMap(({ to, template }) => {
    const count = sent.filter((letter) => letter.to === to && letter.template === template).length
    return count === 1
      ? []
      : [{ name: 'a letter that is missing or sent twice', what: `${to} ${template} ${count}` }]
  })
}
