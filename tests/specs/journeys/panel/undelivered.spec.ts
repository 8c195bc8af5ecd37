import { randomBytes } from 'node:crypto'
import { sql } from '../../../clients/store-database.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

/** A message that nobody took, about a mandate that is no more: sent again, it finds nobody to tell. */
async function givenUp(name: string, isRefused: boolean): Promise<void> {
  const place = 'Cesteras de la Ñocha'
  const unreached = [{ contact: '+56900000000', name, place, keys: [`test:${name}`], isRefused }]
  await sql(
    `insert into outbox (name, data, next_try_at, tries, done_at, given_up_at, last_error, unreached)
      values ('mandate.given', '{"mandate_id":"none"}', now(), 1, now(), now(), 'SMS: refused for good, 400 code 21211', $1)`,
    [JSON.stringify(unreached)],
  )
}

test('staff sees who was not told, sends it again, or says that she told her', async ({
  page,
  panel,
  expectAccessible,
}) => {
  const [again, byHand] = ['Inés', 'Rosa'].map((name) => `${name} ${randomBytes(3).toString('hex')}`)
  await givenUp(again ?? '', false)
  await givenUp(byHand ?? '', true)
  await panel.open('Avisos sin entregar')
  const item = (name = '') => page.getByRole('listitem').filter({ hasText: name })
  await expect(item(again)).toContainText('Cesteras de la Ñocha')
  await expect(item(again)).toContainText('El permiso para ayudar a un grupo')
  await expect(item(byHand)).toContainText('Mira si el número está bien escrito.')
  await expectAccessible('main')
  await item(again).getByRole('button', { name: 'Mandar de nuevo' }).click()
  await panel.expectToast('Va de nuevo. Si no llega, vuelve a esta lista.')
  await expect(item(again)).toHaveCount(0)
  await item(byHand).getByRole('button', { name: 'Ya le avisé' }).click()
  await expect(item(byHand)).toHaveCount(0)
  const rows = await sql<{ name: string; is_open: boolean }>(
    `select u->>'name' as name, e.deleted_at is null as is_open from outbox e, jsonb_array_elements(e.unreached) u
      where u->>'name' = any($1) order by 1`,
    [[again, byHand]],
  )
  expect(rows).toEqual([
    { name: again, is_open: false },
    { name: byHand, is_open: false },
  ])
})
