import type { DatabaseAdapterObj } from 'payload'
import { databaseKindOf } from './read-env.ts'

/** One adapter per kind of URL. The schema only ever changes by migrations, in development too. */
export async function chooseDb(url: string): Promise<DatabaseAdapterObj> {
  switch (databaseKindOf(url)) {
    case 'postgres': {
      const { postgresAdapter } = await import('@payloadcms/db-postgres')
      const { migrations } = await import('./migrations/postgres/index.ts')
      return postgresAdapter({
        pool: { connectionString: url, max: 10 },
        idType: 'uuid',
        push: false,
        // A lesson is read and saved whole, as MongoDB keeps it: thirty tables for its parts made each draft as slow as five.
        blocksAsJSON: true,
        migrationDir: './src/migrations/postgres',
        prodMigrations: migrations,
      })
    }
    case 'mongodb': {
      const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
      return mongooseAdapter({ url })
    }
    default:
      throw new Error('DATABASE_URL debe empezar con postgres:// o mongodb://.')
  }
}
