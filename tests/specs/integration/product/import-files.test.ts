import { expect, test } from 'vitest'
import { sendSheet } from '../../../clients/sheet-sender.ts'
import { BOMBS } from '../../../fixtures/sheets/spreadsheet-bombs.ts'
import { HEADERS, SPREADSHEETS } from '../../../fixtures/sheets/spreadsheets.ts'
import { workbook } from '../../../fixtures/sheets/workbook.ts'

test.each(BOMBS)('a workbook with %s is refused in words', async (_, file) => {
  const { status, body } = await sendSheet(file, { name: 'a.xlsx' })
  expect([status, body.code]).toEqual([400, 'invalid_data'])
  expect(body.message).toMatch(/No pudimos leer|demasiado grande/)
})

test.each(SPREADSHEETS)(
  'of another program, $name: read, or told why not',
  async ({ bytes, told, isRefused }) => {
    const { status, body } = await sendSheet(bytes, { name: 'planilla' })
    const { report } = body
    const said =
      status === 400 ? [body.message] : [...report.notes, ...report.wrong.map(({ words }) => words)]
    expect([200, 400]).toContain(status)
    expect(said).toEqual(told ? [expect.stringMatching(told)] : [])
    if (!isRefused)
      expect(report.products).toMatchObject([{ title: 'Chalón de Ñuñoa', priceClp: 12_990, available: 3 }])
  },
)

test('a price that a spreadsheet of another country cut short is asked about', async () => {
  const { body } = await sendSheet(
    workbook([HEADERS, ['Chal de prueba', 'Bordado', 45, 3, '20 cm', 'Florida']]),
  )
  expect(body.report.wrong.map(({ column, words }) => [column, words])).toEqual([
    ['Precio', expect.stringMatching(/¿Cuesta \$45\?.*45000/)],
  ])
})
