import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound, Problem } from '../../../kernel/problem'
import { belongsTo } from '../read/desk/groups-below'
import { type DeskAct, kindInActs } from '../rules/desk-acts'
import { type Officer, writeAct } from './write-act'

type Facts = {
  name?: string | undefined
  commune_code?: string | null | undefined
  locality?: string | null | undefined
  trade?: string | null | undefined
  is_trusted?: boolean | undefined
}

/** `officer`: at her desk, of the federation itself or of what is below it; what she changed stays written. */
export type OrganizationChange = { id: string; officer?: Officer } & Facts

type Row = Required<Facts> & { id: string; name: string; kind: 'federation' | 'association' | 'group' }
const COLUMNS = ['name', 'commune_code', 'locality', 'trade', 'is_trusted'] as const

/**
 * Writes what differs, under the organization's lock. Nobody says of a group of hers that it is trusted.
 * @throws Problem 404 not_found · 403 not_yours
 */
export async function changeOrganization(
  trx: Knex.Transaction,
  { id, officer, ...change }: OrganizationChange,
): Promise<Row> {
  const row = await trx('organization')
    .where({ id, deleted_at: null })
    .forUpdate()
    .first<Row | undefined>('id', 'kind', ...COLUMNS)
  if (!row) throw notFound('No encontramos esa organización.')
  const changed = COLUMNS.filter((key) => change[key] !== undefined && change[key] !== row[key])
  if (officer && changed.includes('is_trusted') && (await belongsTo(trx, officer.memberId, id)))
    throw new Problem('not_yours', 'Es tu propio grupo: que lo decida otra persona de la mesa.')
  if (changed.length === 0) return row
  const after = Object.fromEntries(changed.map((key) => [key, change[key]])) as Facts
  await trx('organization')
    .where({ id })
    .update({ ...after, updated_at: trx.fn.now() })
  if (officer) {
    const before = Object.fromEntries(changed.map((key) => [key, row[key]]))
    const title = after.name ?? row.name
    await writeAct(trx, officer, { what: actOf(row, after), subject: id, before, after: { title, ...after } })
  }
  return { ...row, ...after }
}

function actOf({ kind }: Row, { is_trusted: isTrusted }: Facts): DeskAct {
  if (kind === 'federation') return 'federation.changed'
  if (isTrusted === undefined) return `${kindInActs(kind)}.changed`
  return isTrusted ? 'group.trusted' : 'group.untrusted'
}
