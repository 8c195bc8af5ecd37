import type { Purchase, ShopInfo } from '../../contracts'
import { type Block, type Opening, renderHtml, renderText } from './blocks'
import { cancelledOpening } from './cancelled-letter'
import { boughtOf, saleConditions } from '../../contracts/purchase/sale-conditions'
import { DATE_AGREED } from '../../contracts/product/experience'
import { onItsWayOpening } from './on-its-way-letter'
import { proofRejectedOpening } from './proof-letter'
import { refundOpening, refundSentOpening } from './refund-letter'
import { clp, day, moment } from '../../kernel/text/format'
import { formatRut } from '../../kernel/text/rut'

export type Occasion =
  | 'paid'
  | 'transfer'
  | 'proof_rejected'
  | 'expired'
  | 'on_its_way'
  | 'refund'
  | 'refund_sent'

/** The law wants what was agreed in the letter that confirms it. */
const WITH_CONTRACT: Occasion[] = ['paid', 'transfer']

export type Letter = { subject: string; html: string; text: string }

/** What we write to a buyer. `about`: the consignment, refund or proof it is about. The order's letters carry the contract with them, as the law asks. */
export function letter(
  occasion: Occasion,
  purchase: Purchase,
  shop: ShopInfo,
  { shopUrl, about }: { shopUrl: string; about: string },
): Letter {
  const address = `${shopUrl}/pedido/${purchase.token}`
  const opening = OPENINGS[occasion](purchase, address, about)
  const isContract = WITH_CONTRACT.includes(occasion)
  const blocks = [...opening.blocks, ...(isContract ? contract(purchase, shop, shopUrl) : [])]
  const brand = shop.federation.name
  return {
    subject: opening.subject,
    html: renderHtml(opening.subject, blocks, brand),
    text: renderText(blocks, brand),
  }
}

const OPENINGS: Record<Occasion, (purchase: Purchase, address: string, about: string) => Opening> = {
  refund: refundOpening,
  refund_sent: refundSentOpening,
  proof_rejected: proofRejectedOpening,
  paid: (purchase, address) => ({
    subject: `Recibimos tu pago. Pedido ${purchase.displayId}`,
    blocks: [
      { kind: 'title', text: 'Gracias. Tu pedido está pagado.' },
      { kind: 'text', text: 'Les avisamos a los grupos. Cada uno prepara su parte y aquí ves cómo va:' },
      { kind: 'link', text: 'Ver mi pedido', href: address },
    ],
  }),
  transfer: (purchase, address) => {
    const { bank, reference, dueAt } = purchase.payment
    return {
      subject: `Falta tu transferencia. Pedido ${purchase.displayId}`,
      blocks: [
        { kind: 'title', text: 'Te guardamos el pedido.' },
        {
          kind: 'text',
          text: `Transfiere ${clp(purchase.totalClp)} antes del ${dueAt ? moment(dueAt) : 'plazo'} y pon esta referencia en el comentario: ${reference ?? ''}.`,
        },
        {
          kind: 'rows',
          rows: bank
            ? [
                ['Banco', bank.bank],
                ['Cuenta', `${bank.accountType} ${bank.accountNumber}`],
                ['A nombre de', `${bank.holder}, RUT ${bank.rut}`],
                ['Correo', bank.email],
              ]
            : [],
        },
        {
          kind: 'text',
          text: 'Cuando hayas transferido, manda la imagen de tu transferencia desde la página de tu pedido: así la vemos antes.',
        },
        { kind: 'link', text: 'Ver mi pedido', href: address },
      ],
    }
  },
  expired: cancelledOpening,
  on_its_way: onItsWayOpening,
}

function contract(purchase: Purchase, shop: ShopInfo, shopUrl: string): Block[] {
  const seller = shop.sellingEntity
  return [
    ...purchase.consignments.flatMap((consignment): Block[] => [
      { kind: 'heading', text: `${consignment.group.name}, ${consignment.group.commune}` },
      {
        kind: 'rows',
        rows: [
          ...consignment.lines.map((line): [string, string] => [
            `${line.quantity} × ${line.title}${line.variantTitle ? `, ${line.variantTitle}` : ''}`,
            clp(line.amountClp),
          ]),
          ...deliveryRow(consignment),
        ],
      },
    ]),
    {
      kind: 'rows',
      rows: [
        ['Total', clp(purchase.totalClp)],
        ['IVA incluido', clp(purchase.vatClp)],
      ],
    },
    ...whereTo(purchase),
    { kind: 'heading', text: 'Lo que acordamos' },
    ...saleConditions(boughtOf(purchase.consignments.flatMap(({ lines }) => lines))).map(
      ({ about, text }): Block => ({ kind: 'text', text: `${about}. ${text}` }),
    ),
    {
      kind: 'text',
      text: `Vende: ${seller.legalName}, RUT ${seller.rut}, ${seller.businessLine}. ${seller.address}, ${seller.commune}. Representante legal: ${seller.legalRepresentative}. Contacto: ${seller.email}, ${seller.phone}.`,
    },
    { kind: 'link', text: 'Ver las condiciones en la tienda', href: `${shopUrl}/paginas/terminos` },
    ...(shop.isDemo
      ? [{ kind: 'text' as const, text: 'Esta es una demostración: no se cobra ni se despacha nada.' }]
      : []),
  ]
}

/** How it comes, when and for how much; of a visit where it is, and that its day is agreed. */
function deliveryRow({ delivery, lines }: Purchase['consignments'][number]): [string, string][] {
  const { arrives, label, detail, priceClp } = delivery
  if (!arrives) return [[label, detail]]
  const date: [string, string][] = lines.some(({ isExperience }) => isExperience)
    ? [['Visita o taller', DATE_AGREED]]
    : []
  return [[`${label}, entre el ${day(arrives[0])} y el ${day(arrives[1])}`, clp(priceClp)], ...date]
}

/** What is long and free comes only with a letter of what is paid. */
function documentWords(invoice: Purchase['invoice'], isPaid: boolean): string {
  if (!invoice) return 'Boleta'
  const { rut, legalName, businessLine, address, commune } = invoice
  return isPaid
    ? `Factura a ${legalName}, RUT ${formatRut(rut)}. ${businessLine}. ${address}, ${commune}`
    : `Factura, RUT ${formatRut(rut)}`
}

/**
 * Where it goes and to whom, as typed: the last chance to see a wrong number. What is long and free comes only with a
 * letter of what is paid: nobody writes to a stranger through us.
 */
function whereTo({ buyer, address, note, gift, invoice, payment }: Purchase): Block[] {
  const isPaid = payment.paidAt !== null
  const home = address && [address.street, address.detail, address.commune].filter(Boolean).join(', ')
  const rows: [string, string | null | undefined][] = [
    [gift ? 'Es un regalo para' : 'A nombre de', gift?.name ?? buyer.name],
    ['Teléfono', gift?.phone ?? buyer.phone],
    ['Dirección', home],
    ['Documento', documentWords(invoice, isPaid)],
    ['La tarjeta dice', isPaid ? gift?.card : null],
    ['Nos dijiste', isPaid ? note : null],
  ]
  return [
    { kind: 'heading', text: home ? 'A quién y adónde' : 'A quién' },
    { kind: 'rows', rows: rows.flatMap(([name, value]) => (value ? [[name, value]] : [])) },
    ...(gift
      ? [{ kind: 'text' as const, text: 'En el paquete no van precios: este correo es solo para ti.' }]
      : []),
  ]
}
