import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OfferNote } from '../../../contracts'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { units } from '../../../kernel/text/format'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import type { Acting } from '../../federation/read/acting'
import { holdMandate } from '../../federation/read/hold-mandate'
import { organizationsAbove } from '../../federation/read/organizations-over'
import { groupMonths, touchedIn } from '../read/months/touched'
import { offerProblem } from '../rules/offer-months'
import { holdMonth } from './hold-month'

export type SaidOffer = Pick<Acting, 'organizationId' | 'by'> & { key: string; note: OfferNote }

/**
 * What a group says that it will have, once for one key; what it said before stays. Answers whether it is new.
 * @throws Problem 404 not_found (no standard of its, or the mandate is over) · 409 not_possible (not its time, or less
 *   than it promised) · 422 key_reused
 */
export async function noteOffer(
  trx: Knex.Transaction,
  { organizationId, by, key, note }: SaidOffer,
): Promise<boolean> {
  await holdMandate(trx, by)
  const bodyHash = bodyHashOf(note)
  // Also a month that has passed meanwhile: the phone asks again for what it does not know to be there.
  if (await isKnown(trx, organizationId, key, bodyHash)) return false
  const owners = await organizationsAbove(trx, organizationId)
  const standard = await trx('supply_standard')
    .where({ handle: note.standard })
    .whereIn('organization_id', owners)
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  if (!standard) throw notFound('No encontramos esa ficha entre las de tu grupo.')
  const problem = offerProblem(note.month, chileDay(await databaseNow(trx)))
  if (problem) throw new Problem('not_possible', problem)
  const today = await holdMonth(trx, standard.id, note.month)
  const written = await trx('supply_offer')
    .insert({
      ...{ id: newId('offer'), organization_id: organizationId, standard_id: standard.id, month: note.month },
      ...{ sure_units: note.sureUnits, perhaps_units: note.perhapsUnits, key, body_hash: bodyHash, by },
      said_at: trx.raw('least(cast(? as timestamptz), now())', [note.saidAt]),
    })
    .onConflict(trx.raw('(organization_id, key) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0) return !(await isKnown(trx, organizationId, key, bodyHash))
  await keepPromises(trx, { organizationId, standardId: standard.id, month: note.month, today })
  return true
}

type OfMonth = { organizationId: string; standardId: string; month: string; today: string }

/** What counts after that, with what may come if all goes well, is no less than what was promised of it. */
async function keepPromises(trx: Knex.Transaction, of: OfMonth): Promise<void> {
  const { organizationId, standardId, month, today } = of
  const touched = await touchedIn(trx, {
    today,
    from: month,
    to: month,
    standardId,
    groups: [organizationId],
  })
  const { rows } = await trx.raw<{ rows: { promised: number; said: number }[] }>(
    promisedOf(groupMonths(touched)),
    { ...of, ...touched },
  )
  const { promised = 0, said = 0 } = rows[0] ?? {}
  if (said >= promised) return
  const words = `Tu grupo ya tiene comprometidas ${units(promised)} en ese mes. Si no van a alcanzar, dilo a tu asociación.`
  throw new Problem('not_possible', words)
}

const promisedOf = (
  months: string,
) => `select committed_units as promised, sure_units + perhaps_units as said from ${months} m
where organization_id = :organizationId and standard_id = :standardId and month = :month`

/** @throws Problem 422 key_reused */
async function isKnown(trx: Knex.Transaction, organizationId: string, key: string, bodyHash: string) {
  const kept = await trx('supply_offer')
    .where({ organization_id: organizationId, key })
    .whereNull('deleted_at')
    .first<{ body_hash: string } | undefined>('body_hash')
  if (kept && kept.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  return kept !== undefined
}
