import { afterAll, expect, test } from 'vitest'
import type { TrainingReport } from '../../../../store/src/contracts/index.ts'
import { newAssociation, newGroup } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { peopleOf } from '../../../fixtures/training/training-session.ts'

const made: string[] = []
afterAll(async () => {
  await sql(
    'delete from month_figures where group_id in (select id from organization where handle = any($1))',
    [made],
  )
  await endOffices()
})

/** `2026-03`, so many months ago. */
const monthAgo = async (months: number) => {
  const [row] = await sql<{ month: string }>(
    `select to_char((now() at time zone 'America/Santiago') - make_interval(months => $1), 'YYYY-MM') as month`,
    [months],
  )
  return row?.month ?? ''
}

/** What that group did in a month: as the job of closed months keeps it, photos that came, and products that were decided. */
async function did(group: string, month: string, { sold, photos, approved }: Record<string, number>) {
  await sql(
    `insert into month_figures (id, month, group_id, association_id, sold, carried, refunded, kept, to_groups,
        to_associations, to_federation, to_fund, vat, delivery, fee, hand_overs, promised, on_time)
      select 'mfig_' || gen_random_uuid(), $2, id, parent_id, $3, 0, 0, $3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0
      from organization where handle = $1`,
    [group, month, sold],
  )
  await sql(
    `insert into organization_photo (id, key, organization_id, upload, sha256, bytes, original, photo, by, created_at)
      select 'photo_' || k, md5(k), o.id, md5('u' || k), md5('s' || k), 1, md5('o' || k), '{}', 'test', ($2 || '-15')::date
      from organization o, lateral (select gen_random_uuid()::text as k from generate_series(1, $3::int)) x
      where o.handle = $1`,
    [group, month, photos],
  )
  await sql(
    `insert into proposal (id, organization_id, product_id, version, key, body_hash, after, state, by, decided_at, created_at)
      select 'prop_' || k, o.id, 'prod_' || k, 1, k, md5(k), '{}', case when n <= $3::int then 'approved' else 'returned' end,
        'test', now(), ($2 || '-15')::date
      from organization o, lateral (select gen_random_uuid()::text as k, n from generate_series(1, 4) n) x
      where o.handle = $1`,
    [group, month, approved],
  )
}

test('what groups did before and after is told of five of them, and of four of the same nothing', async () => {
  const association = await newAssociation()
  const officer = await newOfficer(association, ['auditor'])
  const course = await publishedCourse({ topic: 'digital' })
  const [certified, before, after] = [await monthAgo(7), await monthAgo(9), await monthAgo(5)]
  const effects = async () => (await officer.at<TrainingReport>('/training-report')).body.effects
  for (let nth = 1; nth <= 5; nth += 1) {
    expect(await effects()).toEqual([])
    const group = await newGroup(association)
    made.push(group)
    await sql(`update organization set created_at = now() - interval '3 years' where handle = $1`, [group])
    const [member = ''] = await peopleOf(group, 1)
    await certificateOf(member, { course: course.handle, issuedOn: `${certified}-10` })
    await did(group, before, { sold: 60_000, photos: 6, approved: 1 })
    await did(group, after, { sold: 90_000, photos: 12, approved: 3 })
  }
  expect(await effects()).toEqual([
    {
      topic: 'digital',
      groups: 5,
      months: { least: 6, most: 6 },
      soldClp: { before: 10_000, after: 15_000 },
      photosTenths: { before: 10, after: 20 },
      atFirstPercent: { before: 25, after: 75 },
    },
  ])
  // Of a group that is new there is nothing before.
  await sql('update organization set created_at = now() where handle = $1', [made[0]])
  expect(await effects()).toEqual([])
})
