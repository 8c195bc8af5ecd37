import { useEffect } from 'preact/hooks'
import { ActingContext } from './acting.ts'
import type { Entry } from './db.ts'
import { groupOf, home } from './home.ts'
import { paths } from './paths.ts'
import { base, match, type Params } from './match.ts'
import { go, usePlace } from './router.tsx'
import { routes, type Route } from './routes.tsx'
import { ChooseGroup } from './screens/account/choose-group.tsx'
import { NoGroup } from './screens/account/no-group.tsx'
import { Enter } from './screens/enter/enter.tsx'
import { Opening } from './ui/opening.tsx'
import { LiveRegion } from './ui/live-region.tsx'
import { NotHere } from './ui/not-here.tsx'
import { OfflineStrip } from './ui/offline-strip.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { useWatched } from './watched.ts'

export const App = () => (
  <>
    <OfflineStrip />
    <ErrorBoundary>
      <Current />
    </ErrorBoundary>
    <LiveRegion />
  </>
)

function Current() {
  const { path } = usePlace()
  const now = useWatched(home)
  const isBase = path === base || path === `${base}/`
  useEffect(() => {
    if (isBase) go(paths.products, { instead: true })
  }, [isBase])
  if (isBase) return <Opening />
  const found = find(path)
  if (!found) return <NotHere />
  const { route, params } = found
  if (route.needs === 'nobody') return <route.screen key={path} params={params} />
  if (now.is === 'opening') return <Opening />
  // The address stays: after entering she is where she wanted to be.
  if (now.is === 'out') return <Enter />
  if (route.needs === 'member' && !groupOf(now.entry)) return <route.screen key={path} params={params} />
  return <InGroup entry={now.entry} route={route} params={params} path={path} />
}

function InGroup(props: { entry: Entry; route: Route; params: Params; path: string }) {
  const { entry, route, params, path } = props
  const group = groupOf(entry)
  if (!group && entry.home.groups.length === 0) return <NoGroup home={entry.home} />
  if (!group) return <ChooseGroup groups={entry.home.groups} chosen={entry.chosen} />
  return (
    <ActingContext.Provider value={{ home: entry.home, group }}>
      <route.screen key={`${group.handle} ${path}`} params={params} />
    </ActingContext.Provider>
  )
}

function find(path: string): { route: Route; params: Params } | null {
  for (const route of routes) {
    const params = match(route.path, path)
    if (params) return { route, params }
  }
  return null
}
