import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskTerms } from '../../../../store/src/contracts/index.ts'
import { shop } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { dayIn } from '../../../support/days.ts'

type Asked = { change: { id: string; state: string } }

const MINUTES = `Acta ${randomUUID().slice(0, 8)}`
const vote = {
  ...{ group: '80', association: '10,5 %', federation: '5,5', fund: '4', cardFee: '2,89' },
  ...{ assemblyDate: dayIn(-20), minutes: MINUTES, validFrom: dayIn(250) },
}

let treasurer: Officer
let secretary: Officer
beforeAll(async () => {
  treasurer = await newOfficer(FEDERATION, ['treasurer'])
  secretary = await newOfficer(FEDERATION, ['secretary'])
})
afterAll(async () => {
  await sql('update share_terms set deleted_at = now() where minutes = $1', [MINUTES])
  for (const { member } of [treasurer, secretary]) await endOfficesOf(member)
})

const terms = async (who = treasurer) => (await who.at<DeskTerms>('/terms')).body
const askFor = (body: object, who = treasurer) => who.at<Asked>('/share-terms', 'POST', body)
const decide = ({ change }: Asked, who: Officer, decision = 'confirm') =>
  who.at<Asked>(`/term-changes/${change.id}`, 'POST', { decision })

test('other shares are asked for by one officer, confirmed by another, and hold from their day on', async () => {
  const { shares } = await shop()
  const asked = await askFor(vote)
  expect([asked.status, asked.body.message]).toEqual([202, undefined])
  const waiting = (await terms(secretary)).changes.find(({ id }) => id === asked.body.change.id)
  expect(waiting).toMatchObject({ canDecide: true, obstacle: null, askedBy: treasurer.name })
  expect(waiting?.lines.find(({ name }) => name === 'Para la asociación')?.after).toBe('10,5 %')
  expect((await decide(asked.body, treasurer)).body.code).toBe('needs_second_person')
  expect((await decide(asked.body, secretary)).status).toBe(200)
  const version = (await terms()).versions.find(({ minutes }) => minutes === MINUTES)
  expect(version).toMatchObject({ group: 8000, association: 1050, isInForce: false })
  expect(version?.validFrom.slice(0, 10)).toBe(vote.validFrom)
  expect((await shop()).shares).toEqual(shares)
  expect((await askFor(vote)).body.code).toBe('not_possible')
  expect((await actsAbout(asked.body.change.id)).map(({ what }) => what)).toEqual([
    'terms.asked',
    'terms.confirmed',
  ])
})

test.each<[string, object, string, RegExp]>([
  ['that add up to more', { fund: '5' }, 'group', /tienen que sumar 100 %/],
  ['in words', { fund: 'un poco' }, 'fund', /No entendimos «un poco»/],
  ['of a day that is over', { validFrom: dayIn(-2) }, 'validFrom', /Rige desde hoy/],
  ['of an assembly to come', { assemblyDate: dayIn(5) }, 'assemblyDate', /ya tiene que haber sido/],
  ['without minutes', { minutes: '' }, 'minutes', /Falta este dato/],
])('shares %s are refused by their field', async (_what, change, field, words) => {
  const { status, body } = await askFor({ ...vote, ...change })
  expect([status, body.fields?.[field]]).toEqual([400, expect.stringMatching(words)])
})

test('who sells and the account are seen by two as they were and will be, and nothing changes when the second says no', async () => {
  const { seller } = await terms()
  if (!seller) throw new Error('nobody sells')
  const other = { ...seller, bank: { ...seller.bank, accountNumber: '123456' } }
  const bad = await treasurer.at('/selling-entity', 'POST', { ...other, rut: '1-1' })
  expect([bad.status, bad.body.fields?.rut]).toEqual([400, 'El RUT no es válido.'])
  const asked = await treasurer.at<Asked>('/selling-entity', 'POST', other)
  expect(asked.status).toBe(202)
  const waiting = (await terms(secretary)).changes.find(({ id }) => id === asked.body.change.id)
  expect(waiting?.lines.find(({ name }) => name === 'Número de cuenta')).toEqual({
    ...{ name: 'Número de cuenta', before: seller.bank.accountNumber, after: '123456' },
  })
  expect((await decide(asked.body, secretary, 'reject')).status).toBe(200)
  expect((await terms()).seller).toEqual(seller)
})
