import { HEADERS, MAIN, OFFICE, PACKAGE, ROW } from './spreadsheets.ts'
import { workbook, zip } from './workbook.ts'

/** A zip whose own headers say another thing than its directory: two readers see two files. */
function disagreeing(
  change: (at: { name: number; sizes: number; method: number }, bytes: Buffer) => void,
): Buffer {
  const bytes = workbook([HEADERS, ROW])
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') - 30
  change({ name: at + 30, sizes: at + 18, method: at + 8 }, bytes)
  return bytes
}

const MB = 1024 * 1024
/** Rows without end behind a name of the directory that says another. */
function hidden(): Buffer {
  const bytes = workbook([HEADERS, ROW], undefined, [
    { name: 'xl/worksheets/sheet9.xml', content: Buffer.alloc(20 * MB, '<row><c><v>1</v></c></row>') },
  ])
  const at = bytes.indexOf('xl/worksheets/sheet9.xml')
  bytes.write('xl/worksheets/sheet1.xml', at)
  return bytes
}

export const BOMBS: [name: string, bytes: Buffer][] = [
  [
    'another name in its own header',
    disagreeing(({ name }, bytes) => bytes.write('xl/worksheets/sheet2.xml', name)),
  ],
  ['another size in its own header', disagreeing(({ sizes }, bytes) => bytes.writeUInt32LE(99, sizes))],
  ['another method in its own header', disagreeing(({ method }, bytes) => bytes.writeUInt16LE(0, method))],
  ['rows hidden behind another name', hidden()],
  ['rows without end', workbook([], '<row><c><v>1</v></c></row>'.repeat(700_000))],
  [
    'two cells that are far apart',
    workbook([], '<row r="1"><c r="A1"><v>1</v></c></row><row r="5000"><c r="GR5000"><v>1</v></c></row>'),
  ],
  ['a sheet named a thousand times', manySheets(1000, 'Hoja', '<row><c><v>1</v></c></row>'.repeat(2000))],
  [
    'shared texts without end',
    workbook([HEADERS], undefined, [
      { name: 'xl/sharedStrings.xml', content: `<sst>${'<si><t>a</t></si>'.repeat(1_000_000)}</sst>` },
    ]),
  ],
  ['the same file twice', zip([1, 2].map(() => ({ name: 'xl/workbook.xml', content: '<x/>' })))],
  ['a comment in its end', Buffer.concat([workbook([HEADERS]), Buffer.from('PK\x05\x06')])],
]

function manySheets(count: number, name: string, rows: string): Buffer {
  return zip([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${Array.from({ length: count }, (_, n) => `<sheet name="${name}${n}" sheetId="${n + 1}" r:id="rId1"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ])
}
