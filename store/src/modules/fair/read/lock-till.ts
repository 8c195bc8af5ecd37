import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import type { TillShares } from '../rules/fair-entries'
import { soldOfLines } from './rows'

export type LockedTill = {
  id: string
  termsId: string
  floatClp: number
  shares: TillShares
  closing: { key: string; bodyHash: string } | null
  lines: { id: string; title: string; priceClp: number; leftUnits: number }[]
}

const LINES_SQL = `select l.id, l.title, l.price_clp as "priceClp", l.brought_units - coalesce(s.units, 0) as "leftUnits"
from fair_till_line l left join ${soldOfLines} s on s.till_line_id = l.id
where l.till_id = ? and l.deleted_at is null order by l.id`

type Row = {
  terms_id: string
  float_clp: number
  shares: number[]
  organization_id: string
  association_id: string
  federation_id: string
}

/**
 * A till of that group, held until the transaction ends: each sale of it and its closing come here first.
 * @throws Problem 404 not_found
 */
export async function lockTill(
  trx: Knex.Transaction,
  organizationId: string,
  id: string,
): Promise<LockedTill> {
  const row = await trx('fair_till')
    .where({ id, organization_id: organizationId })
    .whereNull('deleted_at')
    .forUpdate()
    .first<Row | undefined>('*')
  if (!row) throw notFound('No encontramos esa caja entre las de tu grupo.')
  const closing = await trx('fair_closing')
    .where({ till_id: id })
    .first<{ key: string; body_hash: string } | undefined>('key', 'body_hash')
  const { rows: lines } = await trx.raw<{ rows: LockedTill['lines'] }>(LINES_SQL, [id])
  return {
    id,
    termsId: row.terms_id,
    floatClp: row.float_clp,
    shares: {
      ...{ organizationId, associationId: row.association_id, federationId: row.federation_id },
      basisPoints: row.shares,
    },
    closing: closing ? { key: closing.key, bodyHash: closing.body_hash } : null,
    lines,
  }
}
