import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { violationsOf } from '../../../../support/axe.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const FEDERATION = 'mingaco-biobio'
const made: string[] = []
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('the federation changes its name, and the shop bears it at once', async ({ page }) => {
      const { member } = await newOfficer(FEDERATION, ['president'])
      made.push(member)
      await alreadyAtDesk(page, member)
      await page.goto(`/mesa/${FEDERATION}/ajustes`)
      await page.getByRole('main').getByRole('link', { name: 'Federación' }).click()
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([])
      await expectLight(page)
      const name = await page.getByLabel('Nombre').inputValue()
      const [commune] = await page.getByLabel('Comuna donde está').locator('option:checked').allTextContents()
      const save = async (words: string) => {
        await page.getByLabel('Nombre').fill(words)
        await page.getByRole('button', { name: 'Guardar' }).click()
      }
      await save('')
      await expect(page.getByRole('alert')).toContainText('No quedó guardado')
      await expect(page.getByLabel('Comuna donde está').locator('option:checked')).toHaveText(commune ?? '')
      await save(`${name} Unida`)
      await expect(page.getByRole('status')).toContainText('quedaron cambiados')
      await page.goto('/')
      await expect(page.getByRole('banner')).toContainText('Unida')
      await page.goto(`/mesa/${FEDERATION}/ajustes/federacion`)
      await save(name)
      await expect(page.getByRole('status')).toContainText('quedaron cambiados')
      await page.goto('/')
      await expect(page.getByRole('banner')).not.toContainText('Unida')
    })
  })
