import { encode } from 'uqr'
import { spelledLotCode } from '../contracts/lot-code'
import type { LotShown } from '../contracts'
import { stripesOnPaper } from '../contracts/stripes'
import { day } from '../kernel/text/format'
import type { LabelPaper } from './pdf/paper'

/** As many as a sheet holds. */
const ON_A_SHEET = 14
/** Modules of white around the code: without them a camera does not find it. */
const QUIET = 4

/**
 * A sheet of labels of a lot.
 * @param address what its code says
 */
export function labelPaper(
  { code, title, group, gtin, madeOn, bestBefore }: LotShown,
  address: string,
): LabelPaper {
  const [year = 0, month = 1, date = 1] = madeOn.split('-').map(Number)
  const { data, size } = encode(address, { ecc: 'M', border: QUIET })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  const spelled = spelledLotCode(code)
  return {
    title: `Etiquetas del lote ${spelled}`,
    date: { year, month, day: date },
    stripes: stripesOnPaper(group.handle).map(({ c, w }) => [c, w]),
    from: `${group.name}, ${group.commune}`,
    what: title,
    lines: [
      `Hecho el ${day(madeOn)}`,
      ...(bestBefore ? [`Vence el ${day(bestBefore)}`] : []),
      ...(gtin ? [`GTIN ${gtin}`] : []),
    ],
    code: `Lote ${spelled}`,
    qr: { size, path },
    alt: `Código QR del lote ${spelled}`,
    count: ON_A_SHEET,
  }
}
