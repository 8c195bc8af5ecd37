import { readEnv } from './read-env.ts'

/** The panel writes its hours on the server too, for people in Chile. */
process.env.TZ = 'America/Santiago'

export const env = readEnv(process.env)
