import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type {
  DeskCertificate,
  DeskCertificates,
  DeskCertificateState,
  DeskCertificateWhole,
} from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { type Table, readTableWish } from '../../../kernel/table-query'
import { chileDay } from '../../../kernel/time/chile-day'
import { actorName } from '../../federation/read/actor-name'
import { everyOrganization, membershipsNow } from '../../federation/read/rows'
import { spelledCode } from '../rules/certificate-code'
import { endsWithin, openingState } from '../rules/what-opens'
import { extendedUntil } from './rows'

/** Of whom a desk sees certificates: of all, or of who belongs to one of those organizations (ids) now. */
export type Seen = { organizations: string[] | null }

const ALL = `(select c.*, ${extendedUntil('c')} as extended_until,
  greatest(c.valid_until, ${extendedUntil('c')}) as ends_on,
  exists (select 1 from certificate n where n.member_id = c.member_id and n.course = c.course and n.deleted_at is null
    and (n.created_at, n.id) > (c.created_at, c.id)) as is_renewed
  from certificate c where c.deleted_at is null)`

const FOUND = `from ${ALL} c
where (cast(:organizations as text[]) is null or exists (select 1 from ${membershipsNow} m
    where m.member_id = c.member_id and m.organization_id = any(cast(:organizations as text[]))))
  and (cast(:id as text) is null or c.id = :id)
  and (cast(:q as text) is null or position(:q in translate(lower(c.holder || ' ' || c.title || ' ' || c.code),
    'áéíóúüñ', 'aeiouun')) > 0)
  and (cast(:state as text) is null
    or (:state = 'revoked' and c.revoked_at is not null)
    or (:state <> 'revoked' and c.revoked_at is null and c.is_renewed = (:state = 'renewed') and (:state = 'renewed'
      or (:state = 'open' and c.valid_until is null)
      or (c.valid_until is not null and (cast(:from as text) is null or c.ends_on >= :from)
        and (cast(:to as text) is null or c.ends_on <= :to)))))`

const ROW = `c.id, c.code, c.holder, c.title as course, c.opens, c.hours, c.issued_on as "issuedOn",
  c.valid_until as "validUntil", c.extended_until as "extendedUntil", c.is_renewed as "isRenewed",
  c.member_id as "memberId", c.revoked_at as "revokedAt", c.revoked_reason as "revokedReason",
  ${actorName('c.revoked_by')} as "revokedBy",
  coalesce((select string_agg(o.name, ', ' order by o.name) from ${membershipsNow} s
    join ${everyOrganization} o on o.id = s.organization_id where s.member_id = c.member_id), '') as "of"`

const TABLE: Table = {
  columns: {
    holder: 'c.holder',
    course: 'c.title',
    issuedOn: 'c.issued_on',
    endsOn: 'c.ends_on',
  },
  first: 'endsOn',
  key: 'c.id',
}

type Row = Omit<DeskCertificate, 'state'> & {
  memberId: string
  hours: number
  isRenewed: boolean
  revokedAt: Date | null
  revokedBy: string | null
  revokedReason: string | null
}

export type CertificatesWanted = {
  q?: string | undefined
  state?: DeskCertificateState | undefined
  sort?: unknown
  page?: unknown
  size?: unknown
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim()

function valuesOf({ organizations }: Seen, { q, state }: CertificatesWanted, id: string | null = null) {
  const isOfDays = state && state !== 'renewed' && state !== 'revoked'
  const { from, to } = isOfDays ? endsWithin(state, chileDay(new Date())) : { from: null, to: null }
  // A code is looked up as it is printed, too.
  const asked = q ? plain(q).replace(/^(\w{4})-(\w{4})-(\w{4})$/, '$1$2$3') : null
  return { organizations, id, q: asked || null, state: state ?? null, from, to }
}

/** One page of certificates, the one that ends first before. @throws Problem 400 invalid_data */
export async function listCertificates(
  knex: Knex,
  seen: Seen,
  wanted: CertificatesWanted,
): Promise<DeskCertificates> {
  const { orderBy, limit, offset, page, size } = readTableWish(TABLE, wanted)
  const values = valuesOf(seen, wanted)
  const [counted, { rows }] = await Promise.all([
    prepared<{ total: number }>(knex, `select cast(count(*) as int) as total ${FOUND}`, values),
    prepared<Row>(knex, `select ${ROW} ${FOUND} order by ${orderBy} limit :limit offset :offset`, {
      ...values,
      limit,
      offset,
    }),
  ])
  return { rows: rows.map(shown), total: counted.rows[0]?.total ?? 0, page, size }
}

function shown(row: Row): DeskCertificate {
  const { id, code, holder, of, course, opens, issuedOn, validUntil, extendedUntil: until } = row
  const opening = { validUntil, extendedUntil: until, isRevoked: row.revokedAt !== null }
  const state = openingState(opening, chileDay(new Date()))
  return {
    ...{ id, holder, of, course, opens, issuedOn, validUntil, extendedUntil: until },
    code: spelledCode(code),
    state: row.isRenewed && state !== 'revoked' ? 'renewed' : state,
  }
}

const EXTENSIONS = `select e.until, e.reason, coalesce(${actorName('e.by')}, 'Alguien') as by, e.created_at as at
from certificate_extension e where e.certificate_id = ? and e.deleted_at is null order by e.created_at desc, e.id`

/** One of them, with what was decided of it; null: it is not seen there. */
export async function findDeskCertificate(
  knex: Knex,
  seen: Seen,
  id: string,
): Promise<DeskCertificateWhole | null> {
  const { rows } = await prepared<Row>(knex, `select ${ROW} ${FOUND}`, valuesOf(seen, {}, id))
  const row = rows[0]
  if (!row) return null
  type Extension = { until: string; reason: string; by: string; at: Date }
  const extensions = await prepared<Extension>(knex, EXTENSIONS, [id])
  const { hours, revokedAt, revokedBy, revokedReason } = row
  return {
    ...shown(row),
    hours,
    revoked: revokedAt && {
      at: revokedAt.toISOString(),
      by: revokedBy ?? 'Alguien',
      reason: revokedReason ?? '',
    },
    extensions: extensions.rows.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
  }
}

export type Extendable = Pick<
  Row,
  'id' | 'memberId' | 'holder' | 'course' | 'validUntil' | 'extendedUntil'
> & {
  isRevoked: boolean
}

/** Those of them that are seen there. */
export async function certificatesToExtend(knex: Knex, seen: Seen, ids: string[]): Promise<Extendable[]> {
  const { rows } = await knex.raw<{ rows: Extendable[] }>(
    `select c.id, c.member_id as "memberId", c.holder, c.title as course, c.valid_until as "validUntil",
      c.extended_until as "extendedUntil", c.revoked_at is not null as "isRevoked" ${FOUND} and c.id = any(cast(:ids as text[]))
      order by c.id`,
    { ...valuesOf(seen, {}), ids },
  )
  return rows
}
