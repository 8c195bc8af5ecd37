import { readFileSync } from 'node:fs'
import { newCertificate } from '../../../fixtures/certificate.ts'
import { expect, test } from '../../../support/browser-test.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a badge is downloaded from its certificate and verified where it is pasted, to the letter', async ({
      page,
      expectAccessible,
    }) => {
      const { code, holder } = await newCertificate()
      await page.goto(`/certificados/${code}`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Bajar la insignia digital' }).click(),
      ])
      const file = readFileSync(await download.path(), 'utf8')
      await page.getByRole('link', { name: 'Ver otro certificado' }).click()
      await page.getByRole('link', { name: 'Tengo una insignia digital' }).click()
      // One letter of what was signed.
      const changed = file.replace(
        /(vc\+jwt,[\w-]+\..{9})(.)/,
        (_, before, one) => before + (one === 'A' ? 'B' : 'A'),
      )
      await page.getByLabel('La insignia').fill(changed)
      await page.getByRole('button', { name: 'Verificar' }).click()
      await expect(page.getByRole('alert')).toContainText('algo se cambió después')
      if (javaScriptEnabled) await expectAccessible()
      await page.getByLabel('La insignia').fill(file)
      await page.getByRole('button', { name: 'Verificar' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certificado válido')
      await expect(page.getByText(holder)).toBeVisible()
      if (javaScriptEnabled) await expectAccessible()
    })
  })
