import type { Known } from '../../../../../ops/stack/process-table.mjs'

/** What every test of faults stands on: a database with goods in it and a gateway, but no store yet. */
export type Ground = {
  dataDir: string
  /** Where this run's rows of the table and its logs are kept. */
  storeEnv: Record<string, string>
  databaseUrl: string
  cmsDatabaseUrl: string
  simulatorUrl: string
  simulatorPort: number
  postgres: { server: Known; port: number; folder: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    ground: Ground
  }
}
