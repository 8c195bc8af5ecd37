import { sql } from '../../../clients/store-database.ts'
import {
  emptyMonth,
  FEDERATION,
  monthToClose,
  pastSales,
  statementOf,
} from '../../../fixtures/closed-month.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { quiet } from '../../../support/quiet.ts'
import { transferSize } from '../../../support/transfer-size.ts'
import { someone } from '../group/entry.ts'
import { alreadyAtDesk } from './at-desk.ts'

const h1 = { level: 1 } as const
const GROUP = 'telar-mar-adentro'
const ASSOCIATION = 'productoras-de-arauco'

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const words = (month: string) => `${MONTHS[Number(month.slice(5)) - 1]} de ${month.slice(0, 4)}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

async function officer(organization: string, office: string) {
  const member = await someone('leader')
  const mandate = await giveOffice(member.id, organization, office)
  return { ...member, end: () => sql('update mandate set ended_at = now() where id = $1', [mandate]) }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a treasurer closes a month on books that agree, and reads what each one earned and why', async ({
      page,
    }) => {
      const month = await emptyMonth()
      await pastSales(GROUP, month, [10_000, 30_000])
      const { consignment } = await soldConsignment()
      const shift = (clp: number) =>
        sql('update consignment set items_clp = items_clp + $1 where id = $2', [clp, consignment.id])
      const treasurer = await officer(FEDERATION, 'treasurer')
      await alreadyAtDesk(page, treasurer.id, true)
      await page.goto(`/mesa/${FEDERATION}/cierre`)
      await expect(page.getByRole('heading', h1)).toHaveText(`Toca cerrar ${words(month)}`)
      await expect(page.getByText('$40.000').first()).toBeVisible()
      await page.getByRole('link', { name: `Cerrar ${words(month)}` }).click()
      await expect(page.getByText('No se puede deshacer.')).toBeVisible()

      await quiet()
      await shift(1)
      await page.getByRole('button', { name: `Sí, cerrar ${words(month)}` }).click()
      await expect(page.getByRole('alert')).toContainText(`${capital(words(month))} sigue abierto`)
      await expect(page.getByRole('link', { name: 'Ver la cuadratura' })).toHaveAttribute(
        'href',
        `/mesa/${FEDERATION}/cuadratura`,
      )
      await shift(-1)
      await page.getByRole('button', { name: `Sí, cerrar ${words(month)}` }).click()
      await expect(page.getByRole('status')).toContainText(`${capital(words(month))} está cerrado`)
      await expect(page.getByRole('heading', h1)).toHaveText(`En ${words(month)} ganaron $40.000`)

      await page
        .getByRole('row', { name: /Productoras de Arauco/ })
        .getByRole('link')
        .click()
      await expect(page).toHaveURL(new RegExp(`/mesa/${ASSOCIATION}/cierre/${month}$`))
      await page.getByRole('row', { name: /Telar/ }).getByRole('link').click()
      await expect(page.getByRole('heading', h1)).toHaveText(`Liquidación de ${words(month)}`)
      await expect(page.getByRole('definition').nth(1)).toHaveText('$34.000')
      await expect(page.getByText(/^Reparto votado el/)).toBeVisible()
      await expect(page.getByRole('row', { name: /Venta entregada/ })).toHaveCount(2)
      await page.getByRole('link', { name: 'Cuentas' }).click()
      await expect(page.getByRole('link', { name: capital(words(month)) })).toBeVisible()
      await page.goto(`/mesa/${FEDERATION}/cierre/${month}/cerrar`)
      await expect(page).toHaveURL(new RegExp(`/mesa/${FEDERATION}/cierre$`))
      await treasurer.end()
    })
  })

test.describe('at every width', () => {
  test('pages of closed months and statements are easy, light, and turn by links; who only reads closes nothing', async ({
    page,
    context,
    stack,
    expectEasy,
  }) => {
    const { id, month } = await statementOf(
      GROUP,
      Array.from({ length: 230 }, (_, index) => 1000 * (1 + (index % 37))),
    )
    await pastSales(GROUP, await monthToClose(), [5000])
    const auditor = await officer(FEDERATION, 'auditor')
    await alreadyAtDesk(page, auditor.id)
    await page.goto(`/mesa/${FEDERATION}/cierre`)
    await expect(page.getByRole('link', { name: /^Cerrar/ })).toHaveCount(0)
    const paths = [
      `/mesa/${FEDERATION}/cierre`,
      `/mesa/${FEDERATION}/cierre/${month}`,
      `/mesa/${ASSOCIATION}/cierre`,
      `/mesa/${ASSOCIATION}/cierre/${month}`,
      `/mesa/${ASSOCIATION}/liquidaciones/${id}`,
    ]
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of paths) {
        await page.goto(path)
        await expectEasy()
      }
    }
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    for (const path of paths) {
      await page.goto(path)
      const sheets = await page
        .locator('link[rel=stylesheet]')
        .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href))
      const parts = await Promise.all([
        transferSize(stack.urls.shop + path, { cookie }),
        ...sheets.map((sheet) => transferSize(sheet)),
      ])
      expect(parts.map(({ status }) => status)).toEqual(parts.map(() => 200))
      expect(
        parts.reduce((sum, { bytes }) => sum + bytes, 0),
        path,
      ).toBeLessThanOrEqual(14 * 1024)
      expect(await page.locator('script').count()).toBe(0)
    }
    await page.getByRole('link', { name: 'Siguientes' }).click()
    await expect(page.getByText('Página 2 de 3')).toBeVisible()
    await page.getByRole('link', { name: 'Siguientes' }).click()
    await expect(page.getByRole('row', { name: /Venta entregada/ })).toHaveCount(30)
    await expect(page.getByRole('link', { name: 'Siguientes' })).toHaveCount(0)
    await page.goto(`/mesa/${FEDERATION}/cierre/${await monthToClose()}/cerrar`)
    await expect(page).toHaveURL(new RegExp(`/mesa/${FEDERATION}/cierre$`))
    await auditor.end()
  })
})
