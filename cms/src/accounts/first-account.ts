import type { Payload } from 'payload'
import type { CmsEnv } from '../read-env.ts'

/** The first account comes from the environment, never from a visitor. Later it changes nothing. */
export async function makeFirstAccount(payload: Payload, first: CmsEnv['firstAdmin']): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  if (!first) {
    throw new Error(
      'Todavía no hay cuentas en el gestor de contenidos. Pon CMS_ADMIN_EMAIL y CMS_ADMIN_PASSWORD en el entorno: con ellos se crea la primera.',
    )
  }
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { name: 'Administración', role: 'admin', ...first },
  })
  payload.logger.info(`Se creó la primera cuenta del gestor de contenidos: ${first.email}`)
}
