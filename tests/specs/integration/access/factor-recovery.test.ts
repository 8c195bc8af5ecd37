import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  DeskActRow,
  DeskChange,
  FactorState,
  OfficerFactor,
} from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { leave } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { newOfficer as newOfficerOf, type Officer } from '../../../fixtures/officer.ts'
import { newAssociation } from '../../../fixtures/offices.ts'
import { setUpFactor } from '../../../fixtures/second-factor.ts'

type Problem = { code: string; message: string; state?: FactorState }
type Settings = { acts: DeskActRow[]; changes: DeskChange[]; factors: OfficerFactor[] }
type Asked = { change: { id: string; state: string } }

const newOfficer = (organization: string, office: string) => newOfficerOf(organization, [office])

let association = ''
let president: Officer
let secretary: Officer
let treasurer: Officer
beforeAll(async () => {
  association = await newAssociation()
  president = await newOfficer(association, 'president')
  secretary = await newOfficer(association, 'secretary')
  treasurer = await newOfficer(association, 'treasurer')
})
afterAll(async () => {
  await sql(
    `update mandate set ended_at = now() where ended_at is null and organization_id = (
      select id from organization where handle = $1)`,
    [association],
  )
  await leave(association)
})

const at = <T = object>({ headers }: Pick<Officer, 'headers'>, path: string, body?: unknown) =>
  call<T & Problem>(body ? 'POST' : 'GET', `/desk/organizations/${association}${path}`, body, headers)
const say = (by: Officer, of: Officer, verdict: string) => at<Asked>(by, `/factors/${of.member}`, { verdict })
const decide = (by: Officer, { change }: Asked, decision = 'confirm') =>
  at(by, `/factor-changes/${change.id}`, { decision })
const settings = async (by: Officer) => (await at<Settings>(by, '/acts')).body
const stateOf = async (by: Officer, of: Officer) =>
  (await settings(by)).factors.find(({ memberId }) => memberId === of.member)?.state
const heard = (of: Officer) =>
  messagesTo(of.phone).filter(({ template }) => template === 'factor_lessened').length
/** Something that asks for the factor and is refused for another reason once it is there. */
const isOpen = async (by: Officer) =>
  (await at(by, '/changes/chg_01NONE', { decision: 'reject' })).status === 404

/** As set up a moment ago, in a session of its own. */
async function newFactor(of: Officer): Promise<Officer> {
  await sql('delete from second_factor where owner_id = $1', [of.member])
  const { headers } = await setUpFactor(of.member)
  await sql(`update second_factor set counts_from = now() + interval '1 day' where owner_id = $1`, [
    of.member,
  ])
  return { ...of, headers }
}

test('a factor that was lost is set up again when two other officers said so, and its holder hears of it', async () => {
  const before = heard(secretary)
  const asked = await say(president, secretary, 'lost')
  expect([asked.status, asked.body.change.state]).toEqual([202, 'waiting'])
  expect((await say(president, secretary, 'lost')).body.change.id).toBe(asked.body.change.id)
  expect(await isOpen(secretary)).toBe(true)
  expect((await decide(president, asked.body)).body.code).toBe('needs_second_person')
  expect((await decide(secretary, asked.body)).body.code).toBe('needs_second_person')
  const [waiting] = (await settings(treasurer)).changes
  expect(waiting).toMatchObject({
    kind: 'factor_reset',
    canDecide: true,
    obstacle: null,
    askedBy: president.name,
  })
  const pressed = await Promise.all(Array.from({ length: 3 }, () => decide(treasurer, asked.body)))
  expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect([await isOpen(secretary), await stateOf(president, secretary)]).toEqual([false, 'none'])
  await expect.poll(() => heard(secretary)).toBe(before + 1)
  expect((await settings(president)).acts.slice(0, 2)).toMatchObject([
    { what: 'Confirmó que alguien conecte otra aplicación de códigos', about: secretary.name },
    { what: 'Dijo que alguien perdió su aplicación de códigos', about: secretary.name },
  ])
  const again = await newFactor(secretary)
  expect([await isOpen(again), await stateOf(president, secretary)]).toEqual([false, 'waits'])
  await sql('update second_factor set counts_from = now() where owner_id = $1', [secretary.member])
  secretary = again
  expect(await isOpen(secretary)).toBe(true)
})

test('nobody is judge of her own, nor without a code, nor in an office that may not', async () => {
  expect((await say(president, president, 'lost')).status).toBe(403)
  const stale = { ...treasurer, headers: await sessionOf(treasurer.member) }
  expect((await say(stale, president, 'lost')).body.code).toBe('second_factor_needed')
  const trainer = await newOfficer(association, 'trainer')
  expect((await say(trainer, president, 'lost')).body.code).toBe('not_yours')
  expect((await say(president, trainer, 'lost')).status).toBe(404)
})

test('what two who gave each other the office would say counts for nothing', async () => {
  const asked = await say(president, secretary, 'lost')
  await sql('update mandate set given_by = $2, since = now() where id = $1', [
    treasurer.mandate,
    `mandate:${president.mandate}`,
  ])
  await sql('update member_session set factor_at = now() where member_id = $1', [treasurer.member])
  expect((await decide(treasurer, asked.body)).body.code).toBe('needs_second_person')
  await sql(`update mandate set given_by = 'test', since = now() - interval '40 days' where id = $1`, [
    treasurer.mandate,
  ])
  expect((await decide(treasurer, asked.body, 'reject')).status).toBe(200)
})

test('a reset that was overtaken by a new one set up meanwhile falls', async () => {
  const asked = await say(president, secretary, 'lost')
  secretary = await newFactor(secretary)
  await sql('update second_factor set counts_from = now() where owner_id = $1', [secretary.member])
  expect((await decide(treasurer, asked.body)).body.code).toBe('changed_meanwhile')
  expect(await isOpen(secretary)).toBe(true)
})

test('a new factor counts at once when another officer says that it is hers, and is gone with its sessions when she says that it is not', async () => {
  let hers = await newFactor(secretary)
  expect(await isOpen(hers)).toBe(false)
  expect((await say(president, hers, 'known')).status).toBe(200)
  expect(await isOpen(hers)).toBe(true)
  expect((await say(president, hers, 'known')).body.code).toBe('not_possible')
  expect((await say(president, hers, 'stopped')).body.code).toBe('not_possible')

  hers = await newFactor(secretary)
  const before = heard(hers)
  expect((await say(president, hers, 'stopped')).status).toBe(200)
  expect((await at(hers, '')).status).toBe(401)
  expect(await stateOf(president, hers)).toBe('none')
  await expect.poll(() => heard(hers)).toBe(before + 1)
  expect((await settings(president)).acts.slice(0, 2).map(({ what }) => what)).toEqual([
    'Anuló una aplicación de códigos',
    'Dijo que una aplicación de códigos es de quien es',
  ])
})

test('who gave her the office this week does not vouch for her factor', async () => {
  const hers = await newFactor(secretary)
  await sql('update mandate set given_by = $2, since = now() where id = $1', [
    secretary.mandate,
    `mandate:${president.mandate}`,
  ])
  expect((await say(president, hers, 'known')).body.code).toBe('needs_second_person')
  expect((await say(treasurer, hers, 'known')).status).toBe(200)
})
