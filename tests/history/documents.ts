import type { DeskDocuments } from '../../store/src/contracts/index.ts'
import { history } from '../../seed/data/history/index.ts'
import { FEDERATION, officerAt } from './people.ts'

const folios = new Map(history.money.folios.map(({ kind, last }) => [kind, last]))

function nextFolio(kind: number): number {
  const folio = (folios.get(kind) ?? 0) + 1
  folios.set(kind, folio)
  return folio
}

/**
 * Everything that waits was issued that day at the tax office's portal, and its folio is written down.
 * @param month of that day: what is made out to a group for it is issued when it is over
 */
export async function issueDocuments(day: string, month: string): Promise<void> {
  const desk = await officerAt(FEDERATION, 'treasurer')
  const { rows } = await desk<DeskDocuments>('GET', '/documents?state=to_issue&sort=at&size=500')
  for (const { id, kind, grossClp, month: settled } of rows) {
    if (settled !== null && settled >= month) continue
    const form = new FormData()
    form.set('folio', String(nextFolio(kind)))
    form.set('issuedOn', day)
    form.set('seenClp', String(grossClp))
    await desk('POST', `/documents/${id}/recording`, form)
  }
}
