import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { FinishedCourse, OwnPath, OwnReadiness } from '../../../../contracts'
import type { CourseOutline } from '../../../../contracts/training'
import { chileDay } from '../../../../kernel/time/chile-day'
import { ownDesks, ownOffices } from '../../../federation/read/own-offices'
import { type Office, officeNames, OFFICES } from '../../../federation/rules/offices'
import { beforeAndAfter, type Said } from '../../rules/leadership/before-and-after'
import { preparesFor } from '../../rules/leadership/office-course'
import { certificatesOf, type CertificateRow, shownCertificate } from '../certificates'
import { newestOutlines } from '../outlines'
import { ownCircles } from './circles'
import { ownMentorships } from './mentorships'
import { seenMembers, wishes } from './rows'

type SaidRow = { office: Office; level: Said['level']; saidAt: Date }

/** All that a member sees of her own way; nothing of it is read by anybody else here. */
export async function ownPath(knex: Knex, memberId: string): Promise<OwnPath> {
  const [offices, associations, certificates, outlines, said, wish, isSeen, mentorships, circles] =
    await Promise.all([
      ownOffices(knex, memberId),
      ownDesks(knex, memberId),
      certificatesOf(knex, memberId),
      newestOutlines(knex),
      saidOf(knex, memberId),
      wishOf(knex, memberId),
      isSeenNow(knex, memberId),
      ownMentorships(knex, memberId),
      ownCircles(knex, memberId),
    ])
  const finished = [...certificates.values()].filter(({ revoked_at }) => revoked_at === null)
  return {
    offices,
    associations,
    courses: finished.map(courseOf).toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn)),
    hours: finished.reduce((sum, { hours }) => sum + hours, 0),
    wish,
    readiness: officeNames.flatMap((office) => readinessOf(office, said, finished, outlines) ?? []),
    mentorships,
    circles,
    isSeen,
    choices: officeNames.map((key) => ({ key, name: OFFICES[key] })),
  }
}

function courseOf(row: CertificateRow): FinishedCourse {
  const { course: title, hours, issuedOn, code, state } = shownCertificate(row, new Date())
  return { title, hours, issuedOn, code, state }
}

function readinessOf(
  office: Office,
  said: readonly SaidRow[],
  finished: readonly CertificateRow[],
  outlines: readonly CourseOutline[],
): OwnReadiness | null {
  const preparing = new Set(outlines.filter((one) => preparesFor(office, one)).map(({ handle }) => handle))
  const found = beforeAndAfter(
    said.filter((one) => one.office === office).map(({ level, saidAt }) => ({ level, on: chileDay(saidAt) })),
    finished
      .filter(({ course }) => preparing.has(course))
      .map(({ title, issued_on }) => ({ title, issuedOn: issued_on })),
  )
  return found && { office, ...found }
}

async function saidOf(knex: Knex, memberId: string): Promise<SaidRow[]> {
  return knex('leadership_readiness')
    .where({ member_id: memberId })
    .whereNull('deleted_at')
    .orderBy(['said_at', 'created_at', 'id'])
    .select<SaidRow[]>('office', 'level', 'said_at as saidAt')
}

async function wishOf(knex: Knex, memberId: string): Promise<OwnPath['wish']> {
  const { rows } = await knex.raw<{ rows: OwnPath['wish'][] }>(
    `select offices, words from ${wishes} w where member_id = ?`,
    [memberId],
  )
  return rows[0] ?? { offices: [], words: '' }
}

async function isSeenNow(knex: Knex, memberId: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: object[] }>(`select 1 from ${seenMembers} s where member_id = ?`, [
    memberId,
  ])
  return rows.length > 0
}
