import type { Config } from 'payload'
import { env } from './env.ts'

/** In production the adapter does this itself (`prodMigrations`). */
export const migrateOutsideProduction: NonNullable<Config['onInit']> = async (payload) => {
  if (env.databaseKind !== 'postgres' || env.isProduction) return
  await payload.db.migrate()
}
