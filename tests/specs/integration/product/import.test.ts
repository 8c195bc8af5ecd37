import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { groupDesk } from '../../../clients/group-desk.ts'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { GROUP, sendSheet as send } from '../../../clients/sheet-sender.ts'
import { HEADERS } from '../../../fixtures/sheets/spreadsheets.ts'
import { sql } from '../../../clients/store-database.ts'
import { workbook } from '../../../fixtures/sheets/workbook.ts'

const named = (words: string) => `${words} ${randomBytes(4).toString('hex')}`
const csv = (rows: (string | number)[][], mark = ';') => rows.map((row) => row.join(mark)).join('\r\n')
const rowOf = (title: string, change: Partial<Record<number, string>> = {}) =>
  [title, 'Bordado', '12.990', '3', '20 cm', 'Florida'].map((cell, at) => change[at] ?? cell)
const writtenOf = (title: string) => sql('select id from product where title = $1', [title])

test('the template says its columns, and its example is read once its # is gone', async () => {
  const { body } = await (await officerDesk(GROUP)).get<{ template: string }>('/import-template')
  expect(body.template).toContain('"Cuántas hay"')
  const { body: told } = await send(body.template.replace('"# Mermelada', '"Mermelada'))
  expect(told.report.wrong).toEqual([])
  expect(told.report.products).toMatchObject([
    {
      row: 5,
      title: 'Mermelada de mora',
      priceClp: 4200,
      available: 24,
      missing: ['Falta al menos una foto.'],
    },
  ])
})

test('looking writes nothing; confirming puts all in, waiting, and twice at once only once', async () => {
  const titles = [named('Pañuelo bordado'), named('Camino de mesa')]
  const file = csv([HEADERS, ...titles.map((title) => rowOf(title))])
  expect((await send(file)).body.report).toMatchObject({ wrong: [], isImported: false })
  expect(await writtenOf(titles[0] ?? '')).toEqual([])
  const answers = await Promise.all([1, 2].map(() => send(file, { confirm: true })))
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect((await send(file, { confirm: true })).body.report.isImported).toBe(true)
  const mine = (await (await groupDesk(GROUP)).all()).filter(({ content }) => titles.includes(content.title))
  expect(mine.map(({ state, editedBy }) => [state, editedBy])).toEqual([
    ['in_review', expect.any(String)],
    ['in_review', expect.any(String)],
  ])
  expect(mine[0]?.content).toMatchObject({ category: 'bordado', kind: 'textile', packedWeightGrams: 400 })
})

test('each wrong cell is told with its row and its column, and nothing is half imported', async () => {
  const good = named('Mantel')
  const rows = [
    HEADERS,
    rowOf(good),
    [],
    rowOf(named('Servilleta'), { 2: '4,000', 3: '-1' }),
    rowOf(named('Cojín'), { 1: 'Robots' }),
    rowOf('', {}),
    rowOf(good.toUpperCase()),
  ]
  const { status, body } = await send(csv(rows))
  expect(status).toBe(200)
  expect(body.report.wrong.map(({ row, column }) => [row, column])).toEqual([
    [4, 'Precio'],
    [4, 'Cuántas hay'],
    [5, 'Categoría'],
    [6, 'Nombre'],
    [7, 'Nombre'],
  ])
  expect(body.report.wrong.every(({ words }) => /^[«A-ZÁÉÍÓÚÑ].*\.$/.test(words))).toBe(true)
  const refused = await send(csv(rows), { confirm: true })
  expect([refused.status, refused.body.code]).toEqual([400, 'invalid_data'])
  expect(await writtenOf(good)).toEqual([])
})

test('a fault in the last row leaves none of the others, and the same file goes in whole afterwards', async () => {
  const [first, last] = [named('Primera'), named('Última')]
  const file = csv([HEADERS, rowOf(first), rowOf(last)])
  await sql(`create or replace function test_fault() returns trigger language plpgsql as $body$
    begin if new.title like 'Última %' then raise exception 'fault of a test'; end if; return new; end $body$`)
  await sql(
    'create or replace trigger test_fault before insert on product for each row execute function test_fault()',
  )
  try {
    expect((await send(file, { confirm: true })).status).toBe(500)
  } finally {
    await sql('drop trigger test_fault on product')
  }
  expect(await writtenOf(first)).toEqual([])
  expect((await send(file, { confirm: true })).status).toBe(201)
  expect([await writtenOf(first), await writtenOf(last)].flat()).toHaveLength(2)
})

test.each([
  ['semicolons', ';', (text: string) => Buffer.from(text)],
  ['commas and a mark of UTF-8', ',', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['tabs, as Excel’s Unicode text', '\t', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['the letters of old Windows', ';', (text: string) => Buffer.from(text, 'latin1')],
])('a CSV with %s is read the same', async (_, mark, encode) => {
  const title = named('Chalón de Ñuñoa')
  const { body } = await send(encode(csv([HEADERS, rowOf(title)], mark)), { name: 'foto.jpg' })
  expect(body.report.wrong).toEqual([])
  expect(body.report.products[0]).toMatchObject({ row: 2, title, priceClp: 12_990 })
})

test('an XLSX is known by its content, with its numbers', async () => {
  const title = named('Queso de cabra')
  const row = [title, 'quesos', 6990, 4, '400 g', 'Antuco']
  const { body } = await send(workbook([HEADERS, row]), { name: 'datos.bin' })
  expect(body.report.wrong).toEqual([])
  expect(body.report.products[0]).toMatchObject({ title, priceClp: 6990, available: 4 })
  expect(body.report.products[0]?.missing[0]).toMatch(/foto/)
})

test('food answers for its allergens, or for nothing yet', async () => {
  const headers = [...HEADERS, 'Ingredientes', 'Alérgenos', 'Vence']
  const honey = (ingredients: string, allergens: string, until: string) => [
    ...rowOf(named('Miel'), { 1: 'miel-y-colmena' }),
    ingredients,
    allergens,
    until,
  ]
  const { body } = await send(
    csv([headers, honey('Miel', '', '31-02-2027'), honey('Miel', 'leche y soya', '1-3-2027')]),
  )
  expect(body.report.wrong.map(({ row, column }) => [row, column])).toEqual([
    [2, 'Alérgenos'],
    [2, 'Vence'],
  ])
})

const bomb = Buffer.alloc(60 * 1024 * 1024, '<row></row>')
test.each([
  ['an empty file', Buffer.alloc(0), /vacío/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /no es una planilla/],
  ['an Excel of before', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Excel antiguo/],
  ['a zip that is none', Buffer.from('PK\x03\x04 hola'), /No pudimos leer/],
  ['a zip cut in half', workbook([HEADERS]).subarray(0, 400), /No pudimos leer/],
  ['only headers', Buffer.from(csv([HEADERS])), /ningún producto/],
  [
    '201 rows',
    Buffer.from(csv([HEADERS, ...Array.from({ length: 201 }, (_, n) => rowOf(`P ${n}`))])),
    /201 filas/,
  ],
  [
    'a bomb that tells its size',
    workbook([HEADERS], undefined, [{ name: 'xl/b.xml', content: bomb }]),
    /demasiado grande/,
  ],
  [
    'a bomb that lies about it',
    workbook([HEADERS], undefined, [{ name: 'xl/b.xml', content: bomb, claimedBytes: 10 }]),
    /demasiado grande/,
  ],
  [
    'a little that claims to be four gigabytes',
    workbook([HEADERS], undefined, [{ name: 'xl/b.xml', content: 'x', claimedBytes: 4_294_967_290 }]),
    /demasiado grande/,
  ],
  [
    'a cell at the end of the world',
    workbook([], '<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    /demasiado grande/,
  ],
  [
    'a row at the end of the world',
    workbook([], '<row r="1048576"><c><v>1</v></c></row>'),
    /demasiado grande/,
  ],
])('%s is refused in words', async (_, file, words) => {
  const { status, body } = await send(file)
  expect([status, body.code]).toEqual([400, 'invalid_data'])
  expect(body.message).toMatch(words)
})

test('unknown, repeated and missing columns are told before any row', async () => {
  const { body } = await send(
    csv([
      ['Nombre', 'Precio', 'Precio', 'Color'],
      ['Algo', '1', '2', 'rojo'],
    ]),
  )
  expect(body.report.products).toEqual([])
  expect(body.report.wrong.map(({ column }) => column)).toEqual([
    'Color',
    'Precio',
    'Categoría',
    'Cuántas hay',
    'Formato',
  ])
})

test('more than 2 MB is refused in words, and so is an organization that is no group', async () => {
  const big = await send(Buffer.alloc(2 * 1024 * 1024 + 1, 'a'))
  expect([big.status, big.body.code]).toEqual([413, 'too_large'])
  const [above] = await sql<{ handle: string }>(
    "select handle from organization where kind = 'association' limit 1",
  )
  const { status, body } = await send(csv([HEADERS, rowOf('Algo')]), { group: above?.handle ?? '' })
  expect([status, body.message]).toEqual([404, 'No encontramos ese grupo entre los de esta mesa.'])
})

test('two hundred products go in with one file', async () => {
  const mark = randomBytes(4).toString('hex')
  const rows = Array.from({ length: 200 }, (_, n) => rowOf(`Muestra ${mark} ${n}`))
  expect((await send(csv([HEADERS, ...rows]), { confirm: true })).status).toBe(201)
  const written = await sql('select id from product where title like $1', [`Muestra ${mark} %`])
  expect(written).toHaveLength(200)
  await sql(`update product set deleted_at = now() where title like $1`, [`Muestra ${mark} %`])
})

test('a day of harvest is read day first, and asked again when it cannot be', async () => {
  const [said, strange, late] = [named('Poleo'), named('Poleo'), named('Poleo')]
  const headers = [...HEADERS, 'Fecha de cosecha']
  const inThreeYears = new Date().getFullYear() + 3
  const rows = [
    [...rowOf(said), `5-2-${new Date().getFullYear() - 1}`],
    [...rowOf(strange), 'en marzo'],
    [...rowOf(late), `01-01-${inThreeYears}`],
  ]
  const { body } = await send(csv([headers, ...rows]))
  expect(body.report.wrong).toMatchObject([
    { row: 3, column: 'Fecha de cosecha', words: expect.stringContaining('22-11-2027') as string },
    { row: 4, column: 'Fecha de cosecha', words: 'No puede ser después de hoy.' },
  ])
  await send(csv([headers, rows[0] ?? []]), { confirm: true })
  const mine = (await (await groupDesk(GROUP)).all()).find(({ content }) => content.title === said)
  expect(mine?.content.harvestedOn).toBe(`${new Date().getFullYear() - 1}-02-05`)
})
