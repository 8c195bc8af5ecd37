import type { DeskAnnouncement } from '#contracts'
import { day } from '../../../lib/format.ts'

export const placeWords = {
  shop: 'A quien abre la tienda',
  groups: 'A los grupos, en su celular',
} as const

const daysWords = ({ from, until }: DeskAnnouncement) =>
  from === until ? `el ${day(from)}` : `del ${day(from)} al ${day(until)}`

/** Where it stands in its time. @param today `YYYY-MM-DD` in Chile */
export function stateOf(one: DeskAnnouncement, today: string) {
  const days = daysWords(one)
  if (one.isEnded) return { isOpen: false, words: `Se bajó; era ${days}` }
  if (one.until < today) return { isOpen: false, words: `Se mostró ${days}` }
  return { isOpen: true, words: one.from > today ? `Se mostrará ${days}` : `Se muestra ${days}` }
}

export const announcementNews: Record<string, string> = {
  puesto: 'El anuncio quedó puesto. Se ve desde el día que dijiste.',
  bajado: 'El anuncio ya no se muestra.',
}
