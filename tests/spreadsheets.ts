import { workbook, zip } from './workbook.ts'

export const HEADERS = ['Nombre', 'Categoría', 'Precio', 'Cuántas hay', 'Formato', 'Dónde se hizo']
export const ROW = ['Chalón de Ñuñoa', 'Bordado', '12.990', '3', '20 cm', 'Florida']
const NUMBERS = ['Chalón de Ñuñoa', 'Bordado', 12_990, 3, '20 cm', 'Florida']

/** A file as another program writes it: `told` is what it is refused or noted with, else its one product is read. */
export type Spreadsheet = { name: string; bytes: Buffer; told?: RegExp; isRefused?: boolean }

const lines = (rows: string[][], mark = ';', end = '\r\n') => rows.map((row) => row.join(mark)).join(end)
const plain = lines([HEADERS, ROW])
const MAC: Record<string, number> = { á: 0x87, é: 0x8e, í: 0x92, ó: 0x97, ú: 0x9c, ñ: 0x96, Ñ: 0x84 }
const DOS: Record<string, number> = { á: 0xa0, é: 0x82, í: 0xa1, ó: 0xa2, ú: 0xa3, ñ: 0xa4, Ñ: 0xa5 }
const by = (table: Record<string, number>, text: string) =>
  Buffer.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)))
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

const csv: Spreadsheet[] = [
  { name: 'UTF-8 with semicolons', bytes: Buffer.from(plain) },
  { name: 'UTF-8 with its mark (Excel)', bytes: Buffer.from(`\ufeff${plain}`) },
  { name: 'line ends of Unix', bytes: Buffer.from(lines([HEADERS, ROW], ';', '\n')) },
  { name: 'line ends of an old Mac', bytes: Buffer.from(lines([HEADERS, ROW], ';', '\r')) },
  { name: 'commas (Google)', bytes: Buffer.from(lines([HEADERS, ROW], ',')) },
  { name: 'tabs', bytes: Buffer.from(lines([HEADERS, ROW], '\t')) },
  { name: 'bars', bytes: Buffer.from(lines([HEADERS, ROW], '|')) },
  { name: 'UTF-16 (Excel’s Unicode text)', bytes: Buffer.from(`\ufeff${plain}`, 'utf16le') },
  { name: 'UTF-16 without its mark', bytes: Buffer.from(plain, 'utf16le') },
  { name: 'UTF-16 of the other end', bytes: utf16be(`\ufeff${plain}`) },
  { name: 'UTF-16 of the other end without its mark', bytes: utf16be(plain) },
  { name: 'windows-1252', bytes: Buffer.from(plain, 'latin1') },
  { name: 'MacRoman', bytes: by(MAC, plain) },
  { name: 'MS-DOS', bytes: by(DOS, plain) },
  { name: 'sep=;', bytes: Buffer.from(`sep=;\r\n${plain}`) },
  { name: 'sep=, with its mark', bytes: Buffer.from(`\ufeffsep=,\r\n${lines([HEADERS, ROW], ',')}`) },
  {
    name: 'many commas in an unquoted cell of a file with semicolons',
    bytes: Buffer.from(
      lines([
        [...HEADERS, 'Descripción'],
        [...ROW, 'lana, hilo, tinte, agua, sol, viento, tiempo, manos, risa'],
      ]),
    ),
  },
  {
    name: 'all quoted (LibreOffice)',
    bytes: Buffer.from(
      lines(
        [HEADERS, ROW].map((row) => row.map((cell) => `"${cell}"`)),
        ',',
      ),
    ),
  },
  { name: 'empty rows between', bytes: Buffer.from(lines([[], HEADERS, [], [';;;;;'], ROW, [], []])) },
  {
    name: 'a title above the headers',
    bytes: Buffer.from(lines([['Lista de precios 2027'], [], HEADERS, ROW])),
    told: /sobre los títulos/,
  },
  {
    name: 'a row with a #',
    bytes: Buffer.from(lines([HEADERS, ['# Otra', 'Bordado', '1', '1', 'x'], ROW])),
    told: /fila 2, porque empieza con #/,
  },
  {
    name: 'empty columns at the end',
    bytes: Buffer.from(
      lines([
        [...HEADERS, '', ''],
        [...ROW, '', ''],
      ]),
    ),
  },
  {
    name: 'headers with spaces and capitals',
    bytes: Buffer.from(lines([HEADERS.map((one) => ` ${one.toUpperCase()} `), ROW])),
  },
]

const col = (column: number) => String.fromCharCode(65 + column)
const escaped = (text: string) => text.replace(/[<&]/g, (letter) => `&#${letter.charCodeAt(0)};`)
const shared = (rows: (string | number)[][], more = '') => {
  const texts = [...new Set(rows.flat().filter((one) => typeof one === 'string'))]
  const cell = (value: string | number, r: number, c: number) =>
    typeof value === 'number'
      ? `<c r="${col(c)}${r + 1}"><v>${value}</v></c>`
      : `<c r="${col(c)}${r + 1}" t="s"><v>${texts.indexOf(value)}</v></c>`
  const data = rows
    .map((row, r) => `<row r="${r + 1}" spans="1:9">${row.map((one, c) => cell(one, r, c)).join('')}</row>`)
    .join('')
  const strings = `<sst xmlns="${MAIN}">${texts.map((one) => `<si><t xml:space="preserve">${escaped(one)}</t></si>`).join('')}</sst>`
  return zip([
    ...book(['Hoja1'], 'sharedStrings'),
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${more}</worksheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: strings },
  ])
}
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const sheetXml = (rows: string[][]) =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((one, c) => `<c r="${col(c)}${r + 1}" t="inlineStr"><is><t>${one}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`

/** What names the sheets of a workbook, and its table of texts. */
const book = (names: string[], texts?: string) => [
  { name: '[Content_Types].xml', content: `<Types xmlns="${PACKAGE}/content-types"/>` },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}${texts ? `<Relationship Id="rId99" Type="${OFFICE}/sharedStrings" Target="${texts}.xml"/>` : ''}</Relationships>`,
  },
]
const sheets = (...all: [name: string, rows: string[][]][]) =>
  zip([
    ...book(all.map(([name]) => name)),
    ...all.map(([, rows], n) => ({ name: `xl/worksheets/sheet${n + 1}.xml`, content: sheetXml(rows) })),
  ])

const headerRow = `<row r="1">${HEADERS.map((one, c) => `<c r="${col(c)}1" t="inlineStr"><is><t>${one}</t></is></c>`).join('')}</row>`
const title = '<c r="A2" t="inlineStr"><is><t>Chalón de Ñuñoa</t></is></c>'
const kind = '<c r="B2" t="inlineStr"><is><t>Bordado</t></is></c>'
const rest =
  '<c r="D2"><v>3</v></c><c r="E2" t="inlineStr"><is><t>20 cm</t></is></c><c r="F2" t="inlineStr"><is><t>Florida</t></is></c>'
const withPrice = (price: string) =>
  workbook([], `${headerRow}<row r="2">${title}${kind}${price}${rest}</row>`)

const xlsx: Spreadsheet[] = [
  { name: 'XLSX with inline texts', bytes: workbook([HEADERS, NUMBERS]) },
  { name: 'XLSX with shared texts (Excel)', bytes: shared([HEADERS, NUMBERS]) },
  { name: 'XLSX with numbers as texts', bytes: shared([HEADERS, ROW]) },
  { name: 'XLSX with a formula', bytes: withPrice('<c r="C2"><f>6495*2</f><v>12990</v></c>') },
  { name: 'XLSX with a formula of text', bytes: withPrice('<c r="C2" t="str"><f>A9</f><v>$12.990</v></c>') },
  { name: 'XLSX with a number of many digits', bytes: withPrice('<c r="C2"><v>12990.000000000002</v></c>') },
  { name: 'XLSX with an empty row and empty cells', bytes: shared([HEADERS, [], NUMBERS]) },
  {
    name: 'XLSX with merged cells and a title',
    bytes: shared([['Lista de precios'], [], HEADERS, NUMBERS], '<mergeCells/>'),
    told: /sobre los títulos/,
  },
  {
    name: 'XLSX with instructions in front',
    bytes: sheets(['Instrucciones', [['Lee esto primero']]], ['Productos', [HEADERS, ROW]]),
  },
  {
    name: 'XLSX with products in two sheets',
    bytes: sheets(['Tejidos', [HEADERS, ROW]], ['Quesos', [HEADERS, ROW]]),
    told: /La hoja «Quesos» también tiene productos/,
  },
  {
    name: 'XLSX with a picture and a theme',
    bytes: workbook([HEADERS, NUMBERS], undefined, [
      { name: 'xl/media/image1.png', content: Buffer.alloc(200_000, 7) },
      { name: 'xl/theme/theme1.xml', content: '<a/>' },
    ]),
  },
  {
    name: 'XLSX without addresses',
    bytes: workbook([], unaddressed(HEADERS) + unaddressed(ROW)),
    told: /Guárdala de nuevo/,
    isRefused: true,
  },
  {
    name: 'XLSX with a price that became a day',
    bytes: withPrice('<c r="C2" t="d"><v>2026-12-01T00:00:00Z</v></c>'),
    told: /No entendimos/,
    isRefused: true,
  },
  {
    name: 'XLSX with an error in a cell',
    bytes: withPrice('<c r="C2" t="e"><v>#REF!</v></c>'),
    told: /No entendimos|Falta/,
    isRefused: true,
  },
  {
    name: 'XLSX of a program with points for fractions',
    bytes: withPrice('<c r="C2"><v>12.99</v></c>'),
    told: /pesos enteros/,
    isRefused: true,
  },
]
function unaddressed(row: string[]): string {
  return `<row>${row.map((one) => `<c t="inlineStr"><is><t>${one}</t></is></c>`).join('')}</row>`
}

const other = (name: string, bytes: Buffer | string, told: RegExp): Spreadsheet => ({
  name,
  bytes: Buffer.from(bytes),
  told,
  isRefused: true,
})
const disguised: Spreadsheet[] = [
  other('.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Excel antiguo/),
  other(
    '.ods',
    zip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<x/>' },
    ]),
    /LibreOffice/,
  ),
  other('.numbers', zip([{ name: 'Index/Document.iwa', content: 'x' }]), /Numbers/),
  other('.xlsb', zip([{ name: 'xl/workbook.bin', content: 'x' }]), /binario/),
  other('.docx', zip([{ name: 'word/document.xml', content: '<x/>' }]), /Word/),
  other('a page as .xls', '<html><body><table><tr><td>Nombre</td></tr></table></body></html>', /página/),
  other('XML of Excel 2003', '<?xml version="1.0"?><Workbook/>', /página/),
  other('a PDF', '%PDF-1.7 hola', /PDF/),
  other('RTF', '{\\rtf1 hola}', /documento de texto/),
  other('a workbook with a password', Buffer.from('d0cf11e0a1b11ae1ff', 'hex'), /clave/),
]

export const SPREADSHEETS: Spreadsheet[] = [...csv, ...xlsx, ...disguised]
