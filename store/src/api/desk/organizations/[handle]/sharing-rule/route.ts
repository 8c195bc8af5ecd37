import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskSharingRule, SharingRuleRequest } from '../../../../../contracts'
import { STANDARD_TEXT_MAX } from '../../../../../contracts/desk/supply'
import { read } from '../../../../../kernel/problem'
import { readNumber } from '../../../../../kernel/text/number-text'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { deskSharingRule } from '../../../../../modules/supply/read/sharing-rule'
import { TURNS } from '../../../../../modules/supply/rules/sharing/sharing-rule'
import { voteSharingRuleWorkflow } from '../../../../../workflows/supply/vote-sharing-rule'
import { words } from '../../../../admin/schemas'
import { typed } from '../../../../typed-number'
import { dayAsked, dayFromToday } from '../../../asked'
import { deskOf } from '../../../guard'

const percent = (least: number, message: string) =>
  typed((text) => readNumber(text, { of: 'percents', max: 100 }), least, message)

const vote: z.ZodType<SharingRuleRequest, unknown> = z.object({
  topPercent: percent(1, 'Un porcentaje de 1 a 100; con 100 no hay tope.'),
  keepsLots: z.preprocess(
    (value) => (value === 'yes' ? true : value === 'no' ? false : value),
    z.boolean('Elige una.'),
  ),
  turn: z.enum(TURNS, 'Elige una.'),
  reservePercent: percent(0, 'Un porcentaje de 0 a 100; con 0 no hay respaldo.'),
  validFrom: dayFromToday,
  assemblyDate: dayAsked.refine((day) => day <= chileDay(new Date()), 'Esa asamblea todavía no se hace.'),
  minutes: words(STANDARD_TEXT_MAX),
})

/** How demands are shared among groups, as assemblies voted it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskSharingRule(knex, deskOf(req).organizationId)) satisfies DeskSharingRule)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, vote: read(vote, req.body) }
  const { result } = await voteSharingRuleWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
