import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CertificateShown } from '../../../contracts/training-progress'
import { chileDay } from '../../../kernel/time/chile-day'
import { certificateState } from '../rules/certificate'
import { spelledCode } from '../rules/certificate-code'

export type CertificateRow = {
  id: string
  code: string
  member_id: string
  holder: string
  course: string
  title: string
  hours: number
  issuer: string
  issued_on: string
  valid_until: string | null
  revoked_at: Date | null
}
const COLUMNS = [
  'id',
  'code',
  'member_id',
  'holder',
  'course',
  'title',
  'hours',
  'issuer',
  'issued_on',
  'valid_until',
  'revoked_at',
] as const

/** The newest certificate of each course that a member has. */
export async function certificatesOf(knex: Knex, memberId: string): Promise<Map<string, CertificateRow>> {
  const rows = await knex('certificate')
    .where({ member_id: memberId })
    .whereNull('deleted_at')
    .orderBy([{ column: 'created_at' }, { column: 'id' }])
    .select<CertificateRow[]>(COLUMNS)
  return new Map(rows.map((row) => [row.course, row]))
}

/** @param code as it is kept, see `rules/certificate-code.ts` */
export async function findCertificate(knex: Knex, code: string): Promise<CertificateRow | null> {
  const row = await knex('certificate')
    .where({ code })
    .whereNull('deleted_at')
    .first<CertificateRow | undefined>(COLUMNS)
  return row ?? null
}

/** What it says to whoever has its code, on the day of that moment. */
export const shownCertificate = (row: CertificateRow, now: Date): CertificateShown => ({
  code: spelledCode(row.code),
  holder: row.holder,
  course: row.title,
  hours: row.hours,
  issuer: row.issuer,
  issuedOn: row.issued_on,
  validUntil: row.valid_until,
  state: certificateState({ validUntil: row.valid_until, isRevoked: row.revoked_at !== null }, chileDay(now)),
})
