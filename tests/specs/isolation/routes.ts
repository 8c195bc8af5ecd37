import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export type Route = { method: string; path: string; owner: 'ours' | 'core' }

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folders = {
  ours: path.join(root, 'store/src/api'),
  core: path.join(root, 'node_modules/@medusajs/medusa/dist/api'),
}
const exported = {
  ours: /^export (?:async function|function|const) (GET|HEAD|POST|PUT|PATCH|DELETE)\b|(?<=^export \{.* as )(GET|HEAD|POST|PUT|PATCH|DELETE)\b/gm,
  core: /^exports\.(GET|HEAD|POST|PUT|PATCH|DELETE) = (?!void)/gm,
}

/** Every address that the store answers: its own files and those of the Medusa that is installed. */
export function allRoutes(): Route[] {
  return (['ours', 'core'] as const).flatMap((owner) =>
    globSync('**/route.{ts,js}', { cwd: folders[owner] }).flatMap((file) => {
      const address = `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, ':$1')}`
      const source = readFileSync(path.join(folders[owner], file), 'utf8')
      const methods = new Set(
        [...source.matchAll(exported[owner])].map(([, method, renamed]) => method ?? renamed ?? ''),
      )
      return [...methods].map((method) => ({ method, path: address, owner }))
    }),
  )
}

export const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`
