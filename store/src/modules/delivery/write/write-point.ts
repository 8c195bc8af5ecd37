import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { NewPoint } from '../../../contracts'
import type { PointFacts } from '../../../contracts/desk/points'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'

/** Its id. @throws Problem 409 handle_taken */
export async function addPoint(trx: Knex.Transaction, input: NewPoint): Promise<string> {
  const { organization, communeCode, dates = [], ...rest } = input
  const id = newId('point')
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into point (id, handle, kind, organization_handle, name, address, commune_code, hours, instructions, dates)
      values (:id, :handle, :kind, :organization, :name, :address, :communeCode, :hours, :instructions, :dates)
      on conflict (handle) where deleted_at is null do nothing returning id`,
    { id, ...rest, organization, communeCode, dates },
  )
  if (rows.length === 0) throw new Problem('handle_taken', 'Ya hay un punto con ese nombre. Ponle otro.')
  return id
}

/** What was said of it before; null: it is the same. */
export async function changePoint(
  trx: Knex.Transaction,
  id: string,
  { communeCode, ...facts }: PointFacts,
): Promise<PointFacts | null> {
  const row = await trx('point').where('id', id).whereNull('deleted_at').forUpdate().first<Row | undefined>()
  if (!row) throw over()
  const before = factsOf(row)
  if (JSON.stringify(before) === JSON.stringify(factsOf({ ...facts, commune_code: communeCode }))) return null
  await trx('point')
    .where('id', id)
    .update({ ...facts, commune_code: communeCode, updated_at: trx.fn.now() })
  return before
}

/** Nobody leaves or chooses anything there any more; what is already on its way is still fetched there. False: it was over. */
export async function endPoint(trx: Knex.Transaction, id: string): Promise<boolean> {
  const ended = await trx('point')
    .where('id', id)
    .whereNull('deleted_at')
    .update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
  return ended > 0
}

type Row = Omit<PointFacts, 'communeCode'> & { commune_code: string }

const factsOf = ({ name, address, commune_code, hours, instructions, dates }: Row): PointFacts => ({
  ...{ name, address, communeCode: commune_code, hours, instructions, dates },
})

const over = () => new Problem('changed_meanwhile', 'Ese punto ya se cerró. Mira cómo quedó.')
