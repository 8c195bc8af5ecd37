import { sql } from '../../../clients/store-database.ts'
import { newCertificate } from '../../../fixtures/certificate.ts'
import { expect, test } from '../../../support/browser-test.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('whoever has the code of a certificate reads what it is worth, and its paper', async ({
      page,
      expectAccessible,
    }) => {
      const { code, holder } = await newCertificate()
      await page.goto('/certificados')
      if (javaScriptEnabled) await expectAccessible()
      await page.getByLabel('Código del certificado').fill(code.toLowerCase().replaceAll('-', ' '))
      await page.getByRole('button', { name: 'Ver si vale' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certificado válido')
      await expect(page.getByText(`Certificado ${code}`)).toBeVisible()
      await expect(page.getByText(holder).first()).toBeVisible()
      await expect(page.getByText('2,5 horas')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible()
      const paper = await page.request.get(
        (await page.getByRole('link', { name: 'Bajar el certificado' }).getAttribute('href')) ?? '',
      )
      expect(paper.status()).toBe(200)
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')

      await sql(
        `update certificate set revoked_at = now(), revoked_by = 'member:x', revoked_reason = 'Una prueba'
          where code = $1`,
        [code.replaceAll('-', '')],
      )
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certificado anulado')
      await expect(page.getByText('Una prueba')).toHaveCount(0)
      expect((await page.request.get(`/certificados/${code}/certificado.pdf`)).status()).toBe(404)
    })

    test('a code that is of none says so, and stays to be corrected', async ({ page, expectAccessible }) => {
      const answer = await page.goto('/certificados/ABCD-EFGH-0000')
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No hay un certificado con ese código')
      await expect(page.getByLabel('Código del certificado')).toHaveValue('ABCD-EFGH-0000')
      if (javaScriptEnabled) await expectAccessible()
    })
  })
