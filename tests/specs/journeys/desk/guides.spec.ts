import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { emptyMonth, FEDERATION, pastSales, closeMonth } from '../../../fixtures/closed-month.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { env } from '../../../support/env.ts'
import { quiet } from '../../../support/quiet.ts'
import { alreadyIn } from '../group/entry.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { proposed } from './officer.ts'

/** What the guides show is taken here, so that it is what people see: `MINGACO_PICTURES=1` writes the pictures again. */
const ROOT = path.join(import.meta.dirname, '../../../..')
const PICTURES = path.join(ROOT, 'docs/pictures/guides')
const GUIDES = path.join(ROOT, 'docs/guides')
const ASSOCIATION = 'productoras-de-arauco'
const [FIRST, SECOND] = ['telar-mar-adentro', 'dulces-de-murta']
const taken = new Set<string>()

async function show(page: Page, name: string, heading: RegExp) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  taken.add(`${name}.png`)
  if (env.writesPictures)
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' })
}

test('every picture of the guides is of a page that is there, and there is none besides', async ({
  page,
  browser,
}) => {
  const product = await proposed(SECOND)
  const month = await emptyMonth()
  await pastSales(FIRST, month, [120_000, 60_000])
  await pastSales(SECOND, month, [90_000])
  await closeMonth(month)
  const president = await newOfficer(ASSOCIATION, ['president'])
  const treasurer = await newOfficer(ASSOCIATION, ['treasurer'])
  const federation = await newOfficer(FEDERATION, ['treasurer'])
  await page.setViewportSize({ width: 1000, height: 720 })
  await alreadyAtDesk(page, president.member, true)
  const desk = `/mesa/${ASSOCIATION}`
  await page.goto(desk)
  await show(page, 'mesa', /espera|al día/)
  await page.goto(`${desk}/aprobaciones/${product.id}`)
  await show(page, 'aprobar', new RegExp(product.content.title))
  await page.goto(`${desk}/cierre/${month}`)
  await show(page, 'cierre', /ganaron/)
  await page.goto(`${desk}/informes?desde=${month}&hasta=${month}`)
  await show(page, 'informes', /^Se vendió por/)
  await page.goto(`${desk}/ajustes/cargos`)
  await show(page, 'cargos', /Cargos/)
  await page.goto(`${desk}/pedidos`)
  await show(page, 'pedidos', /pedido/)
  await page.goto(`${desk}/grupos`)
  await show(page, 'grupos', /grupo/i)

  const context = await browser.newContext({ viewport: { width: 1000, height: 720 } })
  const other = await context.newPage()
  await alreadyAtDesk(other, treasurer.member, true)
  await other.goto(`${desk}/pagos`)
  await show(other, 'pagos', /por pagar/)
  await other.getByRole('button', { name: 'Proponer estos pagos' }).click()
  await expect(other).toHaveURL(/\/pagos\/[^/]+$/)
  const run = new URL(other.url()).pathname
  await page.goto(run)
  await page.getByRole('button', { name: /^Aprobar/ }).click()
  await expect(page.getByRole('button', { name: /^Aprobar/ })).toHaveCount(0)
  await other.goto(run)
  await show(other, 'pago', /Pago/)
  await other.getByLabel('Número del recibo firmado').first().fill('Recibo 7')
  await other.getByRole('button', { name: 'Ya está pagado' }).first().click()
  await context.close()

  const phoneContext = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const phone = await phoneContext.newPage()
  await alreadyIn(phone, FIRST)
  await phone.goto('/grupo/liquidaciones')
  await show(phone, 'recibi', /deb|pag|liquidac/i)
  await phoneContext.close()

  await quiet()
  await federation.at('/reconciliations', 'POST', {})
  await page.context().clearCookies()
  await alreadyAtDesk(page, federation.member, true)
  await page.goto(`/mesa/${FEDERATION}/cuadratura`)
  await show(page, 'cuadratura', /cuadra/)

  const named = readdirSync(GUIDES).flatMap((file) =>
    [...readFileSync(path.join(GUIDES, file), 'utf8').matchAll(/\.\.\/pictures\/guides\/([\w-]+\.png)/g)].map(
      ([, name]) => name ?? '',
    ),
  )
  expect([...taken].sort()).toEqual([...new Set(named)].sort())
  for (const name of named) expect(existsSync(path.join(PICTURES, name)), name).toBe(true)
  for (const { member } of [president, treasurer, federation]) await endOfficesOf(member)
})
