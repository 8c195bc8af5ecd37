import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Territory } from '../../../../store/src/contracts/territory.ts'
import { newPanelUser, type PanelUser } from '../../isolation/callers.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

type Change = { id: string; lines: { name: string; before: string; after: string }[] }
type Said = { change: { id: string; state: string }; code: string }

let ana: PanelUser
let eva: PanelUser
beforeAll(async () => {
  ana = await newPanelUser('operator')
  eva = await newPanelUser('treasury')
})
afterAll(async () => {
  const ids = [ana, eva].map(({ userId }) => userId)
  await sql('update staff_account set ended_at = now() where user_id = any($1)', [ids])
  await sql('update "user" set deleted_at = now() where id = any($1)', [ids])
})

const post = (path: string, body: object, { headers }: PanelUser) => call<Said>('POST', path, body, headers)
const decide = (id: string, who: PanelUser) => post(`/admin/changes/${id}`, { decision: 'confirm' }, who)
const shown = async (id: string) => {
  const { body } = await call<{ changes: Change[] }>('GET', '/admin/changes', undefined, eva.headers)
  return body.changes.find((one) => one.id === id)
}
const inForce = async () =>
  (await call<{ territory: Territory }>('GET', '/admin/territory', undefined, ana.headers)).body.territory

test('what delivery costs is changed by two, who see each zone’s price before and after, and neither alone', async () => {
  const first = await inForce()
  const { biobio } = first.rates
  if (!biobio?.bands[0]) throw new Error('no rate of Biobío')
  const [grams, home, branch] = biobio.bands[0]
  const dearer = {
    ...biobio,
    bands: [[grams, home + 10, branch] as const, ...biobio.bands.slice(1)],
  }
  const { map: _kept, ...withoutMap } = first
  const change = { ...withoutMap, rates: { ...first.rates, biobio: dearer } }
  const prices = () =>
    sql<{ price_clp: number }>(
      `select price_clp from rate where deleted_at is null and zone = 'biobio' and mode = 'home' and max_weight_grams = $1`,
      [grams],
    )
  const before = await sql('select code, zone, is_branch_only from commune order by code')

  expect((await post('/admin/territory', first, ana)).body.code).toBe('not_possible')
  const asked = await post('/admin/territory', change, ana)
  expect([asked.status, asked.body.change.state, await prices()]).toEqual([
    202,
    'waiting',
    [{ price_clp: home }],
  ])
  const lines = (await shown(asked.body.change.id))?.lines.filter((line) => line.before !== line.after)
  expect(lines).toEqual([
    {
      name: expect.stringMatching(/^biobio: hasta /),
      before: said(home, branch),
      after: said(home + 10, branch),
    },
  ])
  expect((await decide(asked.body.change.id, ana)).body.code).toBe('needs_second_person')
  expect((await decide(asked.body.change.id, eva)).status).toBe(200)
  expect(await prices()).toEqual([{ price_clp: home + 10 }])

  const back = await post('/admin/territory', first, ana)
  expect((await decide(back.body.change.id, eva)).status).toBe(200)
  expect([await prices(), await sql('select code, zone, is_branch_only from commune order by code')]).toEqual(
    [[{ price_clp: home }], before],
  )
  expect(await inForce()).toEqual(first)
})

const said = (home: number, branch: number) =>
  `$${home.toLocaleString('es-CL')} a domicilio, $${branch.toLocaleString('es-CL')} a sucursal`
