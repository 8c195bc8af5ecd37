import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { FactorState } from '../../contracts'
import { Problem } from '../../kernel/problem'
import { moment } from '../../kernel/text/format'
import { findFactor } from '../../modules/access/read/find-factor'
import { factorState } from '../../modules/access/rules/second-factor'
import type { Entered } from '../../modules/federation/read/acting'

const EVER = new Date(0)

/** Of a member in this session. @param heldSince since when the office is held that is to be used */
export async function factorOf(knex: Knex, { sessionId }: Entered, heldSince = EVER) {
  const { readAt, ...shown } = await findFactor(knex, sessionId)
  return { state: factorState(shown, heldSince, readAt), countsFrom: shown.countsFrom?.toISOString() ?? null }
}

const WHY: Record<Exclude<FactorState, 'fresh'>, (countsFrom: string) => string> = {
  none: () => 'Para esto, conecta primero una aplicación de códigos.',
  stale: () => 'Para esto, escribe el código de tu aplicación.',
  waits: (from) => `Tu aplicación de códigos es nueva: para esto sirve desde el ${from}.`,
}

/** @throws Problem 403 second_factor_needed, with its `state` */
export async function demandFactor(knex: Knex, who: Entered, heldSince: Date): Promise<void> {
  const { state, countsFrom } = await factorOf(knex, who, heldSince)
  if (state === 'fresh') return
  const why = WHY[state](countsFrom ? moment(countsFrom) : '')
  throw new Problem('second_factor_needed', why, undefined, { state, countsFrom })
}
