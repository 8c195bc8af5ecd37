import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskTrials, DeskTrialWhole, OwnTrials } from '../../../../store/src/contracts/index.ts'
import { leave, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { SAYS, sayOfTrial, trialOf } from '../../../fixtures/training/trial.ts'

type Headers = Record<string, string>

let here = ''
let group = ''
let sister = ''
let ana: Headers = {}
let stranger: Headers = {}
const officers: Record<string, Officer> = {}
beforeAll(async () => {
  here = await newAssociation()
  group = await newGroup(here)
  sister = await newGroup(here)
  ana = await sessionOf((await newMember(group)).id)
  stranger = await sessionOf((await newMember(sister)).id)
  for (const office of ['trainer', 'coordinator', 'auditor', 'treasurer'])
    officers[office] = await newOfficer(here, [office])
  officers.foreign = await newOfficer('productoras-de-arauco', ['president'])
  officers.federation = await newOfficer(FEDERATION, ['president'])
})
afterAll(async () => {
  for (const { member } of Object.values(officers)) await endOfficesOf(member)
  await leave(here)
})

const officer = (name: string): Officer => officers[name] ?? expect.unreachable(name)
const newTrial = () => randomUUID()
const say = sayOfTrial
const own = async (headers: Headers, of = group) =>
  call<OwnTrials>('GET', `/members/organizations/${of}/trials`, undefined, headers)
const one = async (trial: string) => (await own(ana)).body.trials.find((each) => each.trial === trial)
const idOf = async (trial: string) =>
  (await sql<{ id: string }>('select id from product_trial where key = $1', [trial]))[0]?.id ?? ''

describe('who sees a trial', () => {
  let trial = ''
  let id = ''
  beforeAll(async () => {
    trial = newTrial()
    for (const step of ['idea', 'batch', 'sale'] as const) await say(ana, group, trial, step)
    id = await idOf(trial)
  })

  test('nobody of another group, also of the same association', async () => {
    expect((await own(stranger)).status).toBe(404)
    expect((await say(stranger, group, trial, 'left')).status).toBe(404)
    expect((await own(stranger, sister)).body.trials.some((each) => each.trial === trial)).toBe(false)
    // The same name in another group is another trial.
    expect((await say(stranger, sister, trial, 'batch')).status).toBe(404)
  })

  test('a member no more, once she left', async () => {
    const past = await newMember(group)
    const headers = await sessionOf(past.id)
    expect((await own(headers)).status).toBe(200)
    await sql('update membership set until = now() where member_id = $1', [past.id])
    expect((await own(headers)).status).toBe(404)
    expect((await say(headers, group, newTrial(), 'idea')).status).toBe(404)
  })

  test.each(['trainer', 'coordinator', 'auditor'])('the %s of its association', async (office) => {
    const { body } = await officer(office).at<DeskTrials>('/trials')
    expect(body.rows.find((row) => row.id === id)).toMatchObject({
      ...{ title: SAYS.idea.title, state: 'sale', costClp: 25_680, minutes: 1260, priceClp: 8900, sold: 8 },
      group: { handle: group },
    })
    const whole = await officer(office).at<{ trial: DeskTrialWhole }>(`/trials/${id}`)
    expect(whole.body.trial.said.sale).toEqual(SAYS.sale)
  })

  test('none but those', async () => {
    expect((await officer('treasurer').at('/trials')).status).toBe(403)
    for (const who of ['foreign', 'federation'])
      for (const path of ['/trials', `/trials/${id}`])
        expect([who, path, (await officer(who).at(path, 'GET', undefined, here)).status]).toEqual([
          ...[who, path],
          who === 'foreign' ? 404 : 403,
        ])
    expect((await officer('foreign').at(`/trials/${id}`)).status).toBe(404)
    expect((await officer('federation').at(`/trials/${id}`)).status).toBe(404)
  })

  test('the federation as sums, and never of fewer than five', async () => {
    const { body } = await officer('federation').at<DeskTrials>('/trials')
    expect(body.rows.map((row) => row.id)).not.toContain(id)
    const row = body.associations?.find(({ handle }) => handle === here)
    expect(row?.groups).toHaveLength(1)
    for (const { total } of body.associations ?? []) expect(total === null || total >= 5).toBe(true)
    expect(JSON.stringify(body)).not.toContain(SAYS.idea.title)
    for (const count of Object.values(body.sums.byState))
      expect(count === null || count === 0 || count >= 5).toBe(true)
  })

  test('is sorted and filtered, and what is not known is refused', async () => {
    const left = await trialOf(group)
    await sql(`update product_trial set state = 'left' where id = $1`, [left])
    const { body } = await officer('trainer').at<DeskTrials>('/trials?state=left&sort=title')
    expect(body.rows.map(({ state }) => state)).toEqual(body.rows.map(() => 'left'))
    expect(body.rows.map((row) => row.id)).toContain(left)
    expect((await officer('trainer').at('/trials?state=lost')).status).toBe(400)
    expect((await officer('trainer').at('/trials?sort=secret')).status).toBe(400)
  })
})

describe('an advice', () => {
  test('of a trainer is read on the phones of the group, and told once', async () => {
    const trial = newTrial()
    await say(ana, group, trial, 'idea')
    const id = await idOf(trial)
    const text = 'Prueben tres anchos antes de hacer la tanda.'
    const trainer = officer('trainer')
    const answers = await Promise.all([1, 2].map(() => trainer.at(`/trials/${id}/advice`, 'POST', { text })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201])
    expect((await one(trial))?.advice).toMatchObject([{ text, by: trainer.name }])
    expect((await actsAbout(id)).map(({ what }) => what)).toEqual(['trial.advised'])
  })

  test('is not left by who only reads, nor empty, nor on what is not seen', async () => {
    const id = await trialOf(group)
    const path = `/trials/${id}/advice`
    const text = 'No me toca.'
    expect((await officer('auditor').at(path, 'POST', { text })).status).toBe(403)
    expect((await officer('foreign').at(path, 'POST', { text })).status).toBe(404)
    const { status, body } = await officer('trainer').at(path, 'POST', { text: '  ' })
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, ['text']])
    expect(await actsAbout(id)).toEqual([])
  })
})
