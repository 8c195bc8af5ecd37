import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Statement, StatementLine } from '../contracts'
import { periodDocument, statementDocument } from './make-document'
import { allPrintable, printable } from './pdf/printable'
import { PAPER_LINES, statementPaper } from './statement-paper'

const line = (more: Partial<StatementLine> = {}): StatementLine => ({
  id: 'post_1',
  at: '2026-10-10T15:00:00.000Z',
  what: 'Venta entregada',
  displayId: 1042,
  group: null,
  parts: [
    { what: '2 × Miel de quillay a $8.990', amountClp: 17_980 },
    { what: '7 % a la asociación', amountClp: -1258 },
  ],
  amountClp: 16_722,
  terms: { assemblyDate: '2026-03-12', minutes: 'Acta 3' },
  ...more,
})

const statement = (more: Partial<Statement> = {}): Statement => ({
  id: 'stmt_1',
  number: 12,
  month: '2026-10',
  account: 'group',
  organization: { handle: 'telar-mar-adentro', name: 'Telar Mar Adentro' },
  openingClp: -2000,
  earnedClp: 16_722,
  paidClp: -5000,
  closingClp: 9722,
  closedAt: '2026-11-02T12:00:00.000Z',
  hash: 'a'.repeat(64),
  lines: [line()],
  lineCount: 1,
  advances: [],
  ...more,
})

const HOSTILE = [
  '#import "@preview/x:1.0.0": *',
  '#panic("no") #eval("1") $x^2$ ]] [[ */ // \\u{41} \\',
  '=cmd|"/c calc"!A1;"x"\r\n+1',
  'Flores 🌸👩🏽‍🌾 de 漢字 y Ñuble \u202e\u0000 \uFEFF',
  'Larguísimo'.repeat(60),
  '<a href="x">&amp; @ref <label> `code` ```raw``` ~ -- _x_ *y* = z',
]

const drawn = async (of: Statement) => (await statementDocument(of, 'pdf')).bytes
const cellsOf = (bytes: Buffer): string[][] => parse(bytes, { bom: true, delimiter: ';' })
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

it('draws the same bytes for the same statement, tagged, in its language and as PDF/UA', async () => {
  const [one, again] = [await drawn(statement()), await drawn(statement())]
  expect(sha(again)).toBe(sha(one))
  const text = one.toString('latin1')
  expect(text.slice(0, 5)).toBe('%PDF-')
  for (const mark of ['/MarkInfo', '/StructTreeRoot', '/Lang', 'pdfuaid:part'])
    expect(text.includes(mark), mark).toBe(true)
  expect(sha(await drawn(statement({ hash: 'b'.repeat(64) })))).not.toBe(sha(one))
})

it.each(HOSTILE)('draws «%s» as the text that it is, in every place where people write', async (name) => {
  const paper = statementPaper(
    statement({
      organization: { handle: 'telar-mar-adentro', name },
      lines: [
        line({ what: name, parts: [{ what: name, amountClp: 16_722 }] }),
        line({ terms: { assemblyDate: '2026-03-12', minutes: name } }),
      ],
    }),
  )
  expect(paper.name).toBe(name)
  const bytes = await drawn(
    statement({
      organization: { handle: 'telar-mar-adentro', name },
      lines: [line({ what: name, parts: [{ what: name, amountClp: 16_722 }] })],
    }),
  )
  expect(bytes.length).toBeGreaterThan(5000)
})

it('has a letter of each font for everything that it lets through', async () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join('')
  const letters = printable(all)
  expect(letters).toContain('ñ')
  for (const account of ['group', 'association'] as const) {
    const of = statement({
      account,
      organization: { handle: 'x', name: letters },
      lines: [line({ what: letters, group: letters })],
    })
    expect((await drawn(of)).length).toBeGreaterThan(5000)
  }
})

it('keeps what is written and leaves out only what no font can draw', () => {
  expect(printable('Ñuble, «miel» nº 2 — $8.990')).toBe('Ñuble, «miel» nº 2 — $8.990')
  expect(printable('Flores 🌸 de ǧ 漢')).toBe('Flores de g ?')
  expect(printable('a\u0000b\u202ec')).toBe('abc')
  expect(allPrintable({ a: ['ok', 1, null, ['漢', true]] })).toEqual({ a: ['ok', 1, null, ['?', true]] })
})

it('lets paper end where nobody reads on, and says so; what is summed stays whole', () => {
  const lines = Array.from({ length: PAPER_LINES + 7 }, () => line())
  const paper = statementPaper(statement({ lines, lineCount: lines.length }))
  expect(paper.rows).toHaveLength(PAPER_LINES)
  expect(paper.note).toContain('7 movimientos más')
  expect(paper.figures.map(([, amount]) => amount)).toEqual(['−$2.000', '$16.722', '$5.000', '$9.722'])
})

const advance = {
  ...{
    id: 'pay_1',
    paidAt: '2026-10-05T15:00:00.000Z',
    amountClp: 100_000,
    recoveredClp: 30_000,
    leftClp: 70_000,
  },
  what: 'Anticipo del 05-10-2026 de $100.000: este mes se descontaron $30.000 y queda por devolver $70.000.',
}

it('says of an advance what came back and what is left, in a row that adds nothing', async () => {
  const of = statement({ advances: [advance] })
  expect(statementPaper(of).remarks).toEqual([advance.what])
  expect(sha(await drawn(of))).not.toBe(sha(await drawn(statement())))
  const { bytes } = await statementDocument(of, 'csv')
  const [, ...rows] = cellsOf(bytes)
  expect(rows.at(-1)).toEqual(['05-10-2026', '', advance.what, '', '', '', '', ''])
  expect(rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(of.lines[0]?.amountClp)
  const xlsx = unzipSync(new Uint8Array((await statementDocument(of, 'xlsx')).bytes))
  const text = Object.values(xlsx).map((file) => Buffer.from(file).toString('utf8'))
  expect(text.some((one) => one.includes('queda por devolver $70.000'))).toBe(true)
})

it('adds up on paper what a body earned by each group', () => {
  const lines = [
    line({ group: 'B', amountClp: 5 }),
    line({ group: 'A', amountClp: 7 }),
    line({ group: 'B', amountClp: -2 }),
  ]
  const { rows } = statementPaper(statement({ account: 'association', lines, lineCount: 3 }))
  expect(rows).toEqual([
    ['A', '1', '$7'],
    ['B', '2', '$3'],
  ])
})

it('writes a CSV that a spreadsheet of Chile opens, with whole pesos and without a formula', async () => {
  const lines = HOSTILE.map((what) => line({ what, group: what }))
  const { bytes, name } = await statementDocument(statement({ lines, lineCount: lines.length }), 'csv')
  expect(name).toBe('liquidacion-2026-10-telar-mar-adentro')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head, ...rows] = cellsOf(bytes)
  expect(head).toEqual(['Fecha', 'Pedido', 'Qué pasó', 'Grupo', 'Por qué', 'Parte', 'Monto', 'Reparto'])
  expect(rows).toHaveLength(HOSTILE.length * 2)
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/)
  expect(rows.reduce((sum, row) => sum + Number(row[5]), 0)).toBe(16_722 * HOSTILE.length)
  expect(rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(16_722 * HOSTILE.length)
})

it('writes a workbook in which pesos are whole numbers and texts stay texts', async () => {
  const lines = HOSTILE.map((what) => line({ what }))
  const { bytes } = await statementDocument(statement({ lines, lineCount: lines.length }), 'xlsx')
  const files = unzipSync(bytes)
  const sheet = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString()
  expect(sheet).toContain('<v>16722</v>')
  expect(sheet).toContain('<v>-1258</v>')
  expect(sheet).not.toContain('<f>')
})

it('writes all statements of a month with their sum', async () => {
  const all = { count: 2, openingClp: 1, earnedClp: 2, paidClp: -3, closingClp: 0 }
  const { bytes } = await periodDocument({ month: '2026-10', all }, [statement()], 'csv')
  expect(cellsOf(bytes)).toEqual([
    ['N.º', 'De quién', 'Qué es', 'Venía de antes', 'Ganó', 'Ya recibió', 'Queda'],
    ['12', 'Telar Mar Adentro', 'Grupo', '-2000', '16722', '5000', '9722'],
    ['', 'Todo', '', '1', '2', '3', '0'],
  ])
})
