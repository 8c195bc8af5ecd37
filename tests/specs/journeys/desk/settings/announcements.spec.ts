import { randomUUID } from 'node:crypto'
import { sql } from '../../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../../support/scripts-at-desk.ts'
import { alreadyIn } from '../../group/entry.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { dayIn } from '../../../../support/days.ts'

const FEDERATION = 'mingaco-biobio'
const MARK = `No hay acopio ${randomUUID().slice(0, 8)}`
const h1 = { level: 1 } as const
const made: string[] = []
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await sql('update announcement set ended_at = now() where text like $1 and ended_at is null', [`${MARK}%`])
})

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('what is announced stands in the shop, or on the groups’ phones, until somebody takes it down', async ({
      page,
      browser,
    }) => {
      const { member } = await newOfficer(FEDERATION, ['communications'])
      made.push(member)
      await alreadyAtDesk(page, member)
      const announce = async (where: string, text: string) => {
        await page.goto(`/mesa/${FEDERATION}/ajustes/anuncios`)
        await page.getByRole('link', { name: 'Anunciar algo' }).click()
        await page.getByRole('radio', { name: where }).check()
        await page.getByRole('textbox', { name: 'Qué dice' }).fill(text)
        await page.getByRole('button', { name: 'Anunciarlo' }).click()
        await expect(page.getByRole('alert')).toContainText('Hay algo que corregir')
        await expect(page.getByRole('textbox', { name: 'Qué dice' })).toHaveValue(text)
        await page.getByLabel('Hasta el día').fill(dayIn(3))
        await page.getByRole('button', { name: 'Anunciarlo' }).click()
        await expect(page.getByRole('status')).toContainText('quedó puesto')
        await expect(page.getByText(text)).toBeVisible()
      }
      const [toShop, toGroups] = ['tienda', 'grupos'].map((to) => `${MARK} ${to} ${javaScriptEnabled}`)
      await announce('A quien abre la tienda', toShop ?? '')
      await announce('A los grupos, en su celular', toGroups ?? '')

      await page.goto('/')
      await expect(page.getByText(toShop ?? '')).toBeVisible()
      await expect(page.getByText(toGroups ?? '')).toHaveCount(0)
      const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: true })
      await alreadyIn(phone, 'telar-mar-adentro')
      await phone.goto('/grupo/pedidos')
      await expect(phone.getByRole('heading', h1)).toHaveText('Pedidos')
      await expect(phone.getByText(toGroups ?? '')).toBeVisible()
      await phone.close()

      await page.goto(`/mesa/${FEDERATION}/ajustes/anuncios`)
      await page.getByRole('article').filter({ hasText: toShop }).getByRole('button').click()
      await expect(page.getByRole('status')).toContainText('ya no se muestra')
      await page.goto('/')
      await expect(page.getByText(toShop ?? '')).toHaveCount(0)
    })
  })
