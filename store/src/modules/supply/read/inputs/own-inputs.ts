import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnInput } from '../../../../contracts/inputs'
import { daysAfter } from '../../../../kernel/time/days'
import { everyOrganization } from '../../../federation/read/rows'
import { costWords, needWords } from '../../rules/inputs/words'
import { standingsOfGroup } from './standing'

/** So long after its day a purchase stays on the phone. */
const SHOWN_DAYS = 90

/** What a group is asked to buy with others: its own figures, and of all together only what its own cost stands on. */
export async function ownInputs(knex: Knex, organizationId: string, today: string): Promise<OwnInput[]> {
  const since = daysAfter(today, -SHOWN_DAYS)
  const standings = await standingsOfGroup(knex, organizationId, { since, today })
  const names = await knex.raw<{ rows: { id: string; name: string }[] }>(
    `select id, name from ${everyOrganization} o where id = any(:ids)`,
    { ids: standings.map(({ purchase }) => purchase.organizationId) },
  )
  return standings.flatMap(({ purchase, asks, state }): OwnInput[] => {
    const ask = asks.find((one) => one.organizationId === organizationId)
    if (!ask) return []
    const { name, measure, supplier, packUnits, packClp, fromMonth, toMonth, answerBy, deliverOn } = purchase
    const buyer = names.rows.find(({ id }) => id === purchase.organizationId)?.name ?? ''
    const { id, neededUnits, sureUnits, steps, units, gotUnits, costClp, costSteps } = ask
    return [
      {
        ...{
          id,
          name,
          measure,
          buyer,
          supplier,
          packUnits,
          packClp,
          fromMonth,
          toMonth,
          answerBy,
          deliverOn,
        },
        ...{ neededUnits, sureUnits, takenUnits: units, gotUnits, costClp },
        // Others that have not answered yet are nothing that it is told of.
        state:
          state === 'to_order' && units === null
            ? 'lapsed'
            : state === 'to_order'
              ? ofOpen(answerBy, today)
              : state,
        why: needWords({ name, measure }, steps),
        whyCost: costSteps ? costWords({ name, measure }, buyer, costSteps) : [],
      },
    ]
  })
}

/** Until its day it can say otherwise, whatever the others said. */
const ofOpen = (answerBy: string, today: string) =>
  today <= answerBy ? ('asking' as const) : ('to_order' as const)
