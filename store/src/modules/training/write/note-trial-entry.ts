import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TrialEntryRequest, TrialSaid, TrialStep, TrialTerms } from '../../../contracts'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { productOwners, products } from '../../../medusa/read/products'
import type { Acting } from '../../federation/read/acting'
import { holdMandate } from '../../federation/read/hold-mandate'
import { findShareTermsInForce } from '../../federation/read/share-terms-in-force'
import { priceTerms } from '../../federation/rules/price-terms'
import { newestSaid } from '../read/trials/trial-rows'
import { takeEntry } from '../rules/trial-entry'

export type TrialTold = Pick<Acting, 'organizationId' | 'by'> & { key: string; request: TrialEntryRequest }

/** How many trials a group begins in a day, so that a phone that went mad fills nothing. */
const MOST_A_DAY = 20
const MOST_ENTRIES = 200

type Locked = { id: string; state: TrialStep; terms: object | null; said: TrialSaid }

/**
 * Writes what a group says of a trial, once for one key. @returns whether it is new
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible · 422 key_reused · 429 too_many
 */
export async function noteTrialEntry(trx: Knex.Transaction, given: TrialTold): Promise<boolean> {
  const { organizationId, by, key, request } = given
  await holdMandate(trx, by)
  const bodyHash = bodyHashOf(request)
  const trial = (await lockTrial(trx, given)) ?? (await begin(trx, given))
  if (trial && (await isKnown(trx, trial.id, key, bodyHash))) return false
  const said = trial?.said ?? null
  const after = takeEntry(said && trial ? trial.state : null, said, request, chileDay(await databaseNow(trx)))
  await checkJoined(trx, organizationId, request)
  const id = trial?.id ?? ''
  const [counted] = await trx('trial_entry').where({ trial_id: id }).count<{ count: string }[]>('id as count')
  const before = Number(counted?.count)
  if (before >= MOST_ENTRIES) throw new Problem('too_many', 'De esta prueba ya se dijo mucho. Empiecen otra.')
  await trx('trial_entry').insert({
    id: newId('trie'),
    trial_id: id,
    key,
    body_hash: bodyHash,
    number: before + 1,
    step: request.step,
    says: JSON.stringify(request.says),
    by,
    done_at: trx.raw('least(cast(? as timestamptz), now())', [request.doneAt]),
  })
  const terms = request.step === 'sale' && !trial?.terms ? await termsNow(trx) : null
  const { title, course, lesson } = after.said.idea
  await trx('product_trial')
    .where({ id })
    .update({
      ...{ state: after.state, title, course, lesson, state_at: trx.fn.now(), updated_at: trx.fn.now() },
      ...(terms && { terms: JSON.stringify(terms) }),
    })
  return true
}

/** Whatever else is said of it waits here. */
async function lockTrial(
  trx: Knex.Transaction,
  { organizationId, request }: TrialTold,
): Promise<Locked | undefined> {
  const at = { organization_id: organizationId, key: request.trial }
  await trx('product_trial').where(at).whereNull('deleted_at').forUpdate().select('id')
  const { rows } = await trx.raw<{ rows: Locked[] }>(
    `select t.id, t.state, t.terms, ${newestSaid} as said from product_trial t
      where t.organization_id = :organization_id and t.key = :key and t.deleted_at is null`,
    at,
  )
  return rows[0]
}

async function begin(trx: Knex.Transaction, given: TrialTold): Promise<Locked | undefined> {
  const { organizationId, by, request } = given
  if (request.step !== 'idea') return undefined
  const [today] = await trx('product_trial')
    .where({ organization_id: organizationId })
    .whereRaw("created_at > now() - interval '1 day'")
    .count<{ count: string }[]>('id as count')
  if (Number(today?.count) >= MOST_A_DAY)
    throw new Problem('too_many', 'Hoy empezaron muchas pruebas. Sigan mañana con la próxima.')
  await trx('product_trial')
    .insert({
      id: newId('tri'),
      organization_id: organizationId,
      key: request.trial,
      title: request.says.title,
      state: 'idea',
      state_at: trx.fn.now(),
      by,
    })
    .onConflict(trx.raw('(organization_id, key) where deleted_at is null'))
    .ignore()
  // Somebody came with the same name at the same moment, and was waited for.
  return lockTrial(trx, given)
}

async function isKnown(trx: Knex.Transaction, trial_id: string, key: string, bodyHash: string) {
  const known = await trx('trial_entry')
    .where({ trial_id, key })
    .whereNull('deleted_at')
    .first<{ body_hash: string } | undefined>('body_hash')
  if (known && known.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  return known !== undefined
}

/** That the lesson was given once, and that the product is the group's. */
async function checkJoined(trx: Knex.Transaction, organizationId: string, request: TrialEntryRequest) {
  if (request.step === 'idea' && request.says.course !== null) {
    const { course, lesson } = request.says
    const given = await trx('course_outline')
      .where({ course })
      .whereRaw(`outline->'lessons' @> cast(? as jsonb)`, [JSON.stringify([{ handle: lesson }])])
      .first<{ id: string } | undefined>('id')
    if (!given) throw invalid('No encontramos esa lección.', { lesson: 'Esa lección no está.' })
  }
  if (request.step === 'adopted' && request.says.product !== null) {
    const { rows } = await trx.raw<{ rows: unknown[] }>(
      `select 1 from ${products} p join ${productOwners} o on o.product_id = p.id
        where p.handle = ? and o.organization_id = ?`,
      [request.says.product, organizationId],
    )
    if (rows.length === 0)
      throw invalid('Ese producto no es de tu grupo.', { product: 'Elige uno de los productos de tu grupo.' })
  }
}

async function termsNow(trx: Knex.Transaction): Promise<TrialTerms> {
  const { sharesBp, cardFeeBp, hasVat } = priceTerms(await findShareTermsInForce(trx))
  return { sharesBp, cardFeeBp, hasVat }
}
