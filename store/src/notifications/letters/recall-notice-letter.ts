import type { RecalledDelivery } from '../../contracts'
import { spelledLotCode } from '../../contracts/lot-code'
import { day } from '../../kernel/text/format'
import { type Block, renderHtml, renderText } from './blocks'
import type { Letter } from './letter'

type Told = { why: string; toDo: string; agreement: number; token: string; deliveries: RecalledDelivery[] }

/** What an institution received is not to be used: of which deliveries, which lots, why, what to do, and where to confirm. */
export function recallNoticeLetter(
  { why, toDo, agreement, token, deliveries }: Told,
  { shopUrl, brand }: { shopUrl: string; brand: string },
): Letter {
  const codes = [...new Set(deliveries.flatMap(({ lots }) => lots.map(({ code }) => code)))]
  const subject = `No uses lo del lote ${codes.map(spelledLotCode).join(', ')}. Convenio ${agreement}`
  const rows = deliveries.flatMap(({ number, deliverOn, lots }) =>
    lots.map(({ code, title, units }): [string, string] => [
      `Pedido ${agreement}-${number}, del ${day(deliverOn)}: ${title}, lote ${spelledLotCode(code)}`,
      String(units),
    ]),
  )
  const blocks: Block[] = [
    { kind: 'title', text: 'Retiramos algo que te entregamos. No lo uses ni lo vendas.' },
    { kind: 'text', text: why },
    { kind: 'rows', rows },
    { kind: 'text', text: 'Mira en las etiquetas que el código sea ese.' },
    { kind: 'heading', text: 'Qué hacer' },
    { kind: 'text', text: toDo },
    { kind: 'text', text: 'Avísanos que lo leíste: así sabemos que no hace falta llamarte.' },
    { kind: 'link', text: 'Confirmar que lo recibí', href: `${shopUrl}/compras/${token}` },
  ]
  return { subject, html: renderHtml(subject, blocks, brand), text: renderText(blocks, brand) }
}
