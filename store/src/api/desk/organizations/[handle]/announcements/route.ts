import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskAnnouncements } from '../../../../../contracts'
import { ANNOUNCEMENT_MAX } from '../../../../../contracts/desk/announcements'
import { invalid, read } from '../../../../../kernel/problem'
import { databaseNow } from '../../../../../kernel/time/clock'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { purgeShop } from '../../../../../modules/catalog/write/purge-shop'
import { readAnnouncements } from '../../../../../modules/federation/read/desk/read-announcements'
import { daysProblem } from '../../../../../modules/federation/rules/announcement'
import { makeAnnouncementWorkflow } from '../../../../../workflows/federation/make-announcement'
import { words } from '../../../../admin/schemas'
import { dayAsked } from '../../../asked'
import { deskOf } from '../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const announcements = await readAnnouncements(knex, deskOf(req).organizationId)
  res.json({ announcements } satisfies DeskAnnouncements)
}

const announcement = z.object({
  place: z.enum(['shop', 'groups'], 'Elige a quién se le dice.'),
  text: words(ANNOUNCEMENT_MAX),
  from: dayAsked,
  until: dayAsked,
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer, kind } = deskOf(req)
  const asked = read(announcement, req.body)
  const today = chileDay(await databaseNow(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)))
  const wrong =
    asked.place === 'shop' && kind !== 'federation'
      ? { place: 'En la tienda anuncia la federación. Tú puedes decírselo a tus grupos.' }
      : daysProblem(asked, today)
  if (wrong) throw invalid('Hay algo que corregir.', wrong)
  const input = { officer, announcement: asked, today }
  const { result } = await makeAnnouncementWorkflow(req.scope).run({ input })
  await purgeShop(req.scope, ['shop'])
  res.status(201).json(result)
}
