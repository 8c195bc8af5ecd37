import { codeFor, messagesTo } from '../../../clients/mailbox.ts'
import { newMember } from '../../../clients/member.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { sql } from '../../../clients/store-database.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { alreadyInAs } from './entry.ts'

test('a member corrects her name and changes her number by the code that comes to it', async ({
  page,
  expectEasy,
}) => {
  const { id, phone } = await newMember('telar-mar-adentro')
  const next = newPhone()
  await alreadyInAs(page, id)
  await page.goto('/grupo/cuenta')
  await page.getByRole('link', { name: 'Tu nombre y tu celular' }).click()
  await expectEasy()
  await page.getByLabel('Tu nombre').fill('')
  await page.getByRole('button', { name: 'Guardar mi nombre' }).click()
  await expect(page.getByRole('alert')).toHaveText('Falta el nombre.')
  await page.getByLabel('Tu nombre').fill('Rosa Prueba')
  await page.getByRole('button', { name: 'Guardar mi nombre' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await page.getByLabel('Tu número nuevo').fill('no sé')
  await page.getByRole('button', { name: 'Mandar el código' }).click()
  await expect(page.getByRole('alert')).toHaveText('El celular va así: 9 1234 5678.')
  const since = new Date(Date.now() - 1000)
  await page.getByLabel('Tu número nuevo').fill(next)
  await page.getByRole('button', { name: 'Mandar el código' }).click()
  await page.getByLabel('Código de seis números').fill('12')
  await page.getByRole('button', { name: 'Cambiar mi número' }).click()
  await expect(page.getByRole('alert')).toHaveText('El código son seis números.')
  await expectEasy()
  await page.getByLabel('Código de seis números').fill(await codeFor(next, since))
  await page.getByRole('button', { name: 'Cambiar mi número' }).click()
  const shown = next.replace(/^\+56(\d)(\d{4})(\d{4})$/, '+56 $1 $2 $3')
  await expect(page.getByText(`Ahora entras con el ${shown}.`)).toBeVisible()
  await expect.poll(() => messagesTo(phone).map(({ template }) => template)).toContain('contact_changed')
  await page.getByRole('link', { name: 'Tu cuenta' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosa Prueba')
  await sql('update membership set until = now() where member_id = $1', [id])
})
