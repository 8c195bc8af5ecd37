import { randomBytes } from 'node:crypto'
import { federation } from '../../../../seed/data/federation.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const named = (words: string) => `${words} ${randomBytes(3).toString('hex')}`

test('the bell says in Spanish what waits for a second person, and since when', async ({ page }) => {
  const voted = { ...federation.shares, minutes: named('Acta') }
  const asked = await call<{ change: { id: string } }>('POST', '/admin/share-terms', voted, await asStaff())
  const words = 'Espera a una segunda persona'
  const rung = async () =>
    JSON.stringify(
      (await call('GET', '/admin/notifications?channel=feed&to=&limit=200', undefined, await asStaff())).body,
    )
  await expect.poll(rung).toContain(words)
  await page.reload()
  // Medusa gives its bell no name.
  await page.locator('button[aria-haspopup=dialog]:has(svg)').last().click()
  const bell = page.getByRole('dialog')
  await expect(bell.getByText(words).first()).toBeVisible()
  await expect(bell).toContainText(/hace (menos|\d|alrededor)/)
  await expect(bell).not.toContainText(/ ago\b/)
  const path = `/admin/changes/${asked.body.change.id}`
  await call('POST', path, { decision: 'reject' }, await asStaff())
})
