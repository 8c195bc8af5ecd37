import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heldTraining } from '../src/modules/training/read/held-of-member'
import { forgetLeadership } from '../src/modules/training/write/leadership/forget-leadership'
import { notePath } from '../src/modules/training/write/leadership/note-path'
import { env } from './env'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 1 } })
})
afterAll(() => db.destroy())

const saidAt = '2026-11-01T12:00:00.000Z'

test('what a member said of herself goes with her, and nobody accompanies her any more; others keep theirs', async () => {
  const trx = await db.transaction()
  const say = async (memberId: string) => {
    const note = (key: string, more: object) =>
      notePath(trx, { memberId, key, note: { saidAt, ...more } as Parameters<typeof notePath>[1]['note'] })
    await note('w', { says: 'wish', offices: ['president'], words: 'Sí' })
    await note('r', { says: 'readiness', office: 'president', level: 3 })
    await note('s', { says: 'seen', isSeen: true })
  }
  for (const one of ['mem_ana', 'mem_eva']) await say(one)
  await trx('mentorship').insert([
    { id: 'ment_1', organization_id: 'org', mentor_id: 'mem_eva', mentee_id: 'mem_ana', by: 'test' },
    { id: 'ment_2', organization_id: 'org', mentor_id: 'mem_eva', mentee_id: 'mem_ida', by: 'test' },
  ])
  await trx('mentoring_person').insert(
    ['mem_ana', 'mem_eva'].map((member_id) => ({
      ...{
        id: `mper_${member_id}`,
        circle_id: 'mcir_1',
        member_id,
        role: 'companion',
        since: saidAt,
        by: 'test',
      },
    })),
  )
  await forgetLeadership(trx, ['mem_ana'])
  const [ana, eva] = [await heldTraining(trx, 'mem_ana'), await heldTraining(trx, 'mem_eva')]
  const ended = await trx('mentorship').whereNotNull('ended_at').pluck<string[]>('id')
  const inIt = await trx('mentoring_person')
    .where('circle_id', 'mcir_1')
    .whereNull('until')
    .pluck('member_id')
  await trx.rollback()
  expect([ana.wishes, ana.readiness, ana.consents]).toEqual([[], [], []])
  expect([eva.wishes.length, eva.readiness.length, eva.consents.length]).toEqual([1, 1, 1])
  expect(ended.filter((id) => id.startsWith('ment_') && id.length === 6)).toEqual(['ment_1'])
  expect(inIt).toEqual(['mem_eva'])
})
