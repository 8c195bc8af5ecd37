import type { Endpoint, SanitizedConfig } from 'payload'
import { openDoors } from './open-doors.ts'

/** The same configuration with the doors of `open-doors.ts` and no other, also when a plugin added them. */
export function closeDoors(config: SanitizedConfig): SanitizedConfig {
  for (const one of config.collections) hideSessions(one)
  for (const one of config.collections) one.endpoints = kept(one.endpoints, one.slug)
  for (const one of config.globals) one.endpoints = kept(one.endpoints, `globals/${one.slug}`)
  return { ...config, endpoints: kept(config.endpoints, '') }
}

/** Names of sessions are the server's own business; with them nothing is entered, nor should they travel. */
function hideSessions({ auth, fields }: SanitizedConfig['collections'][number]): void {
  if (!auth) return
  for (const field of fields)
    if ('name' in field && field.name === 'sessions' && field.type === 'array')
      field.access = { ...field.access, read: () => false }
}

/** Ours come before Payload's of the same name, which are dropped. */
function kept<Door extends Omit<Endpoint, 'root'>>(
  endpoints: readonly Door[] | false | undefined,
  of: string,
): Door[] {
  const left = new Set(openDoors[of] ?? [])
  return (endpoints || []).filter((endpoint) => left.delete(doorOf(endpoint)))
}

const doorOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${path}`
