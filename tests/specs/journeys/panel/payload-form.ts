import type { Locator, Page } from '@playwright/test'
import { accounts } from '../../../../seed/data/accounts.ts'
import { expect } from '../../../support/browser-test.ts'

type Role = Extract<(typeof accounts)[number], { system: 'cms' }>['role']
export type SmallFile = { name: string; mimeType: string; buffer: Buffer }

/** React has taken over what the server drew: what is typed before goes to nobody. */
export const whenAlive = (field: Locator) =>
  expect
    .poll(() => field.evaluate((element) => Object.keys(element).some((name) => name.startsWith('__react'))))
    .toBe(true)

/** Somebody of the demonstration enters Payload's panel. */
export async function enterPayload(page: Page, cmsUrl: string, role: Role) {
  const account = accounts.find((one) => one.system === 'cms' && one.role === role)
  const answer = await page.goto(`${cmsUrl}/admin/login`)
  await whenAlive(page.locator('input[name=email]'))
  await page.locator('input[name=email]').fill(account?.email ?? '')
  await page.locator('input[name=password]').fill(account?.password ?? '')
  await page.locator('button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  return answer
}

/** A field by its path: `blocks.0.title`. */
export const fieldAt = (page: Page, path: string) => page.locator(`#field-${path.replaceAll('.', '__')}`)

/** One more part at the end of the lesson. @returns its path */
export async function addPart(page: Page, label: string): Promise<string> {
  const rows = page.locator('[id^="blocks-row-"]')
  const at = await rows.count()
  await fieldAt(page, 'blocks').locator('.blocks-field__drawer-toggler').click()
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click()
  await expect(rows).toHaveCount(at + 1)
  return `blocks.${at}`
}

/** One more row of a list in it. */
export async function addRow(page: Page, path: string, count: number) {
  const rows = page.locator(`[id^="${path.replaceAll('.', '-')}-row-"]`)
  const at = await rows.count()
  if (at >= count) return
  await fieldAt(page, path).locator('.array-field__add-row').last().click()
  await expect(rows).toHaveCount(at + 1)
  await addRow(page, path, count)
}

/** A file taken from the phone into a field, with the words that its collection asks for. */
export async function upload(page: Page, path: string, file: SmallFile, words: Record<string, string>) {
  await fieldAt(page, path).locator('.upload__createNewToggler').click()
  const drawer = page.getByRole('dialog').last()
  await drawer.locator('input[type=file]').setInputFiles(file)
  for (const [name, text] of Object.entries(words)) await drawer.locator(`[name="${name}"]`).fill(text)
  await drawer.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(drawer).toBeHidden()
  await expect(
    fieldAt(page, path)
      .getByText(file.name.replace(/\.\w+$/, ''))
      .first(),
  ).toBeVisible()
}

/** The first of what is there already; of a field that takes several, so many of them. */
export async function choose(page: Page, path: string, count?: number) {
  await fieldAt(page, path).locator('.upload__listToggler').click()
  const drawer = page.getByRole('dialog').last()
  const rows = drawer.locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  if (count === undefined) await rows.first().getByRole('button').first().click()
  else {
    for (let row = 0; row < count; row += 1) await rows.nth(row).getByRole('checkbox').check()
    await drawer.getByRole('button', { name: /^Seleccionar \d/ }).click()
  }
  await expect(drawer).toBeHidden()
}
