import { createHash } from 'node:crypto'
import type { PublicPricesOf, PublicStandard, ShopInfo } from '../contracts'
import { vatOnNet } from '../contracts/product/vat'
import { stripesOnPaper } from '../contracts/stripes'
import { clp, day, units } from '../kernel/text/format'
import { formatRut } from '../kernel/text/rut'
import type { Paper } from './pdf/paper'

type Said = Pick<Paper, 'title' | 'name' | 'about' | 'figures' | 'remarks' | 'rows' | 'note' | 'pictures'>
type Table = Pick<Paper, 'heading' | 'columns'>

function paperOf(said: Said, on: string, handle: string, table: Table): Paper {
  const [year = 0, month = 1, dayOfMonth = 1] = on.split('-').map(Number)
  return {
    ...{ ...said, ...table, notice: '', votes: [], empty: '', total: ['', ''] },
    date: { year, month, day: dayOfMonth },
    stripes: stripesOnPaper(handle).map(({ c, w }) => [c, w]),
    hashed: 'Huella:',
    hash: createHash('sha256').update(JSON.stringify(said)).digest('hex'),
    pageWords: ['Página', 'de'],
  }
}

const sellerWords = ({
  legalName,
  rut,
  businessLine,
  address,
  commune,
  email,
  phone,
}: ShopInfo['sellingEntity']) =>
  `Vende ${legalName}, RUT ${formatRut(rut)}, ${businessLine}. ${address}, ${commune}. ${email}, ${phone}.`

/**
 * The net prices by volume that a desk publishes, with how long each holds.
 * @param prices all of one supplier, at least one
 */
export function pricesPaper(
  prices: readonly PublicPricesOf[],
  { sellingEntity }: ShopInfo,
  on: string,
): Paper {
  const supplier = prices[0]?.supplier ?? { handle: '', name: '' }
  const last = prices.map(({ validUntil }) => validUntil).sort()[0] ?? on
  const said = {
    title: 'Precios netos por volumen',
    name: supplier.name,
    about: `Al ${day(on)}. Por cantidad al mes de cada producto.`,
    figures: [
      ['Productos', String(prices.length)],
      ['El primero vence', day(last)],
    ] satisfies [string, string][],
    remarks: ['Los precios no llevan IVA: al lado va cuánto es con él. Se confirman en cada cotización.'],
    rows: prices.flatMap(({ standard, steps, validUntil }) =>
      steps.map(({ fromUnits, netUnitClp }) => [
        `${standard.name}, ${standard.format}`,
        `Desde ${units(fromUnits)} ${standard.unit}`,
        clp(netUnitClp),
        clp(netUnitClp + vatOnNet(netUnitClp)),
        day(validUntil),
      ]),
    ),
    note: sellerWords(sellingEntity),
  }
  return paperOf(said, on, supplier.handle, {
    heading: 'Cuánto cuesta cada uno',
    columns: [
      { label: 'Qué', isAmount: false, isWide: true },
      { label: 'Al mes', isAmount: false, isWide: false },
      { label: 'Neto', isAmount: true, isWide: false },
      { label: 'Con IVA', isAmount: true, isWide: false },
      { label: 'Vale hasta', isAmount: true, isWide: false },
    ],
  })
}

/** Under which the JPEG of a photograph is handed to what draws: no word of a paper is so long that it is broken. */
export const pictureFile = (key: string): string => `${key.slice(0, 16)}.jpg`

/** What an assembly voted of a standard, as a buyer may know it. */
export function standardPaper(standard: PublicStandard, { sellingEntity }: ShopInfo): Paper {
  const { handle, name, unit, owner, version, format, shelfLifeDays, minimumLot, groups } = standard
  const said = {
    title: `Ficha técnica: ${name}`,
    name: owner,
    about: `Versión ${version}, que votó la asamblea del ${day(standard.assemblyDate)}.`,
    figures: [
      ['Formato', format],
      ['Dura', shelfLifeDays === null ? 'No vence' : `${shelfLifeDays} días`],
    ] satisfies [string, string][],
    remarks: groups === null ? [] : [`La hacen ${groups} grupos calificados, todos igual.`],
    rows: [
      ['Envase', standard.container],
      ['Etiqueta', standard.label],
      ['Cuánto puede variar', standard.tolerances],
      ['Lote mínimo', `${units(minimumLot)} ${unit}`],
      [
        'Cada lote',
        'Lleva un código en su etiqueta, que dice quién lo hizo, dónde, cuándo y hasta cuándo dura.',
      ],
    ],
    note: sellerWords(sellingEntity),
  }
  const pictures = standard.photos.map(({ kind, photo }) => ({
    heading: kind === 'right' ? 'Así está bien' : 'Así no',
    file: pictureFile(photo.key),
    said: photo.alt,
  }))
  return paperOf({ ...said, pictures }, standard.assemblyDate, handle, {
    heading: 'Cómo es',
    columns: [
      { label: 'Qué', isAmount: false, isWide: false },
      { label: 'Cómo', isAmount: false, isWide: true },
    ],
  })
}
