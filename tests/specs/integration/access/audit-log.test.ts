import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openingOf, openNames } from '../../../../store/src/modules/access/rules/panel-access.ts'
import { newPanelUser, type PanelUser } from '../../isolation/callers.ts'
import { readStack } from '../../../support/stack.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

type Act = { what: string; subject: string | null; status: number | null }

let ana: PanelUser
beforeAll(async () => (ana = await newPanelUser('operator')))
afterAll(async () => {
  await sql('update staff_account set ended_at = now() where user_id = $1', [ana.userId])
  await sql('update "user" set deleted_at = now() where id = $1', [ana.userId])
})

const acts = () =>
  sql<Act>('select what, subject, status from staff_act where user_id = $1 order by at', [ana.userId])

/** Of things that are not there: each is written down, and nothing comes of it. */
const NOBODYS = { ':id': 'none_0000000000', ':organization': 'no-hay', ':number': '999999999' }
const addressOf = (name: string) => name.replaceAll(/:\w+/g, (part) => NOBODYS[part as keyof typeof NOBODYS])

const writes = openNames.flatMap((name) => {
  const [method = '', path = ''] = addressOf(name).split(' ')
  const opening = openingOf(method, path)
  if (!opening || method === 'GET' || ['anyone', 'self'].includes(opening.to)) return []
  return [{ name, method, path, sends: opening.sends }]
})

test('whatever address of the panel changes something, who asked is written down, with what and how it went', async () => {
  expect(writes.length).toBeGreaterThan(15)
  for (const { method, path, sends } of writes) {
    const body = sends === 'form' ? new FormData() : '{}'
    const headers = { ...ana.headers, ...(sends === 'json' && { 'content-type': 'application/json' }) }
    await (await fetch(readStack().urls.store + path, { method, headers, body })).text()
  }
  await expect.poll(async () => (await acts()).filter(({ status }) => status === null)).toEqual([])
  expect((await acts()).map(({ what }) => what).sort()).toEqual(writes.map(({ name }) => name).sort())
})

test('of what was made its id is kept, of what was changed the id that was asked for, and a look leaves nothing', async () => {
  await sql('delete from staff_act where user_id = $1', [ana.userId])
  const handle = `punto-${randomUUID().slice(0, 8)}`
  const point = {
    ...{ handle, kind: 'pickup', organization: 'productoras-de-arauco', name: 'Punto de prueba' },
    ...{ address: 'Calle 1', hours: 'Lunes', instructions: '', communeCode: '08203' },
  }
  const { body } = await call<{ point: { id: string } }>('POST', '/admin/points', point, ana.headers)
  await call('GET', '/admin/points', undefined, ana.headers)
  const status = '/admin/organizations/productoras-de-arauco/status'
  await call('POST', status, { to: 'nowhere' }, ana.headers)
  await expect.poll(acts).toEqual([
    { what: 'POST /admin/points', subject: body.point.id, status: 201 },
    { what: 'POST /admin/organizations/:organization/status', subject: 'productoras-de-arauco', status: 400 },
  ])
  await sql('delete from point where handle = $1', [handle])
})
