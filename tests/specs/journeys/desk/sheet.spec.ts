import { readFile } from 'node:fs/promises'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { sql } from '../../../clients/store-database.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { named } from '../group/product-steps.ts'
import { atDesk, coordinator, h1 } from './officer.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a spreadsheet is told line by line, corrected, and comes in whole', async ({
      page,
      expectEasy,
    }) => {
      const { id, association, other } = await coordinator()
      const [first, second] = [named('Individual'), named('Posavasos')]
      const file = (price: string) => ({
        name: 'productos.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          [
            'Nombre;Categoría;Precio;Cuántas hay;Formato;Dónde se hizo',
            `${first};Cestería;6.500;8;35 cm;Hualqui`,
            `${second};Cestería;${price};12;10 cm;Hualqui`,
          ].join('\n'),
        ),
      })
      await atDesk(page, id)
      await page.goto(`/mesa/${association}/grupos/${other}`)
      await page.getByRole('link', { name: 'Traer una planilla de productos' }).click()
      await expect(page.getByRole('heading', h1)).toHaveText('Traer una planilla de productos')
      const [template] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Bajar la plantilla' }).click(),
      ])
      expect(await readFile(await template.path(), 'utf8')).toContain('"Cuántas hay"')

      await page.getByRole('button', { name: 'Revisarla' }).click()
      await expect(page.getByRole('alert')).toContainText('Elige un archivo')
      await page.getByLabel('Planilla').setInputFiles(file('1,500'))
      await page.getByRole('button', { name: 'Revisarla' }).click()
      await expect(page.getByRole('alert')).toContainText('1 cosa que corregir')
      await expect(page.getByRole('row', { name: /3 Precio/ })).toContainText('se puede leer de dos maneras')
      await expect(page.getByRole('button', { name: /^Traer/ })).toHaveCount(0)
      if (javaScriptEnabled) await expectEasy()
      await page.getByLabel('Planilla').setInputFiles(file('1.500'))
      await page.getByRole('button', { name: 'Revisarla' }).click()
      await expect(page.getByRole('row', { name: new RegExp(`2 ${first}`) })).toContainText(
        'Falta al menos una foto.',
      )
      if (javaScriptEnabled) await expectEasy()
      expect(await sql('select id from product where title = $1', [first])).toEqual([])
      await page.getByRole('button', { name: 'Traer 2 productos' }).click()
      await expect(page.getByRole('status')).toContainText('Traídos')
      type Waiting = { proposals: { title: string }[] }
      const waiting = await (await officerDesk(other)).get<Waiting>('/proposals')
      const titles = waiting.body.proposals.map(({ title }) => title)
      expect(titles).toEqual(expect.arrayContaining([first, second]))
      const written = await sql(`select after->>'products' as products from act where member_id = $1`, [id])
      expect(written).toEqual([{ products: '2' }])
    })
  })
