import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OwnTrials } from '../../../../store/src/contracts/index.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { SAYS, sayOfTrial } from '../../../fixtures/training/trial.ts'

type Headers = Record<string, string>

const group = await ownGroup()
let ana: Headers = {}
let eva: Headers = {}
beforeAll(async () => {
  ana = await sessionOf((await newMember(group)).id)
  eva = await sessionOf((await newMember(group)).id)
})

const newTrial = () => randomUUID()
const say = sayOfTrial
const own = (headers: Headers) =>
  call<OwnTrials>('GET', `/members/organizations/${group}/trials`, undefined, headers)
const one = async (trial: string) => (await own(ana)).body.trials.find((each) => each.trial === trial)
const idOf = async (trial: string) =>
  (await sql<{ id: string }>('select id from product_trial where key = $1', [trial]))[0]?.id ?? ''

describe('a trial', () => {
  test('goes from the idea to the shop, and each member of the group sees it', async () => {
    const trial = newTrial()
    expect((await say(ana, group, trial, 'idea')).status).toBe(201)
    expect((await say(eva, group, trial, 'batch')).status).toBe(201)
    expect((await one(trial))?.terms).toBeNull()
    expect((await say(ana, group, trial, 'sale')).status).toBe(201)
    expect((await say(ana, group, trial, 'adopted')).status).toBe(201)
    const seen = (await own(eva)).body.trials.find((each) => each.trial === trial)
    expect(seen).toMatchObject({ state: 'adopted', said: { ...SAYS, left: null } })
    expect(seen?.terms).toMatchObject({ hasVat: true })
  })

  test('is told by two phones, and again, once', async () => {
    const trial = newTrial()
    const key = randomUUID()
    const both = await Promise.all([1, 2].map(() => say(ana, group, trial, 'idea', { key })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201])
    expect((await say(ana, group, trial, 'idea', { key })).status).toBe(200)
    const other = await say(ana, group, trial, 'idea', { key, more: { title: 'Otra cosa' } })
    expect([other.status, other.body.code]).toEqual([422, 'key_reused'])
    const [kept] = await sql<{ count: string }>(
      'select count(*) from trial_entry e join product_trial t on t.id = e.trial_id where t.key = $1',
      [trial],
    )
    expect(Number(kept?.count)).toBe(1)
  })

  test('never goes back: a correction is a new row beside the old one', async () => {
    const trial = newTrial()
    await say(ana, group, trial, 'idea')
    await say(ana, group, trial, 'batch')
    await say(ana, group, trial, 'left')
    for (const step of ['sale', 'adopted'] as const) {
      const { status, body } = await say(ana, group, trial, step)
      expect([step, status, body.code]).toEqual([step, 409, 'not_possible'])
    }
    await say(ana, group, trial, 'batch', { more: { materialsClp: 30_000 } })
    expect(await one(trial)).toMatchObject({ state: 'left', said: { batch: { materialsClp: 30_000 } } })
    const rows = await sql<{ step: string; materials: number | null }>(
      `select e.step, (e.says->>'materialsClp')::int as materials from trial_entry e
        join product_trial t on t.id = e.trial_id where t.key = $1 order by e.number`,
      [trial],
    )
    expect(rows.map(({ step, materials }) => [step, materials])).toEqual([
      ['idea', null],
      ['batch', 23_880],
      ['left', null],
      ['batch', 30_000],
    ])
    const id = await idOf(trial)
    for (const change of [
      `update product_trial set state = 'idea' where id = $1`,
      `update product_trial set state = 'adopted' where id = $1`,
      `delete from product_trial where id = $1`,
      `update trial_entry set says = '{}' where trial_id = $1`,
      `delete from trial_entry where trial_id = $1`,
    ])
      await expect(sql(change, [id])).rejects.toThrow(/goes on|stays as it was/)
  })

  test('that was sent by two at once after a sale ends one way', async () => {
    const trial = newTrial()
    for (const step of ['idea', 'batch', 'sale'] as const) await say(ana, group, trial, step)
    const ends = await Promise.all([say(ana, group, trial, 'adopted'), say(eva, group, trial, 'left')])
    expect(ends.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  test('is joined to the exercise that it grew from', async () => {
    const course = await publishedCourse({ topic: 'innovation' })
    const lesson = course.lessons[0]?.handle ?? ''
    const trial = newTrial()
    expect((await say(ana, group, trial, 'idea', { more: { course: course.handle, lesson } })).status).toBe(
      201,
    )
    expect((await one(trial))?.lesson).toMatchObject({ course: course.handle, lesson })
    const wrong = await say(ana, group, newTrial(), 'idea', {
      more: { course: course.handle, lesson: 'no-esta' },
    })
    expect([wrong.status, Object.keys(wrong.body.fields ?? {})]).toEqual([400, ['lesson']])
  })

  test.each([
    ['idea', 'title', { title: ' ' }],
    ['idea', 'title', { title: 'x'.repeat(81) }],
    ['idea', 'lesson', { course: 'uno' }],
    ['batch', 'made', { made: 0 }],
    ['batch', 'good', { good: 13 }],
    ['batch', 'materialsClp', { materialsClp: 10.5 }],
    ['batch', 'materialsClp', { materialsClp: -1 }],
    ['batch', 'day', { day: '2026-02-30' }],
    ['batch', 'day', { day: '2099-01-01' }],
    ['batch', 'makers', { makers: '' }],
    ['batch', 'minutes', { minutes: 30_001 }],
  ] as const)('of a %s with a wrong %s is refused in words: %o', async (step, field, more) => {
    const trial = newTrial()
    if (step !== 'idea') await say(ana, group, trial, 'idea')
    const { status, body } = await say(ana, group, trial, step, { more })
    expect([status, body.code]).toEqual([400, 'invalid_data'])
    expect(Object.keys(body.fields ?? {}).map((name) => name.replace('says.', ''))).toEqual([field])
    expect(Object.values(body.fields ?? {})[0]).toMatch(/[a-záéíóú]{3,}/)
  })

  test('is adopted with a product of its own group only', async () => {
    const [foreign] = await sql<{ handle: string }>(
      'select handle from product where deleted_at is null limit 1',
    )
    const trial = newTrial()
    for (const step of ['idea', 'batch', 'sale'] as const) await say(ana, group, trial, step)
    const { status, body } = await say(ana, group, trial, 'adopted', {
      more: { product: foreign?.handle ?? '' },
    })
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, ['product']])
    expect((await one(trial))?.state).toBe('sale')
  })

  test('that nobody began takes nothing', async () => {
    expect((await say(ana, group, newTrial(), 'batch')).status).toBe(404)
  })
})
