import { monthsFrom } from '../../../../../store/src/kernel/time/months.ts'
import { newGroup, leave } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { picture } from '../../../../fixtures/picture.ts'
import { newGtin } from '../../../../fixtures/supply/gtin.ts'
import { offerOf, votedStandard } from '../../../../fixtures/supply/standard.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'
import { dayIn, thisMonth } from '../../../../support/days.ts'

const HERE = 'productoras-de-arauco'
let group = ''
let groupName = ''
test.beforeAll(async () => {
  group = await newGroup(HERE)
  const [row] = await sql<{ name: string }>('select name from organization where handle = $1', [group])
  groupName = row?.name ?? ''
})
test.afterAll(() => leave(group))

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a secretary writes down what was voted, quality how a group did, and the calendar what it says', async ({
      page,
    }) => {
      const secretary = await newOfficer(HERE, ['secretary'])
      const quality = await newOfficer(HERE, ['quality'])
      const name = `Dulce de ${secretary.phone.slice(-5)}`
      await alreadyAtDesk(page, secretary.member)
      await page.goto(`/mesa/${HERE}/oferta`)
      await page.getByRole('link', { name: 'Ver las fichas técnicas' }).click()
      await page.getByRole('link', { name: 'Anotar una ficha votada' }).click()
      await page.getByLabel('Cómo se llama').fill(name)
      await page.getByLabel('En qué se cuenta').fill('frascos')
      await page.getByLabel('Receta o técnica').fill('Se cuece una hora')
      for (const [label, value] of [
        ['Formato', '250 g'],
        ['Envase', 'Frasco de vidrio'],
        ['Etiqueta', 'Kraft'],
        ['Cuánto puede variar', '5 g más o menos'],
        ['Lote mínimo', '1,5'],
        ['Lo que cuesta hacer una', '1.150'],
        ['Día de la asamblea', '2026-03-14'],
      ] as const)
        await page.getByLabel(label).fill(value)
      await page.getByRole('button', { name: 'Anotarla' }).click()
      await expect(page.getByRole('alert')).toContainText('No quedó guardado')
      await expect(page.getByLabel('Receta o técnica')).toHaveValue('Se cuece una hora')
      await page.getByLabel('Lote mínimo').fill('24')
      await page.getByLabel('Acta').fill('Acta 7')
      await page.getByRole('button', { name: 'Anotarla' }).click()
      await expect(page.getByRole('status')).toContainText('La ficha quedó anotada')
      await page.getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
      await expect(page.getByText('$1.150, sin el trabajo')).toBeVisible()
      await page.getByRole('link', { name: 'Anotar otra versión votada' }).click()
      await expect(page.getByLabel('Lote mínimo')).toHaveValue('24')
      await page.getByLabel('Lote mínimo').fill('36')
      await page.getByLabel('Día de la asamblea').fill('2026-08-01')
      await page.getByLabel('Acta').fill('Acta 9')
      await page.getByRole('button', { name: 'Anotarla' }).click()
      await expect(page.getByText('Versión 2, votada el 01-08-2026')).toBeVisible()
      const standard = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      await page.getByText('Agregar una foto de lo que está bien o mal').click()
      await page.getByLabel('Qué muestra').selectOption('wrong')
      const png = { name: 'f.png', mimeType: 'image/png', buffer: picture({ width: 400, height: 300 }) }
      await page.getByLabel('La foto').setInputFiles(png)
      await page.getByRole('button', { name: 'Guardar la foto' }).click()
      await expect(page.getByText('Elígela de nuevo')).toBeVisible()
      await page.getByLabel('La foto').setInputFiles(png)
      await page.getByLabel('Qué se ve, y por qué').fill('Etiqueta torcida')
      await page.getByRole('button', { name: 'Guardar la foto' }).click()
      await expect(page.getByRole('status')).toContainText('La foto quedó puesta')
      await expect(page.getByRole('img', { name: 'Etiqueta torcida' })).toBeVisible()
      await page.getByText('Anotar el GTIN').click()
      await page.getByLabel('GTIN, con todos sus números').fill('9506000134353')
      await page.getByRole('button', { name: 'Guardar el GTIN' }).click()
      await expect(page.getByText('El último número no calza').first()).toBeVisible()
      await page.getByLabel('GTIN, con todos sus números').fill(newGtin())
      await page.getByRole('button', { name: 'Guardar el GTIN' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó anotado el GTIN')

      await alreadyAtDesk(page, quality.member)
      await page.goto(`/mesa/${HERE}/oferta/fichas/${standard}`)
      await page.getByRole('link', { name: groupName }).click()
      await expect(page.getByLabel('Grupo')).toHaveValue(group)
      await page.getByLabel('Qué se probó').fill('12 frascos')
      await page.getByLabel('Día de la prueba').fill(dayIn(-2))
      await page.getByLabel('Quiénes visitaron').fill('Dos de Tirúa')
      await page.getByRole('button', { name: 'Anotarlo' }).click()
      await expect(page.getByText('Di cómo le fue.')).toBeVisible()
      await page.getByRole('radio', { name: 'Calificó', exact: true }).check()
      await page.getByLabel('Cuántas puede hacer al mes').fill('80')
      await page.getByLabel('Hasta cuándo vale').fill(dayIn(300))
      await page.getByRole('button', { name: 'Anotarlo' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó anotado')
      const row = page.getByRole('row').filter({ hasText: groupName })
      await expect(row).toContainText('Calificado')
      await expect(row).toContainText('80 al mes')

      await offerOf(group, standard, 120)
      await page.goto(`/mesa/${HERE}/oferta`)
      await page.getByRole('link', { name, exact: true }).click()
      await expect(page.getByText('es el mes con más: 120 seguras.')).toBeVisible()
      await expect(page.getByText('De las 120 seguras, 80 son de grupos calificados')).toBeVisible()
      for (const { member } of [secretary, quality]) await endOfficesOf(member)
    })
  })

test('its pages are easy and light at every width', async ({ page, expectEasy }) => {
  const { member } = await newOfficer(HERE, ['president'])
  const standard = await votedStandard(HERE)
  for (const month of monthsFrom(thisMonth())) await offerOf(group, standard, 1_000_000, month)
  await alreadyAtDesk(page, member)
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      '',
      `?ficha=${standard}`,
      '/fichas',
      '/fichas/nueva',
      `/fichas/${standard}`,
      `/fichas/${standard}/calificar`,
    ]) {
      await page.goto(`/mesa/${HERE}/oferta${path}`)
      await expectEasy()
      await expectLight(page)
    }
  }
  await endOfficesOf(member)
})
