import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { inputKey } from '../../../../contracts/input-words'
import type { InputNamed, StandardInput } from '../../../../contracts/inputs'
import type { InputToBuy } from '../../../../contracts/desk/inputs'
import { groupsBelow } from '../../../federation/read/desk/groups-below'
import { organizations } from '../../../federation/read/rows'
import type { NeedStep } from '../../rules/inputs/need'
import { ownersSeenFrom } from '../desk-standards'
import { groupMonths, touchedIn } from '../months/touched'
import { acceptedOfCallOffs, versionsNow } from '../rows'

const SHEETS = `select s.id, s.name, s.unit, v.inputs from supply_standard s join ${versionsNow} v on v.standard_id = s.id
where s.deleted_at is null and s.organization_id = any(:owners) and jsonb_array_length(v.inputs) > 0
order by s.name, s.handle`

type Sheet = { id: string; name: string; unit: string; inputs: StandardInput[] }

const sheetsSeenFrom = async (knex: Knex, organizationId: string): Promise<Sheet[]> =>
  (await knex.raw<{ rows: Sheet[] }>(SHEETS, { owners: await ownersSeenFrom(knex, organizationId) })).rows

/** What sheets name that this desk sees, each once, with the standards that take it. */
export async function inputsNamed(knex: Knex, organizationId: string): Promise<InputToBuy[]> {
  const named = new Map<string, InputToBuy>()
  for (const { name: standard, inputs } of await sheetsSeenFrom(knex, organizationId))
    for (const { name, measure } of inputs) {
      const key = inputKey({ name, measure })
      const known = named.get(key)
      named.set(key, {
        key,
        name: known?.name ?? name,
        measure,
        standards: [...(known?.standards ?? []), standard],
      })
    }
  return [...named.values()].sort((one, other) => one.name.localeCompare(other.name, 'es'))
}

/** What each group accepted of call-offs, and of what it says for sure as much as it is qualified for. */
const promises = (
  months: string,
) => `select t.organization_id, t.standard_id, sum(t.promised)::int as promised,
  sum(t.sure)::int as sure
from (select a.organization_id, c.standard_id, a.units as promised, 0 as sure
    from ${acceptedOfCallOffs} a join supply_call_off c on c.id = a.call_off_id
    where c.standard_id = any(:taking) and c.month between :from and :to and a.organization_id = any(:groups)
  union all select m.organization_id, m.standard_id, 0, m.counted_units from ${months} m
    where m.standard_id = any(:taking) and m.month between :from and :to and m.organization_id = any(:groups)) t
join ${organizations} o on o.id = t.organization_id and o.status <> 'left'
group by o.name, t.organization_id, t.standard_id having sum(t.promised) + sum(t.sure) > 0
order by o.name, t.organization_id, t.standard_id`

type Promised = { organization_id: string; standard_id: string; promised: number; sure: number }

export type Months = { fromMonth: string; toMonth: string; today: string }

/** The groups of a desk that promised, or said for sure, something that takes it in those months: what of which standard. */
export async function needSteps(
  knex: Knex,
  organizationId: string,
  input: InputNamed,
  { fromMonth: from, toMonth: to, today }: Months,
): Promise<Map<string, NeedStep[]>> {
  const key = inputKey(input)
  const takes = new Map(
    (await sheetsSeenFrom(knex, organizationId)).flatMap(({ inputs, ...sheet }) => {
      const found = inputs.find((one) => inputKey(one) === key)
      return found ? [[sheet.id, { ...sheet, milliPerUnit: found.milliPerUnit }] as const] : []
    }),
  )
  const groups = await groupsBelow(knex, organizationId)
  const touched = await touchedIn(knex, { today, from, to, groups })
  const asked = { taking: [...takes.keys()], groups, from, to, today }
  const { rows } = await knex.raw<{ rows: Promised[] }>(promises(groupMonths(touched)), {
    ...asked,
    ...touched,
  })
  const steps = new Map<string, NeedStep[]>()
  for (const { organization_id, standard_id, promised, sure } of rows) {
    const of = takes.get(standard_id)
    if (!of) continue
    const step = { standard: of.name, unit: of.unit, milliPerUnit: of.milliPerUnit }
    const known = steps.get(organization_id) ?? []
    steps.set(organization_id, [...known, { ...step, promisedUnits: promised, sureUnits: sure }])
  }
  return steps
}
