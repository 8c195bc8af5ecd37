import { Button, Text } from '@medusajs/ui'
import type { ReactNode } from 'react'

type Query<T> = { data: T | undefined; error: Error | null; refetch: () => unknown }
type Props<T> = { query: Query<T>; empty?: string; children: (data: T) => ReactNode }

/** What a read brought, or why there is nothing to see: still coming, failed, or truly empty. */
export function Loaded<T>({ query, empty, children }: Props<T>) {
  const { data, error, refetch } = query
  if (data !== undefined)
    return empty && Array.isArray(data) && data.length === 0 ? <Note>{empty}</Note> : <>{children(data)}</>
  if (!error) return <Note>Cargando…</Note>
  return (
    <div role="alert" className="flex flex-wrap items-center gap-4 px-6 py-8">
      <Text className="text-ui-fg-error">{error.message}</Text>
      <Button variant="secondary" size="small" onClick={() => void refetch()}>
        Probar de nuevo
      </Button>
    </div>
  )
}

function Note({ children }: { children: string }) {
  return <Text className="text-ui-fg-subtle px-6 py-8">{children}</Text>
}
