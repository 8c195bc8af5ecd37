import { createHash } from 'node:crypto'
import type { DeskDelivery, Handover, ShopInfo } from '../contracts'
import { spelledLotCode } from '../contracts/lot-code'
import { stripesOnPaper } from '../contracts/stripes'
import { day, units } from '../kernel/text/format'
import { formatRut } from '../kernel/text/rut'
import type { Paper } from './pdf/paper'

type Delivery = DeskDelivery['delivery']

const text = (label: string) => ({ label, isAmount: false, isWide: false })
const wide = (label: string) => ({ label, isAmount: false, isWide: true })
const amount = (label: string) => ({ label, isAmount: true, isWide: false })
const dated = (iso: string) => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return { year, month, day: date }
}
const hashOf = (said: object) => createHash('sha256').update(JSON.stringify(said)).digest('hex')
const nameOf = ({ agreement, number }: { agreement: number | null; number: number }) =>
  agreement === null ? `Pedido ${number}` : `Pedido ${agreement}-${number}`
const buyerWords = ({ buyer }: Delivery) =>
  buyer
    ? `Para ${buyer.name}, RUT ${formatRut(buyer.rut)}. ${buyer.address}, ${buyer.commune}. Recibe ${buyer.contactName}, ${buyer.contactPhone}.`
    : 'Sin comprador anotado.'

/** What to fetch, by place and group, and what goes into which box. @param today `YYYY-MM-DD` */
export function deliveryListsPaper(delivery: Delivery, today: string): Paper {
  const { standard, supplier } = delivery
  const fetched = delivery.places.flatMap(({ place, groups }) =>
    groups.flatMap(({ group, missing, lots }) => [
      ...lots.map((lot) => [
        place?.name ?? 'No se anotó dónde',
        group.name,
        `Lote ${spelledLotCode(lot.code)}`,
        units(lot.units),
      ]),
      ...(missing > 0
        ? [[place?.name ?? 'No se anotó dónde', group.name, 'Falta que lo traiga', units(missing)]]
        : []),
    ]),
  )
  const packed = delivery.packing.flatMap((one) =>
    one.lots.map(
      (lot) =>
        `${nameOf(one)}, ${one.standard.name}: ${units(lot.units)} ${one.standard.unit} del lote ${spelledLotCode(lot.code)} de ${lot.group}${lot.bestBefore ? `, vence el ${day(lot.bestBefore)}` : ''}.`,
    ),
  )
  const said = {
    title: `${nameOf(delivery)}: buscar y embalar`,
    name: supplier.name,
    about: `${buyerWords(delivery)} Se entrega el ${day(delivery.deliverOn)}.`,
    notice: '',
    figures: [
      ['Pedido', `${units(delivery.units)} ${standard.unit}`],
      ['Recibido', units(delivery.received)],
      ['Por entregar', units(delivery.loose)],
    ] satisfies [string, string][],
    remarks: packed.length > 0 ? ['Va junto, para el mismo comprador:', ...packed] : [],
    rows: fetched,
    total: [`Por entregar de ${standard.name}`, units(delivery.loose)] satisfies [string, string],
    note: 'Marca cada lote al subirlo. Si falta uno, avisa antes de salir.',
  }
  return {
    ...said,
    date: dated(today),
    stripes: stripesOnPaper(supplier.handle).map(({ c, w }) => [c, w]),
    heading: 'Qué buscar y dónde',
    votes: [],
    columns: [text('Punto de acopio'), wide('Grupo'), text('Qué'), amount(standard.unit)],
    empty: 'No hay nada que buscar de este pedido.',
    hashed: 'Huella:',
    hash: hashOf(said),
    pageWords: ['Página', 'de'],
  }
}

/** What went, of which lots, and who took it: a plain copy, which is no document for the tax office. */
export function deliveryNotePaper(
  delivery: Delivery,
  handover: Handover,
  { sellingEntity }: ShopInfo,
): Paper {
  const { standard, supplier } = delivery
  const { legalName, rut, address, commune, email, phone } = sellingEntity
  const rutWords = handover.takenRut ? `, RUT ${formatRut(handover.takenRut)}` : ''
  const said = {
    title: `Nota de entrega ${handover.number}`,
    name: supplier.name,
    about: `${buyerWords(delivery)} ${nameOf(delivery)}, para el ${day(delivery.deliverOn)}.`,
    notice: 'Copia simple. No es guía de despacho ni otro documento tributario.',
    figures: [
      ['Se entregó', `${units(handover.units)} ${standard.unit}`],
      ['Día', day(handover.takenOn)],
      ['Hora', handover.takenTime],
    ] satisfies [string, string][],
    remarks: [
      `Lo recibió ${handover.takenBy}${rutWords}.`,
      ...(handover.by ? [`Lo entregó y anotó ${handover.by}.`] : []),
    ],
    rows: handover.lots.map((lot) => [
      `${standard.name}, ${standard.format}`,
      lot.group,
      spelledLotCode(lot.code),
      lot.bestBefore ? day(lot.bestBefore) : 'No vence',
      units(lot.units),
    ]),
    total: ['En total', units(handover.units)] satisfies [string, string],
    note: `Firma de quien recibe: ______________________________ El código de cada lote se lee en la etiqueta y dice de dónde viene. Vende ${legalName}, RUT ${formatRut(rut)}. ${address}, ${commune}. ${email}, ${phone}.`,
  }
  return {
    ...said,
    date: dated(handover.takenOn),
    stripes: stripesOnPaper(supplier.handle).map(({ c, w }) => [c, w]),
    heading: 'Qué se entregó',
    votes: [],
    columns: [wide('Qué'), text('Grupo'), text('Lote'), text('Vence'), amount(standard.unit)],
    empty: '',
    hashed: 'Huella:',
    hash: hashOf(said),
    pageWords: ['Página', 'de'],
  }
}
