import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  DeskOffer,
  DeskStandards,
  DeskStandardWhole,
  OwnOffer,
  QualificationRequest,
} from '../../../../store/src/contracts/index.ts'
import { monthsFrom } from '../../../../store/src/kernel/time/months.ts'
import type { Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'

type Headers = Record<string, string>
const HERE = 'productoras-de-arauco'
const AFAR = 'productoras-de-biobio'
const group = await ownGroup()
let secretary: Officer
let quality: Officer
let foreign: Officer
let federation: Officer
let ana: Headers
beforeAll(async () => {
  secretary = await newOfficer(HERE, ['secretary'])
  quality = await newOfficer(HERE, ['quality'])
  foreign = await newOfficer(AFAR, ['president'])
  federation = await newOfficer(FEDERATION, ['president'])
  ana = await sessionOf((await newMember(group)).id)
})
afterAll(async () => {
  for (const { member } of [secretary, quality, foreign, federation]) await endOfficesOf(member)
})

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'America/Santiago' })
const thisMonth = () => inDays(0).slice(0, 7)
const nextMonth = () => monthsFrom(thisMonth())[1] ?? ''
const facts = {
  ...{
    technique: 'Se cuece una hora',
    format: '250 g',
    container: 'Frasco',
    label: 'Kraft',
    tolerances: '±5 g',
  },
  ...{ shelfLifeDays: 365, minimumLot: 24, costClp: 900, assemblyDate: '2026-03-14', minutes: 'Acta 7' },
}
const named = () => ({ name: `Dulce ${randomUUID().slice(0, 8)}`, unit: 'frascos', ...facts })
const trial = (more: Partial<QualificationRequest> = {}): QualificationRequest => ({
  ...{ group, outcome: 'qualified', trialBatch: 'Lote 1', triedOn: inDays(-3), triedBy: 'Dos del Patagual' },
  ...{ toMend: '', monthlyUnits: 80, until: inDays(300), ...more },
})
const add = async () => {
  const { status, body } = await secretary.at<{ handle: string }>('/standards', 'POST', named())
  expect(status).toBe(201)
  return body.handle
}
const whole = async (who: Officer, handle: string) =>
  (await who.at<DeskStandardWhole>(`/standards/${handle}`)).body.standard
const ofGroup = async (handle: string) =>
  (await whole(quality, handle)).groups.find((one) => one.handle === group)
const own = async (handle: string, who = ana) => {
  const { body } = await call<OwnOffer>('GET', `/members/organizations/${group}/offer`, undefined, who)
  return body.standards.find((one) => one.handle === handle)
}
const say = (note: object, key: string = randomUUID(), who = ana) =>
  call<OwnOffer & Problem>(
    'POST',
    `/members/organizations/${group}/offer`,
    { month: nextMonth(), sureUnits: 40, perhapsUnits: 10, saidAt: new Date().toISOString(), ...note },
    { ...who, 'idempotency-key': key },
  )

describe('a standard', () => {
  test('is written down by who keeps the minutes, and known to its desk, its groups and what is above', async () => {
    const handle = await add()
    const { body } = await secretary.at<DeskStandards>('/standards')
    expect(body.standards.find((one) => one.handle === handle)).toMatchObject({
      ...{ unit: 'frascos', isOwn: true, version: 1, minimumLot: 24, qualified: 0, toMend: 0 },
    })
    expect(await whole(federation, handle)).toMatchObject({ isOwn: false, owner: { handle: HERE } })
    expect((await foreign.at(`/standards/${handle}`)).status).toBe(404)
    expect(await own(handle)).toMatchObject({ minimumLot: 24, qualification: { state: 'none' } })
    expect((await actsAbout(handle)).map(({ what }) => what)).toEqual(['standard.added'])
  })

  test('is voted again as its next version, and what was voted stays', async () => {
    const handle = await add()
    const second = { ...facts, minimumLot: 36, assemblyDate: '2026-08-01', minutes: 'Acta 9' }
    const asked = () => secretary.at<{ number: number }>(`/standards/${handle}/versions`, 'POST', second)
    const both = await Promise.all([asked(), asked()])
    expect(both.map(({ body }) => body.number).sort()).toEqual([2, 3])
    const { versions, version } = await whole(secretary, handle)
    expect(version).toBe(3)
    expect(versions.map(({ number, minimumLot }) => [number, minimumLot])).toEqual([
      [3, 36],
      [2, 36],
      [1, 24],
    ])
    expect(versions.at(-1)).toMatchObject(facts)
    const change = sql(
      `update supply_standard_version set minimum_lot = 1 where standard_id in
        (select id from supply_standard where handle = $1)`,
      [handle],
    )
    await expect(change).rejects.toThrow('stays as it was')
  })

  test('is written by nobody else, and by no other desk', async () => {
    const handle = await add()
    expect((await quality.at('/standards', 'POST', named())).status).toBe(403)
    expect((await quality.at(`/standards/${handle}/versions`, 'POST', facts)).status).toBe(403)
    expect((await federation.at(`/standards/${handle}/versions`, 'POST', facts)).status).toBe(404)
    expect((await foreign.at(`/standards/${handle}/versions`, 'POST', facts)).status).toBe(404)
    expect((await federation.at(`/standards/${handle}/versions`, 'POST', facts, HERE)).status).toBe(403)
  })

  test.each([
    ['name', { name: '¿?' }],
    ['minimumLot', { minimumLot: 0 }],
    ['minimumLot', { minimumLot: 2.5 }],
    ['costClp', { costClp: -1 }],
    ['shelfLifeDays', { shelfLifeDays: 0 }],
    ['assemblyDate', { assemblyDate: '2999-01-01' }],
    ['minutes', { minutes: ' ' }],
  ])('with a wrong %s is refused in words', async (field, wrong) => {
    const { status, body } = await secretary.at('/standards', 'POST', { ...named(), ...wrong })
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
  })

  test('of a name that is there is refused', async () => {
    const asked = named()
    expect((await secretary.at('/standards', 'POST', asked)).status).toBe(201)
    const again = await secretary.at('/standards', 'POST', asked)
    expect([again.status, again.body.code]).toEqual([409, 'handle_taken'])
  })
})

describe('a group', () => {
  test('is qualified by a trial, mends, is qualified again, and all that was found stays', async () => {
    const handle = await add()
    const try_ = (more: Partial<QualificationRequest>) =>
      quality.at(`/standards/${handle}/qualifications`, 'POST', trial(more))
    const no = { outcome: 'to_mend', toMend: 'Sellar mejor', monthlyUnits: null, until: null } as const
    expect((await try_(no)).status).toBe(201)
    expect((await own(handle))?.qualification).toMatchObject({ state: 'to_mend', toMend: 'Sellar mejor' })
    expect((await try_({})).status).toBe(201)
    expect((await own(handle))?.qualification).toMatchObject({ state: 'in_force', monthlyUnits: 80 })
    expect((await ofGroup(handle))?.history.map(({ outcome }) => outcome)).toEqual(['qualified', 'to_mend'])
    const { body } = await quality.at<DeskStandards>('/standards')
    expect(body.standards.find((one) => one.handle === handle)).toMatchObject({ qualified: 1, toMend: 0 })
    await try_({ outcome: 'withdrawn', toMend: 'Cerró la cocina', monthlyUnits: null, until: null })
    expect((await ofGroup(handle))?.qualification).toMatchObject({ state: 'withdrawn', monthlyUnits: 0 })
  })

  test('is judged by nobody of its own, by no other office and by no other desk', async () => {
    const handle = await add()
    const ofIt = await newOfficer(HERE, ['quality'], group)
    const path = `/standards/${handle}/qualifications`
    expect((await ofIt.at(path, 'POST', trial())).status).toBe(403)
    await endOfficesOf(ofIt.member)
    expect((await secretary.at(path, 'POST', trial())).status).toBe(403)
    expect((await foreign.at(path, 'POST', trial())).status).toBe(404)
    const afar = trial({ group: 'colmenares-del-quillay' })
    expect((await quality.at(path, 'POST', afar)).status).toBe(404)
    expect((await ofGroup(handle))?.history).toEqual([])
  })

  test.each([
    ['triedOn', { triedOn: inDays(2) }],
    ['until', { until: inDays(-1) }],
    ['monthlyUnits', { monthlyUnits: null }],
    ['toMend', { outcome: 'to_mend', monthlyUnits: null, until: null }],
  ] as const)('with a wrong %s is not qualified', async (field, wrong) => {
    const handle = await add()
    const answer = await quality.at(`/standards/${handle}/qualifications`, 'POST', trial(wrong))
    expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([400, [field]])
  })
})

describe('an offer', () => {
  const monthOf = async (handle: string, month = nextMonth()) =>
    (await own(handle))?.months.find((one) => one.month === month)
  const rowsOf = (handle: string) =>
    sql<{ sure_units: number }>(
      `select f.sure_units from supply_offer f join supply_standard s on s.id = f.standard_id where s.handle = $1`,
      [handle],
    )

  test('is what was said last, in whatever order it came, and what was said before stays', async () => {
    const standard = await votedStandard(HERE)
    expect(await monthOf(standard)).toMatchObject({ sureUnits: null, perhapsUnits: null })
    const early = new Date(Date.now() - 600_000).toISOString()
    expect((await say({ standard, sureUnits: 60 })).status).toBe(201)
    expect((await say({ standard, sureUnits: 20, saidAt: early })).status).toBe(201)
    expect(await monthOf(standard)).toMatchObject({ sureUnits: 60, perhapsUnits: 10 })
    await say({ standard, sureUnits: 0, perhapsUnits: 5 })
    expect(await monthOf(standard)).toMatchObject({ sureUnits: 0, perhapsUnits: 5 })
    expect((await rowsOf(standard)).map(({ sure_units }) => sure_units).sort()).toEqual([0, 20, 60])
  })

  test('sent twice is one, also at once, and its name is of one thing', async () => {
    const standard = await votedStandard(HERE)
    const key = randomUUID()
    const note = { standard, saidAt: new Date().toISOString() }
    const both = await Promise.all([say(note, key), say(note, key)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect((await say({ ...note, sureUnits: 41 }, key)).body.code).toBe('key_reused')
    expect(await rowsOf(standard)).toHaveLength(1)
  })

  test('is refused in words for a month that is over or far, of no standard of the group, or of no number', async () => {
    const standard = await votedStandard(HERE)
    const afar = await votedStandard(AFAR)
    const year = Number(thisMonth().slice(0, 4))
    const over = await say({ standard, month: `${year - 1}-12` })
    expect([over.status, over.body.code]).toEqual([409, 'not_possible'])
    expect((await say({ standard, month: `${year + 2}-12` })).status).toBe(409)
    expect((await say({ standard: afar })).status).toBe(404)
    expect((await say({ standard, sureUnits: -1 })).status).toBe(400)
    expect((await say({ standard, perhapsUnits: 1.5 })).status).toBe(400)
    expect(await rowsOf(standard)).toHaveLength(0)
  })

  test('is seen by its association group by group, by the federation as its province, and by no sibling', async () => {
    const standard = await votedStandard(FEDERATION)
    await say({ standard, sureUnits: 90 })
    const offer = async (who: Officer) => {
      const { body } = await who.at<DeskOffer>(`/offer?standard=${standard}`)
      return { ...body.standards.find((one) => one.handle === standard), rows: body.shown?.rows ?? [] }
    }
    const at = ({ rows }: Awaited<ReturnType<typeof offer>>) => rows[0]?.cells[1]
    const none = { countedUnits: 0, committedUnits: 0, freeUnits: 0, onPerhapsUnits: 0 }
    const here = await offer(quality)
    expect([here.rows.length, at(here)]).toEqual([1, { ...none, sureUnits: 90, perhapsUnits: 10 }])
    await quality.at(`/standards/${standard}/qualifications`, 'POST', trial())
    const above = await offer(federation)
    expect(above.rows.map(({ name }) => name)).not.toContain(here.rows[0]?.name)
    expect(at(above)).toEqual({ ...none, sureUnits: 90, countedUnits: 80, perhapsUnits: 10, freeUnits: 80 })
    expect(above.sums?.[1]).toEqual(at(above))
    expect((await offer(foreign)).rows).toEqual([])
  })
})
