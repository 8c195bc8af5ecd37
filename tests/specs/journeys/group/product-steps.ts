import { randomBytes } from 'node:crypto'
import type { FileChooser, Page } from '@playwright/test'
import type { OwnProduct } from '../../../../store/src/contracts/index.ts'
import { expect } from '../../../support/browser-test.ts'
import { draftOf, groupDesk } from '../../../clients/group-desk.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { memberOf } from '../../../fixtures/member-session.ts'
import { jpeg } from '../../../fixtures/phone-photo.ts'
import { decide as say } from '../../../clients/officer-desk.ts'
import { sql } from '../../../clients/store-database.ts'

/** Touches of her finger, over all pages that she sees; the keyboard's own keys are typing. */
export async function countTaps(page: Page): Promise<() => number> {
  let taps = 0
  await page.exposeFunction('tapped', () => (taps += 1))
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => void (window as { tapped?: () => Promise<void> }).tapped?.(), true)
  })
  return () => taps
}

/**
 * What a press opens to choose a file from. The browser is told before that it is taken here, and answered something else
 * since: one that is busy may open its own when it is told as it is pressed.
 */
export async function chooserOf(page: Page, press: () => Promise<unknown>): Promise<FileChooser> {
  const choosing = page.waitForEvent('filechooser')
  const pressed = page.evaluate(() => document.readyState).then(press)
  return (await Promise.all([choosing, pressed]))[0]
}

export async function takePhoto(page: Page, button: string, buffer?: Buffer) {
  const chooser = await chooserOf(page, () => page.getByText(button).click())
  await chooser.setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: buffer ?? (await jpeg()) })
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** What she types goes into the field that already waits for it. */
export async function typeHere(page: Page, text: string, label: string) {
  await expect(page.getByLabel(label, { exact: true })).toBeFocused()
  await page.keyboard.type(text)
}

/** From the list of products to the preview: a shawl. */
export async function makeShawl(page: Page, title: string) {
  await page.getByRole('link', { name: 'Poner un producto' }).click()
  await expect(heading(page)).toHaveText('Sácale una foto')
  await takePhoto(page, 'Sacar una foto')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await typeHere(page, title, 'Su nombre')
  await page.getByText('Lana y telar', { exact: true }).click()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await typeHere(page, '45000', 'Precio')
  await page.keyboard.press('Enter')
  await typeHere(page, '2', 'Para vender ahora')
  await page.keyboard.press('Enter')
  await typeHere(page, '90 × 180 cm', 'Cuánto mide o cuánto trae')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(heading(page)).toHaveText('Así se va a ver')
}

/** Products of that name that the store has, with how many photos each shows. */
export const storedAs = (title: string) =>
  sql<{ id: string; photos: number }>(
    `select id, jsonb_array_length(metadata->'photos')::int as photos from product where title = $1 and deleted_at is null`,
    [title],
  )

export const named = (what: string) => `${what} ${randomBytes(3).toString('hex')}`

export async function decide(id: string, body: object) {
  expect((await say(id, body)).status).toBe(200)
}

/** A product that the association let out. */
export async function onSale(group: string, change = {}): Promise<OwnProduct> {
  const desk = await groupDesk(group)
  if ('food' in change) await certificateOf(await memberOf(group), { opens: ['food-handling'] })
  const { product } = (await desk.send(await draftOf(group, change))).body
  if (product.state === 'in_review') await decide(product.id, { decision: 'approve' })
  return (await desk.one(product.id)).body.product
}
