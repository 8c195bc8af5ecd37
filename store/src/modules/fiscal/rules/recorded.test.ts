import { expect, test } from 'vitest'
import { fileProblem } from './document-file'
import { dayProblem } from './issue-day'
import { xmlProblem } from './xml-facts'

const PDF = '%PDF-1.7\nwhatever\n%%EOF\n'
const XML = '<?xml version="1.0" encoding="ISO-8859-1"?><DTE><TipoDTE>39</TipoDTE></DTE>\n'

test.each<[string, 'pdf' | 'xml', string, RegExp | null]>([
  ['a PDF', 'pdf', PDF, null],
  ['half of one', 'pdf', '%PDF-1.7\nwhatever', /PDF entero/],
  ['a picture named PDF', 'pdf', '\u0089PNG', /PDF entero/],
  ['nothing', 'pdf', '', /vacío/],
  ['too much', 'pdf', `%PDF-${'x'.repeat(3_000_000)}%%EOF`, /3 MB/],
  ['an XML', 'xml', XML, null],
  ['one with a mark before', 'xml', `\u00ef\u00bb\u00bf${XML}`, null],
  ['one without a declaration', 'xml', '<DTE></DTE>', null],
  ['a PDF named XML', 'xml', PDF, /no es un XML/],
  ['a page', 'xml', '<!DOCTYPE html><html></html>', /no es un XML/],
  ['entities', 'xml', `${XML}<!ENTITY a "b">`, /como los del SII/],
  ['with zeros', 'xml', `<DTE>\u0000</DTE>`, /no es un XML/],
])('a file: %s', (_, format, text, expected) => {
  const problem = fileProblem(format, Buffer.from(text, 'latin1'))
  if (expected) expect(problem).toMatch(expected)
  else expect(problem).toBeNull()
})

const xmlOf = (kind: number, folio: number, total: number) =>
  Buffer.from(
    `<DTE><TipoDTE>${kind}</TipoDTE><Folio> ${folio} </Folio><MntTotal>${total}</MntTotal><Folio>9</Folio></DTE>`,
  )

test.each<[string, Buffer, string | null]>([
  ['the same', xmlOf(39, 120, 11_900), null],
  ['another kind', xmlOf(33, 120, 11_900), 'Ese XML es de Factura, y aquí va Boleta.'],
  [
    'a kind that we do not know',
    xmlOf(52, 120, 11_900),
    'Ese XML es de un documento tipo 52, y aquí va Boleta.',
  ],
  ['another folio', xmlOf(39, 121, 11_900), 'Ese XML es del folio 121, y anotaste el 120.'],
  ['another total', xmlOf(39, 120, 11_901), 'Ese XML es por $11.901, y este documento es por $11.900.'],
  ['nothing of it', Buffer.from('<DTE/>'), null],
])('an XML that says: %s', (_, bytes, expected) => {
  expect(xmlProblem(bytes, { kind: 39, folio: 120, grossClp: 11_900 })).toBe(expected)
})

test.each<[string, string | null]>([
  ['2026-11-20', null],
  ['2026-11-29', null],
  ['2026-11-30', 'Ese día todavía no llega.'],
  ['2026-11-19', 'No puede ser de antes del 20-11-2026.'],
])('the day %s', (issuedOn, expected) => {
  expect(dayProblem(issuedOn, { notBefore: '2026-11-20', today: '2026-11-29' })).toBe(expected)
})
