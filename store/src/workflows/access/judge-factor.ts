import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../kernel/time/clock'
import { Problem } from '../../kernel/problem'
import { personInForce } from '../../modules/access/read/person'
import { isSecondPerson } from '../../modules/access/rules/second-person'
import { endEntries } from '../../modules/access/write/end-entries'
import { endFactor } from '../../modules/access/write/reset-factor'
import type { GraveOfficer } from '../../modules/federation/read/desk/officers-of'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Judging = { of: GraveOfficer; verdict: 'known' | 'stopped'; officer: Officer }

/**
 * What another officer says of a factor that still waits its day: that it is of who it should be, and it counts at once;
 * or that it is not, and it is gone with all the sessions. Afterwards it takes two. @throws Problem 409
 */
async function judge(trx: Knex.Transaction, { of, verdict, officer }: Judging) {
  const waiting = await trx('second_factor')
    .where('owner_id', of.id)
    .whereNotNull('enabled_at')
    .where('counts_from', '>', trx.fn.now())
    .forUpdate()
    .select('owner_id')
  if (waiting.length === 0)
    throw new Problem('not_possible', 'Esa aplicación de códigos ya no está por revisar.')
  if (verdict === 'known') {
    await demandStranger(trx, of, officer)
    await trx('second_factor')
      .where('owner_id', of.id)
      .update({ counts_from: trx.fn.now(), updated_at: trx.fn.now() })
  } else {
    await endFactor(trx, of.id, 'stopped')
    await endEntries(trx, of.id)
  }
  const what = verdict === 'known' ? 'factor.vouched' : 'factor.stopped'
  await writeAct(trx, officer, { what, subject: of.id, after: { title: of.name } })
  return { id: of.id, verdict }
}

/** Who gave her the office a moment ago may have made her up. */
async function demandStranger(trx: Knex.Transaction, of: GraveOfficer, officer: Officer): Promise<void> {
  const now = await databaseNow(trx)
  const judgeOf = await personInForce(trx, byOfficer(officer))
  for (const mandate of of.mandates) {
    const holder = await personInForce(trx, mandate)
    if (!judgeOf || (holder && !isSecondPerson(judgeOf, holder, now)))
      throw new Problem(
        'needs_second_person',
        'Una de ustedes dos recibió su cargo de la otra hace menos de 7 días. Que lo diga alguien más, o espera.',
      )
  }
}

export const judgeFactorWorkflow = transactionWorkflow('judge-factor', judge)
