import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { LotsOfLines } from '../../../contracts'
import { isTaken } from '../../../contracts/purchase/group-moves'
import { spelledLotCode } from '../../../contracts/lot-code'
import { notFound, Problem } from '../../../kernel/problem'
import { consignmentLines } from '../../consignment/read/rows'
import { lockPaidConsignment } from '../../consignment/write/paid-consignment'
import { orderOfOwnConsignment, type OwnConsignment } from '../../consignment/write/own-consignment'
import { everyProduct } from '../../../medusa/read/products'
import { namingProblem } from '../rules/lots'
import { lotsAt, type Place, useLot } from './use-lots'

export type NamedLots = OwnConsignment & LotsOfLines

type Line = { id: string; title: string; product_id: string | null; units: number }

const LINES = `select l.id, l.title, p.id as product_id, coalesce(l.quantity_confirmed, l.quantity) as units
from ${consignmentLines} l
left join lateral (select id from ${everyProduct} y where y.handle = l.product_handle order by id desc limit 1) p on true
where l.consignment_id = ? order by l.id`

/**
 * A group says from which of its lots its part of an order comes. Of each line named these are all its lots; said again
 * it is the same.
 * @throws Problem 404 not_found · 409 not_possible (not its time, another product's, held, recalled, or none left)
 */
export async function nameLots(trx: Knex.Transaction, { lines: named, ...own }: NamedLots): Promise<void> {
  await orderOfOwnConsignment(trx, own)
  const { consignment } = await lockPaidConsignment(trx, own.id)
  const { rows: lines } = await trx.raw<{ rows: Line[] }>(LINES, [own.id])
  const problem = namingProblem(named, lines)
  if (problem) throw new Problem('not_possible', problem)
  for (const { lineId, lots } of [...named].sort((a, b) => a.lineId.localeCompare(b.lineId))) {
    const line = lines.find(({ id }) => id === lineId)
    const place: Place = { column: 'line_id', id: lineId, consignmentId: own.id }
    const there = await lotsAt(trx, place, { ...own, codes: lots.map(({ code }) => code) })
    const unknown = lots.find(({ code }) => !there.some((lot) => lot.code === code))
    if (unknown)
      throw notFound(`No encontramos el lote ${spelledLotCode(unknown.code)} entre los de tu grupo.`)
    for (const lot of there) {
      const units = lots.find(({ code }) => code === lot.code)?.units ?? 0
      if (units === lot.here) continue
      if (!isTaken(consignment.state)) throw new Problem('not_possible', NOT_NOW)
      if (units > 0 && lot.product_id !== line?.product_id)
        throw new Problem('not_possible', `El lote ${spelledLotCode(lot.code)} no es de «${line?.title}».`)
      await useLot(trx, place, { lot, units, by: own.by })
    }
  }
}

const NOT_NOW = 'Los lotes se dicen mientras preparas la parte. Mira de nuevo cómo va.'
