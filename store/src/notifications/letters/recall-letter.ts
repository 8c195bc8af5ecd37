import type { Purchase } from '../../contracts'
import { spelledLotCode } from '../../contracts/lot-code'
import { type Block, renderHtml, renderText } from './blocks'
import type { Letter } from './letter'

type Told = { why: string; toDo: string; lots: { code: string; title: string; units: number }[] }

/** What was bought is not to be used: which, why, and what to do. */
export function recallLetter(
  { why, toDo, lots }: Told,
  { displayId, token }: Pick<Purchase, 'displayId' | 'token'>,
  { shopUrl, brand }: { shopUrl: string; brand: string },
): Letter {
  const subject = `No uses lo del lote ${lots.map(({ code }) => spelledLotCode(code)).join(', ')}. Pedido ${displayId}`
  const blocks: Block[] = [
    { kind: 'title', text: 'Retiramos algo que compraste. No lo uses.' },
    { kind: 'text', text: why },
    {
      kind: 'rows',
      rows: lots.map(({ code, title, units }) => [`${title}, lote ${spelledLotCode(code)}`, String(units)]),
    },
    {
      kind: 'text',
      text: 'Mira en la etiqueta que el código sea ese. Si todavía no te llega, no lo recibas.',
    },
    { kind: 'heading', text: 'Qué hacer' },
    { kind: 'text', text: toDo },
    { kind: 'link', text: 'Ver el lote', href: `${shopUrl}/lote/${lots[0]?.code ?? ''}` },
    { kind: 'link', text: 'Ver mi pedido', href: `${shopUrl}/pedido/${token}` },
  ]
  return { subject, html: renderHtml(subject, blocks, brand), text: renderText(blocks, brand) }
}
